import { expect, type Locator, type Page } from '@playwright/test'
import { agendaOf, planned } from '#core/agenda/agenda.ts'
import type { ElementId } from '#core/method/index.ts'
import { words } from './words.ts'

const { catalogues, timing } = words

/** A time of the day of the workshop, in minutes since midnight, by the clock in the room. */
export function atTime(minutes: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  return `2027-10-14T${two(minutes / 60)}:${two(minutes % 60)}:00+02:00`
}

/** Goes to the stances of an element, so many minutes after they were to begin, and asks to spread the rest anew. */
async function respread(page: Page, element: ElementId, late: number): Promise<Locator> {
  const box = planned(agendaOf('compact')).find(({ box: { kind, about } }) => kind === 'stance' && about === element)
  const minutes = (box?.from ?? 0) + late
  await page.clock.setSystemTime(atTime(minutes))
  await page.getByRole('button', { name: /^Uhr starten/ }).click()
  const plan = page.getByRole('navigation', { name: words.frame.contents })
  await expect(plan.getByText(late < 0 ? timing.ahead(-late) : timing.behind(late))).toBeVisible()
  await page.getByRole('button', { name: timing.respread }).click()
  return page.getByRole('dialog', { name: timing.respreadTitle })
}

/** Ten minutes in hand go to what is still to come, and come back with one key. */
export async function aheadOfThePlan(page: Page): Promise<void> {
  const proposal = await respread(page, 'impact', -10)
  await expect(proposal.getByText(timing.respreadKeeps('13:00'))).toBeVisible()
  await proposal.getByRole('button', { name: timing.respreadApply }).click()
  const plan = page.getByRole('navigation', { name: words.frame.contents })
  await expect(plan.getByText(timing.onPlan)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(plan.getByText(timing.ahead(10))).toBeVisible()
}

/** Five minutes late: they are taken where a box has more than its least, and the day ends when it was to end. */
export async function behindThePlan(page: Page): Promise<void> {
  const proposal = await respread(page, 'roles', 5)
  await expect(proposal.getByText(timing.respreadKeeps('13:00'))).toBeVisible()
  await expect(proposal.getByRole('row', { name: catalogues.interludes.closing })).toContainText('2015')
  await proposal.getByRole('button', { name: words.common.cancel }).click()
}
