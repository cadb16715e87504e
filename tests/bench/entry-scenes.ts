import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openFile, settled } from './board-scene.ts'

/** A screen of entries that many type into, with the components that a key renders there when this was measured. */
export interface EntryScene {
  readonly name: string
  /** Of the address, behind the workshop. */
  readonly path: string
  readonly renders: number
}

/** Most of them hold 20 to 40 entries, of which a key renders the one field; what a row is called follows when typing pauses. */
export const entryScenes: readonly EntryScene[] = [
  { name: 'title of the workshop', path: 'setup/occasion', renders: 13 },
  { name: 'glossary, 40 rows', path: 'mission/glossary', renders: 4 },
  { name: 'contributions, 40 rows', path: 'roles/contributions', renders: 4 },
  { name: 'ladder, 40 rungs', path: 'conflict/ladder', renders: 4 },
  { name: 'roles matrix, 20 tasks', path: 'roles/tasks', renders: 5 },
  { name: 'stages, 84 places', path: 'impact/stageContributions', renders: 6 },
  { name: 'expectations, 132 places', path: 'expectations/mutual', renders: 12 },
  { name: 'mandates, 12 entries', path: 'mission/fit', renders: 8 },
  { name: 'stances, 12 organisations', path: 'mission/stances', renders: 6 },
]

/** Opens such a screen in a workshop of twelve organisations and puts the caret into its first text. */
export async function openEntries(page: Page, origin: string, { path }: EntryScene): Promise<void> {
  const text = readFileSync('tests/fixtures/workshops/large.json', 'utf8')
  await openFile(page, origin, { name: 'large.json', text })
  await page.goto(`${page.url().replace(/(#\/w\/[^/]+).*/, '$1')}/${path}`)
  const first = page.getByRole('main').getByRole('textbox').first()
  await first.waitFor()
  await settled(page)
  await first.focus()
}
