import { expect, type Page } from '@playwright/test'
import { decisionRuleIds } from '#core/method/decision-rules.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import type { Words } from '#i18n/words.ts'
import { paths } from '#routes/paths.ts'
import { look, lookHere } from './driving/look.ts'
import { openEmpty, openSample, screensOf, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { openWall, question } from './driving/wall.ts'

/** An image 2.40 m wide is 1.35 m high: four heights of it are 5.40 m. */
async function measureRoom(page: Page, id: string, words: Words): Promise<void> {
  await visit(page, { path: paths.setup(id, 'room'), heading: null })
  await page.getByLabel(words.agenda.room.imageWidth).fill('2.4')
  await page.getByLabel(words.agenda.room.lastRow).fill('5.4')
}

const stepsOf = (id: string, words: Words) =>
  screensOf(id, words).filter(({ path }) => !/setup|recap|break|commitment|reviews/.test(path))

for (const words of [de, en]) {
  test.describe(words.locale, () => {
    test.use({ locale: words.locale, contextOptions: { reducedMotion: 'reduce' } })

    test('from four heights of the image everything on the wall can be read', async ({ page, context }) => {
      test.setTimeout(420_000)
      await page.clock.install({ time: new Date('2027-10-14T09:00:00') })
      const id = await openSample(page, words)
      await measureRoom(page, id, words)
      const steps = stepsOf(id, words)
      const wall = await openWall(page, context, words)
      const found: string[] = []
      for (const step of steps) {
        await test.step(step.path, async () => {
          await visit(page, step)
          await expect(wall.locator('header').first()).toContainText(step.heading ?? '')
          found.push(...(await look(page, wall, words, step.path.replace(`/w/${id}`, ''))))
        })
      }

      await test.step('a silent round, with and without names', async () => {
        for (const attribution of ['organisation', 'anonymous'] as const) {
          await visit(page, { path: paths.activity(id, 'mission', 'headlines'), heading: null })
          await page.getByRole('button', { name: words.live.round.start, exact: true }).click()
          await page.getByRole('radio', { name: words.live.round.attributions[attribution].label }).check()
          await page.getByRole('button', { name: words.live.round.begin }).click()
          await page.getByRole('textbox', { name: words.live.round.entry }).fill('x')
          await page.keyboard.press('Enter')
          await expect(wall.getByText('1', { exact: true }).first()).toBeVisible()
          await page.getByRole('heading', { level: 1 }).focus()
          found.push(...(await look(page, wall, words, `round, ${attribution}`)))
          await page.getByRole('button', { name: words.live.round.discard }).click()
        }
      })

      await test.step('the clock: running, in its last minute, paused, and over', async () => {
        await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: null })
        const clock = wall.getByRole('timer', { name: words.timing.timer })
        await page.keyboard.press('t')
        await expect(clock).toBeVisible()
        found.push(...(await look(page, wall, words, 'clock')))
        await page.keyboard.press('t')
        await expect(clock).toContainText(words.timing.paused)
        found.push(...(await look(page, wall, words, 'paused')))
        // All this looking takes its time: what is left of it is read off the desk, which says it by the second.
        const desk = await page.getByRole('timer', { name: words.timing.timer }).textContent()
        const [, minutes, seconds] = /(\d+):(\d\d)/.exec(desk ?? '') ?? []
        await page.keyboard.press('t')
        await page.clock.fastForward((Number(minutes) * 60 + Number(seconds) - 50) * 1000)
        await expect(clock).toContainText(words.timing.roomSeconds()[1])
        found.push(...(await look(page, wall, words, 'last minute')))
        await page.clock.fastForward('04:00')
        await expect(question(wall)).toContainText(words.timing.up)
        found.push(...(await look(page, wall, words, 'time is up')))
      })

      await test.step('a decision by every rule', async () => {
        await visit(page, { path: paths.stances(id, 'mission'), heading: null })
        await page.getByRole('button', { name: words.deciding.decide, exact: true }).click()
        const dialog = page.getByRole('dialog', { name: words.deciding.title })
        for (const rule of decisionRuleIds) {
          await dialog.getByLabel(words.deciding.rule).selectOption(rule)
          await expect(wall.getByText(words.catalogues.rules[rule].plain)).toBeVisible()
          if (rule === 'consensing') {
            await dialog.getByRole('textbox', { name: words.deciding.newOption }).fill('Montags')
            await page.keyboard.press('Enter')
            await expect(dialog.getByRole('row', { name: 'Montags' })).toBeVisible()
            await dialog.getByLabel(words.deciding.veto).selectOption('9')
            for (const cell of await dialog.getByRole('row', { name: 'Montags' }).getByRole('textbox').all()) {
              await cell.fill('9')
            }
            await expect(wall.getByText(words.deciding.vetoed)).toBeVisible()
          }
          found.push(...(await look(page, wall, words, rule)))
        }
        await dialog.getByRole('button', { name: words.deciding.drop }).click()
      })

      await test.step('a break, before and after its clock is started', async () => {
        await page.getByRole('button', { name: words.projector.running }).click()
        await page.getByRole('menuitem', { name: words.projector.break.show }).click()
        await expect(question(wall)).toHaveText(words.projector.break.title)
        found.push(...(await look(page, wall, words, 'break')))
        await page.keyboard.press('t')
        await expect(wall.getByText(words.projector.break.left(15))).toBeVisible()
        found.push(...(await look(page, wall, words, 'break with a clock')))
      })

      await test.step('where we stand, with something changed', async () => {
        const recap = { path: paths.recap(id), heading: words.recap.question }
        await visit(page, recap)
        await page.getByRole('button', { name: words.recap.wrapUp }).click()
        await visit(page, { path: paths.activity(id, 'mission', 'missionSentence'), heading: null })
        await page
          .getByRole('textbox', { name: words.activities.missionSentence.fields.mission.label })
          .fill('Kein Platz bleibt leer.')
        await visit(page, recap)
        await expect(wall.getByText(words.recap.sentenceChanged)).toBeVisible()
        found.push(...(await look(page, wall, words, 'recap')))
      })
      await test.step('the result of the dots, and what is about to be signed', async () => {
        await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: null })
        await page.getByRole('button', { name: words.live.dots.start }).click()
        await page.getByRole('button', { name: words.live.dots.result }).click()
        await expect(question(wall)).toHaveText(words.live.dots.resultTitle)
        found.push(...(await look(page, wall, words, 'dots')))
        await visit(page, { path: paths.commitment(id), heading: null })
        await expect(question(wall)).toHaveText(words.projector.commitment)
        // The facilitator's own screen counts the pages of the paper here, not those of the wall.
        found.push(...(await lookHere(wall, 'commitment')))
      })
      expect(found).toEqual([])
    })

    test('the welcome, while people arrive, too', async ({ page, context }) => {
      const id = await openEmpty(page, words)
      await page.getByLabel(words.setup.facts.title).fill('Gut ankommen im Beruf – Ausbildungspartnerschaft Haselbach')
      await measureRoom(page, id, words)
      const wall = await openWall(page, context, words)
      await expect(wall.getByText(words.projector.welcome)).toBeVisible()
      expect(await look(page, wall, words, 'welcome')).toEqual([])
    })

    test('in the one window that is mirrored, too', async ({ page }) => {
      test.setTimeout(420_000)
      const id = await openSample(page, words)
      await measureRoom(page, id, words)
      const steps = stepsOf(id, words)
      const [first] = steps
      if (first === undefined) throw new Error('The method has steps')
      await visit(page, first)
      await page.getByRole('heading', { level: 1 }).focus()
      await page.keyboard.press('p')
      await expect(page.getByRole('button', { name: words.projector.leave })).toBeVisible()
      const found: string[] = []
      for (const step of steps) {
        await visit(page, step)
        found.push(...(await lookHere(page, step.path.replace(`/w/${id}`, ''))))
      }
      for (const [path, heading] of [
        [paths.setup(id, 'occasion'), null],
        [paths.setup(id, 'rules'), words.setup.steps.rules.question],
        [paths.recap(id), words.recap.question],
        [paths.commitment(id), words.projector.commitment],
      ] as const) {
        await visit(page, { path, heading })
        found.push(...(await lookHere(page, path.replace(`/w/${id}`, ''))))
      }
      expect(found).toEqual([])
    })
  })
}
