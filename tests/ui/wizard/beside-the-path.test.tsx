// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { beginDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import type { Workshop } from '#core/workshop.ts'
import { fixture } from '../../core/room.ts'
import { choose, said, visit } from '../app.tsx'

const sample = fixture('workshops/sample.de')

async function open(at: string, workshop: Workshop = sample) {
  const app = await visit({ at: `/w/sample-de/${at}`, workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  return app
}
const links = () => [...document.querySelectorAll('footer a')].map((link) => link.textContent)

describe('a break', () => {
  test('leads back to where it was shown and on to what follows there, however early it comes', async () => {
    const { user } = await open('mission/scope')
    await choose(user, de.projector.menu, de.projector.break.show)
    await screen.findByRole('heading', { level: 1, name: de.projector.break.title })
    expect(links()).toEqual([de.activities.scope.title, de.frame.next(de.activities.missionSentence.title)])
  })

  test('opened by its address leads on to what the plan has next', async () => {
    await open('break')
    expect(links()).toEqual([de.frame.next(de.activities.impactGoal.title)])
  })
})

describe('where we stand', () => {
  test('leads on to what is still to do, not back to the beginning', async () => {
    await open('recap')
    expect(links()).toEqual([de.frame.next(de.setup.stanceOf(de.elements.impact.short))])
  })

  test('tells what was adopted beside the sentences of the elements, and what was chosen', async () => {
    const begun = beginDecision(sample, 'd', { text: 'Wann treffen wir uns?', rule: 'consensing', element: 'working' })
    const weighed = vote(begun, 'd', (ballot) =>
      ballot.kind === 'resistance'
        ? {
            ...ballot,
            withPassive: false,
            options: { monday: { text: 'montags', order: 'a0' } },
            resistance: { monday: Object.fromEntries(Object.keys(sample.organisations).map((id) => [id, 1])) },
          }
        : ballot,
    )
    await open('recap', recordDecision(weighed, 'd', '2027-10-14T11:41:00+02:00'))
    const item = within(screen.getByRole('region', { name: de.recap.decided }))
      .getAllByRole('listitem')
      .at(-1)
    expect(item).toHaveTextContent('Wann treffen wir uns?')
    expect(item).toHaveTextContent(de.deciding.chosen('montags'))
    expect(item).toHaveTextContent(de.catalogues.rules.consensing.name)
  })

  test('says on the wall that something open stays covered there', async () => {
    const { user } = await open('recap')
    await choose(user, de.projector.menu, de.projector.here)
    expect(await screen.findByText(de.projector.kept(1))).toBeVisible()
  })

  test('leads on to the commitment once everything is done', async () => {
    const { impact } = sample.stances
    const { schools, city } = impact
    if (schools === undefined || city === undefined) throw new Error('The sample has their stances')
    const agreed = { ...impact, schools: { ...schools, wording: city.wording } }
    await open('recap', { ...sample, stances: { ...sample.stances, impact: agreed } })
    expect(links()).toEqual([de.frame.next(de.frame.commitment)])
  })
})

test('the group of the file holds what is done with the file, and nothing else of the menu', async () => {
  const { user } = await open('mission/scope')
  await user.click(screen.getByRole('button', { name: de.frame.more }))
  const more = within(screen.getByRole('group', { name: de.board.more }))
  for (const name of [de.worksheets.print, de.common.help, de.library.earlier]) {
    expect(more.getByRole('menuitem', { name })).toBeVisible()
  }
  expect(more.queryByRole('menuitem', { name: de.saving.saveAs })).toBeNull()
})

test('where there are no earlier states, a sentence says so, and no empty list is drawn', async () => {
  const { user } = await open('mission/scope')
  await user.click(screen.getByRole('button', { name: de.frame.more }))
  await user.click(screen.getByRole('menuitem', { name: de.library.earlier }))
  const dialog = await screen.findByRole('dialog', { name: de.stored.earlierTitle })
  expect(await within(dialog).findByText(de.stored.earlierNone)).toBeVisible()
  expect(within(dialog).queryByRole('list')).toBeNull()
})

test('an earlier state is told as a workshop of its own once it is open, as it bears the same title', async () => {
  const { user, library } = await open('mission/scope')
  const at = new Date(2027, 9, 1, 9, 5).getTime()
  act(() =>
    library.setState({
      snapshots: () => Promise.resolve([{ id: sample.id, name: 'one', sequence: 1, at, reason: 'usual' }]),
      addSnapshot: () => Promise.resolve({ ok: true, value: sample.id }),
    }),
  )
  await user.click(screen.getByRole('button', { name: de.frame.more }))
  await user.click(screen.getByRole('menuitem', { name: de.library.earlier }))
  const when = de.stored.at('1.\u00A0Okt. 2027', '09:05')
  await user.click(await screen.findByRole('button', { name: /^Stand vom 1\./ }))
  await expect.poll(() => said()).toBe(de.stored.earlierOpened(when))
})
