import type { Page } from '@playwright/test'

/** A workshop file to begin with. */
export interface StartFile {
  readonly name: string
  readonly text: string
}

/** Makes a workshop, or opens it from a file; the address of its first screen, whose first field is its title. */
export async function beginWorkshop(page: Page, origin: string, file?: StartFile): Promise<string> {
  await page.goto(origin)
  if (file === undefined) {
    await page
      .getByRole('button', { name: 'Ersten Workshop anlegen' })
      .or(page.getByRole('button', { name: 'Create the first workshop' }))
      .click()
  } else {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^(Datei öffnen|Open a file)$/ }).click()
    await (await chooser).setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
  }
  // A part of the torture has no end of its own: where the list shows instead, as for a workshop that is here, it is said.
  await page.waitForURL(/#\/w\/\w+\//, { timeout: 120_000 })
  return page.url().replace(/(#\/w\/[^/]+).*/, '$1/setup/occasion')
}

/** The field of the title on that screen. */
export const titleOf = (page: Page) => page.locator('main input').first()

/** Types a sentence over and over until the browser is gone; every so often it begins the field anew. */
export async function typeToTheEnd(page: Page): Promise<void> {
  try {
    for (let count = 0; ; count += 1) {
      await page.keyboard.type('Wirkung braucht Zeit. '.charAt(count % 22), { delay: 20 })
      if (count % 200 === 199) await page.keyboard.press('ControlOrMeta+A')
    }
  } catch {
    // The end of the browser is what this waits for.
  }
}
