import { expect, type Page } from '@playwright/test'
import { Deciding } from './decide.ts'
import { organisations, words } from './words.ts'

const { deciding } = words
const [{ short: city }, { short: nereid }, { short: gate }] = organisations
const names = [city, nereid, gate] as const

/** One fist holds it up; five fingers carry it. */
export async function byFingers(page: Page, wall: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'fistToFive')
  for (const name of names) await decision.say(deciding.fingers(name), '4')
  await decision.say(deciding.fingers(gate), deciding.fist)
  await decision.expect('notAdopted', 'blocked')
  await expect(wall.getByRole('main').getByRole('listitem').filter({ hasText: gate })).toContainText(deciding.fist)
  await expect(wall.getByText(deciding.reasons.blocked)).toBeVisible()
  await decision.say(deciding.fingers(gate), '2')
  await decision.expect('open', 'mustTalk')
  await decision.say(deciding.fingers(gate), '3')
  await decision.expect('adopted', 'enoughFingers')
  await decision.record()
}

/** A veto takes out what would have won; leaving out the passive option is recorded. */
export async function byResistance(page: Page, wall: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'consensing')
  const { dialog } = decision
  for (const [option, values] of [
    ['Montags', ['0', '0', '9']],
    ['Dienstags', ['4', '4', '4']],
  ] as const) {
    await dialog.getByRole('textbox', { name: deciding.newOption }).fill(option)
    await page.keyboard.press('Enter')
    for (const [at, name] of names.entries()) {
      await dialog.getByRole('textbox', { name: deciding.resistance(option, name) }).fill(values[at] ?? '')
    }
  }
  await decision.expect('open', 'incomplete')
  for (const name of names)
    await dialog.getByRole('textbox', { name: deciding.resistance(deciding.passive, name) }).fill('8')
  await expect(decision.outcome).toContainText(deciding.chosen('Montags'))
  await dialog.getByLabel(deciding.veto).selectOption('9')
  await expect(decision.outcome).toContainText(deciding.chosen('Dienstags'))
  await expect(wall.getByRole('row', { name: 'Montags' })).toContainText(deciding.vetoed)
  await expect(wall.getByRole('row', { name: 'Dienstags' })).toContainText('12')
  await dialog.getByRole('button', { name: deciding.passiveOut }).click()
  await dialog.getByRole('alert').getByRole('button', { name: deciding.passiveOut }).click()
  await expect(decision.outcome).toContainText(deciding.withoutPassive)
  await decision.record()
}

/** Too few there decide nothing; then the minority is recorded by name. */
export async function byMajority(page: Page, wall: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'majority')
  await decision.dialog.getByLabel(deciding.quorum).fill('60')
  await decision.say(deciding.vote(city), deciding.votes.yes)
  for (const name of names.slice(1)) await decision.say(deciding.vote(name), deciding.votes.absent)
  await decision.expect('open', 'noQuorum')
  await decision.say(deciding.vote(nereid), deciding.votes.yes)
  await decision.say(deciding.vote(gate), deciding.votes.no)
  await decision.expect('adopted', 'moreYes')
  for (const shown of [decision.outcome, wall.getByRole('main')])
    await expect(shown).toContainText(deciding.minority([gate]))
  await decision.record()
}

/** Two of three are two thirds, and not three quarters. */
export async function byQualifiedMajority(page: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'qualifiedMajority')
  for (const name of names) await decision.say(deciding.vote(name), deciding.votes.yes)
  await decision.say(deciding.vote(gate), deciding.votes.no)
  await decision.expect('adopted', 'shareReached')
  await decision.dialog.getByLabel(deciding.share).selectOption('threeQuarters')
  await decision.expect('notAdopted', 'shareMissed')
  await decision.dialog.getByLabel(deciding.share).selectOption('twoThirds')
  await decision.record()
}

/** Nobody decides before all have been heard. */
export async function afterHearing(page: Page): Promise<void> {
  const decision = await Deciding.begin(page, 'oneAfterHearing')
  await decision.dialog.getByLabel(deciding.decider).selectOption({ label: city })
  await decision.say(deciding.decision, deciding.decidedYes)
  await decision.expect('open', 'notHeard')
  for (const name of names.slice(1)) {
    await decision.dialog.getByRole('checkbox', { name: deciding.isHeard(name) }).check()
  }
  await decision.expect('adopted', 'decidedYes')
  await decision.record()
}
