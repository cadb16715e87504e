// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../../core/room.ts'
import { choose, said, visit } from '../../app.tsx'

const sample = fixture('workshops/sample.de')

/** The activity „Rahmen abstecken“, with a box of six minutes, at 10:43; planned from 09:46 to 09:52. */
async function open(path = 'mission/scope') {
  const app = await visit({ at: `/w/sample-de/${path}`, workshops: [sample] })
  await screen.findByRole('heading', { level: 1 })
  const pass = (seconds: number) => {
    app.clock.at += seconds * 1000
    act(() => void vi.advanceTimersByTime(10_000))
  }
  return { ...app, pass }
}
const timer = () => screen.getByRole('timer', { name: 'Restzeit' })
const start = /Uhr starten: 6 Minuten/

describe('the clock of an activity', () => {
  test('is offered and does not start by itself', async () => {
    const { pass } = await open()
    pass(60)
    expect(screen.queryByRole('timer')).toBeNull()
    expect(screen.getByRole('button', { name: start })).toBeVisible()
  })

  test('counts down, stops, and goes on', async () => {
    const { user, pass } = await open()
    await user.click(screen.getByRole('button', { name: start }))
    expect(said()).toBe('Die Uhr läuft: 6 Minuten.')
    pass(61)
    expect(timer()).toHaveTextContent('04:59')
    await user.click(screen.getByRole('button', { name: 'Uhr anhalten' }))
    pass(300)
    expect(timer()).toHaveTextContent('04:59')
    expect(timer()).toHaveTextContent('angehalten')
    await user.click(screen.getByRole('button', { name: 'Uhr weiterlaufen lassen' }))
    pass(9)
    expect(timer()).toHaveTextContent('04:50')
  })

  test('says the same when it is started, stopped and extended by key', async () => {
    const { user } = await open()
    await user.keyboard('t')
    expect(said()).toBe('Die Uhr läuft: 6 Minuten.')
    await user.keyboard('t')
    expect(said()).toBe(de.timing.stopped)
    await user.keyboard('+')
    expect(said()).toBe(de.timing.extended(2))
  })

  test('says in place of the instruction that the time is up, counts on, and goes nowhere', async () => {
    const { user, pass, path } = await open()
    await user.click(screen.getByRole('button', { name: start }))
    expect(screen.getByText('So geht’s')).toBeVisible()
    pass(6 * 60 + 72)
    expect(screen.queryByText('So geht’s')).toBeNull()
    expect(screen.getByText('Die Zeit ist um.')).toBeVisible()
    expect(timer()).toHaveTextContent('+01:12')
    expect(path.now).toBe('/w/sample-de/mission/scope')
    await user.click(screen.getByRole('button', { name: '5 Minuten mehr' }))
    pass(1)
    expect(timer()).toHaveTextContent('04:59')
    expect(screen.getByText('So geht’s')).toBeVisible()
  })

  test('leaves the guidance open when the time is up, and hands the focus on to what it brings', async () => {
    const { user, pass } = await open()
    await user.click(screen.getByRole('button', { name: start }))
    await user.click(screen.getByRole('button', { name: de.frame.guidance }))
    const close = () => within(screen.getByRole('dialog')).getByRole('button', { name: de.common.close })
    act(() => close().focus())
    pass(400)
    expect(screen.getByText('Die Zeit ist um.')).toBeVisible()
    expect(close()).toHaveFocus()
    await user.click(close())
    act(() => void vi.advanceTimersByTime(200))
    await expect.poll(() => screen.getByRole('button', { name: de.timing.moreLong(2) })).toHaveFocus()
    await user.keyboard('+')
    pass(1)
    act(() => void vi.advanceTimersByTime(200))
    await expect.poll(() => screen.getByRole('button', { name: de.frame.guidance })).toHaveFocus()
  })

  test('says on another screen whose time is left, and not what it was to say where the machine slept meanwhile', async () => {
    const { clock } = await open()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const wakeAfter = (minutes: number) => {
      clock.at += minutes * 60_000
      act(() => void vi.advanceTimersByTime(60_000))
    }
    fireEvent.click(screen.getByRole('button', { name: start }))
    fireEvent.click(screen.getByRole('link', { name: /^Zielgruppen benennen/ }))
    wakeAfter(4)
    expect(said()).toBe(`Rahmen abstecken: ${de.timing.left(2)}`)
    wakeAfter(10)
    expect(said()).toBe(`Rahmen abstecken: ${de.timing.up}`)
  })

  test('starts anew when the time is up, and says so', async () => {
    const { user, pass } = await open()
    await user.click(screen.getByRole('button', { name: start }))
    pass(400)
    await user.click(screen.getByRole('button', { name: '5 Minuten mehr' }))
    expect(said()).not.toContain('Die Uhr läuft')
    pass(400)
    await user.click(screen.getByRole('button', { name: 'Uhr neu starten' }))
    expect(said()).toBe('Die Uhr läuft: 6 Minuten.')
    expect(timer()).toHaveTextContent('06:00')
  })

  test('lets the room go on without it', async () => {
    const { user, pass } = await open()
    await user.click(screen.getByRole('button', { name: start }))
    pass(400)
    await user.click(screen.getByRole('button', { name: 'Ohne Uhr weiter' }))
    expect(said()).toBe('Es geht ohne Uhr weiter.')
    expect(screen.queryByText('Die Zeit ist um.')).toBeNull()
    expect(screen.getByRole('button', { name: start })).toBeVisible()
  })

  test('cards that were not placed go to the open questions in one step, which undo takes back', async () => {
    const { user, pass, kept } = await open()
    await user.click(screen.getByRole('button', { name: start }))
    pass(400)
    const before = Object.keys(kept('sample-de').questions).length
    await user.click(screen.getByRole('button', { name: /zu offenen Fragen/ }))
    const moved = Object.keys(kept('sample-de').questions).length - before
    expect(moved).toBeGreaterThan(0)
    expect(said()).toBe(de.timing.cardsMoved(moved))
    expect(Object.values(kept('sample-de').content.scope.cards).filter(({ column }) => column === 'inbox')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Frage notiert' }))
    expect(Object.keys(kept('sample-de').questions)).toHaveLength(before)
  })

  test('makes no sound unless that is switched on', async () => {
    const { user, settings } = await open()
    expect(settings.getState().sound).toBe(false)
    await user.click(screen.getByRole('button', { name: start }))
    await choose(user, 'Uhr einstellen', 'Ton am Zeitende einschalten')
    expect(settings.getState().sound).toBe(true)
  })

  test('starts and stops by key', async () => {
    const { user, pass } = await open()
    await user.keyboard('t')
    pass(60)
    expect(timer()).toHaveTextContent('05:00')
    await user.keyboard('+')
    pass(0)
    expect(timer()).toHaveTextContent('07:00')
    await user.keyboard('t')
    expect(timer()).toHaveTextContent('angehalten')
  })
})

describe('the plan', () => {
  test('says in words how far behind the room is, and spreads the rest anew only when that is taken over', async () => {
    const { user, kept, pass } = await open('impact/chain')
    const before = kept('sample-de').agenda
    await user.click(screen.getByRole('button', { name: /Uhr starten/ }))
    pass(1)
    const contents = screen.getByRole('navigation', { name: 'Ablauf' })
    expect(within(contents).getByText(/^\d+ Min\. (hinter|vor) Plan$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Rest neu verteilen' }))
    const dialog = screen.getByRole('dialog', { name: /neu verteilen/ })
    expect(within(dialog).getByText('So endet der Tag wie geplant um 16:30 Uhr.')).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Abbrechen' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(kept('sample-de').agenda).toEqual(before)
    await user.click(screen.getByRole('button', { name: 'Rest neu verteilen' }))
    await user.click(screen.getByRole('button', { name: 'So übernehmen' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(said()).toBe(de.timing.respreadDone)
    expect(kept('sample-de').agenda).not.toEqual(before)
    pass(5)
    expect(within(contents).getByText('Genau im Plan')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Rest des Tages neu verteilt' }))
    expect(kept('sample-de').agenda).toEqual(before)
  })

  test('where this window only reads, the rest stays as it was spread, and the proposal stays open', async () => {
    const { user, kept, library, pass } = await open('impact/chain')
    const before = kept('sample-de').agenda
    await user.click(screen.getByRole('button', { name: /Uhr starten/ }))
    pass(1)
    await user.click(screen.getByRole('button', { name: 'Rest neu verteilen' }))
    const session = await library.getState().open('sample-de')
    if (session.ok) act(() => session.value.setState({ role: 'reader' }))
    await user.click(screen.getByRole('button', { name: 'So übernehmen' }))
    expect(said()).toBe(de.saving.refusedReading)
    expect(screen.getByRole('dialog', { name: /neu verteilen/ })).toBeVisible()
    expect(kept('sample-de').agenda).toEqual(before)
  })
})
