import type { Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { openSample, visit } from './screens.ts'
import { words } from './words.ts'

const { activities, dnd } = words

/** The ladder of the sample: a list that is sorted by handles, with the handles and how they stand. */
export async function openLadder(page: Page) {
  const id = await openSample(page)
  await visit(page, { path: paths.activity(id, 'conflict', 'ladder'), heading: activities.ladder.question })
  const grips = page.getByRole('button', { name: dnd.sort.handle('') })
  await grips.nth(2).waitFor()
  const order = () => grips.evaluateAll((all) => all.map((grip) => grip.getAttribute('aria-label')))
  return { grips, order }
}
