import type { Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { boardFile } from '../../bench/board-file.ts'
import { openFile } from '../../bench/board-scene.ts'
import { openedId, visit } from './screens.ts'
import { words } from './words.ts'

const { activities } = words

/** A board whose columns are longer than the window, with the names of its columns. */
export async function openBoard(page: Page) {
  await openFile(page, '/', boardFile(100))
  const id = await openedId(page)
  await visit(page, { path: paths.activity(id, 'mission', 'scope'), heading: activities.scope.question })
  const column = (name: 'belongs' | 'later') => page.getByRole('region', { name: activities.scope.columns[name].title })
  const cards = (name: 'belongs' | 'later') => column(name).locator('li[data-drag-item]')
  await cards('belongs').first().waitFor()
  return { column, cards }
}
