import type { Browser } from '@playwright/test'
import { commitmentPage as said } from '#i18n/de/commitment-page.ts'
import { app, openFile, settled } from './board-scene.ts'
import { boardFile } from './board-file.ts'
import type { Figure } from './figures.ts'
import { measuredPage } from './measured-page.ts'
import type { Origins } from './origins.ts'

const edits = 2000
const exports = 200

/** The heap after everything that can go has gone. */
export async function memoryPart(browser: Browser, { app: origin }: Origins): Promise<readonly Figure[]> {
  const measured = await measuredPage(browser)
  const { page, heap } = measured
  try {
    await page.goto(origin)
    await settled(page)
    const atStart = await heap()
    await app.open(page, origin, 1000)
    const fromFile = await heap()
    // As whoever comes back has it: without what reading the file left, and without the scripts that drive the page.
    await page.reload()
    await settled(page)
    const large = await heap()
    await openFile(page, origin, boardFile(10))
    const workshop = page.url().replace(/(#\/w\/[^/]+).*/, '$1')
    await page.goto(`${workshop}/mission/missionSentence`)
    const field = page.getByRole('main').getByRole('textbox').first()
    await field.click()
    const type = async (letters: number) => {
      for (let typed = 0; typed < letters; typed += 1) {
        // A field of two hundred letters, written over and over: what is measured is not the text.
        if (typed % 200 === 0) await page.keyboard.press('ControlOrMeta+A')
        await page.keyboard.press('abcdefgh'.charAt(typed % 8))
      }
      await settled(page)
    }
    await type(200)
    const beforeEdits = await heap()
    await type(edits)
    const afterEdits = await heap()
    const perExport = await growthOfExports()
    return [
      { name: 'heap after load', value: atStart, unit: 'MB', limit: 5 },
      {
        name: 'heap with a board of 1,000 cards',
        value: large,
        unit: 'MB',
        limit: 7,
        note: `${fromFile.toFixed(1)} in the visit that opened its file, with the driver's own scripts`,
      },
      {
        name: `heap for each of ${edits} edits`,
        value: ((afterEdits - beforeEdits) * 1000) / edits,
        unit: 'kB',
        limit: 0.3,
      },
      { name: `heap for each of ${exports} exports`, value: perExport, unit: 'kB', limit: 2 },
    ]

    async function growthOfExports(): Promise<number> {
      await page.goto(`${workshop}/commitment`)
      const save = page.getByRole('button', { name: said.saveDraft })
      await save.waitFor()
      const make = async (count: number) => {
        for (let made = 0; made < count; made += 1) {
          const saved = page.waitForEvent('download')
          await save.click()
          await (await saved).delete()
        }
        await settled(page)
      }
      // Until V8 has compiled what is used again and again, with more room for it each time: that is no growth of ours.
      await make(80)
      const before = await heap()
      await make(exports)
      return (((await heap()) - before) * 1000) / exports
    }
  } finally {
    await measured.close()
  }
}
