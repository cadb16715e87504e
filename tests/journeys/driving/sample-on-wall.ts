import { type BrowserContext, expect, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { openSample, visit } from './screens.ts'
import { openWall, question } from './wall.ts'
import { words } from './words.ts'

const { activities } = words

/** Two screens of the sample, by the id of its workshop. */
export const scope = {
  path: (id: string) => paths.activity(id, 'mission', 'scope'),
  heading: activities.scope.question,
}
export const sentence = {
  path: (id: string) => paths.activity(id, 'mission', 'missionSentence'),
  heading: activities.missionSentence.question,
}
/** One of them, to be visited. */
export const at = (screen: typeof scope, id: string) => ({ path: screen.path(id), heading: screen.heading })

/** The sample at a screen, and the wall that shows it. */
export async function onWall(page: Page, context: BrowserContext, screen: typeof scope) {
  const id = await openSample(page)
  await visit(page, at(screen, id))
  const wall = await openWall(page, context)
  await expect(question(wall)).toHaveText(screen.heading)
  return { id, wall }
}

/** The button by which the facilitator sees that the wall is open. */
export const running = (page: Page) => page.getByRole('button', { name: words.projector.running })
