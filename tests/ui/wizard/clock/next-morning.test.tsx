// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { agendaOf } from '#core/agenda/agenda.ts'
import { setFacts } from '#core/edit-facts.ts'
import { fixture } from '../../../core/room.ts'
import { visit } from '../../app.tsx'

const agenda = agendaOf('twoHalfDays')
const days = { firstDay: '2027-10-14', lastDay: '2027-10-15' }
/** Two half days, the first of which begins when the app of the tests does: it ends at 14:43, the second at 13:00. */
const workshop = {
  ...setFacts(fixture('workshops/sample.de'), days),
  agenda: { ...agenda, starts: [10 * 60 + 43, 9 * 60] },
}

async function open() {
  const app = await visit({ at: '/w/sample-de/mission/scope', workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  const pass = (seconds: number) => {
    app.clock.at += seconds * 1000
    act(() => void vi.advanceTimersByTime(10_000))
  }
  return { ...app, pass }
}
const start = () => screen.getByRole('button', { name: /Uhr starten/ })
const plannedEnd = () =>
  within(screen.getByRole('navigation', { name: 'Ablauf' })).getByText('Geplantes Ende').nextElementSibling

describe('on the second morning, the laptop having been shut and nothing more', () => {
  test('no clock is overrun by a night', async () => {
    const { user, pass, clock } = await open()
    await user.click(start())
    pass(600)
    expect(screen.getByText('Die Zeit ist um.')).toBeVisible()
    clock.passDays(1)
    expect(screen.queryByText('Die Zeit ist um.')).toBeNull()
    expect(screen.queryByRole('timer')).toBeNull()
    expect(start()).toBeVisible()
  })

  test('the day ends when the second is planned to, whatever ran on the first', async () => {
    const { user, pass, clock } = await open()
    expect(plannedEnd()).toHaveTextContent('14:43')
    await user.click(start())
    pass(60)
    expect(plannedEnd()).toHaveTextContent('14:43')
    clock.passDays(1)
    expect(plannedEnd()).toHaveTextContent('13:00')
  })
})
