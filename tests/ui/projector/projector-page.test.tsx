// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { beginDecision } from '#core/decision/edit-decisions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { placeAt } from '../../core/room/place-at.ts'
import { fixture, roomOf } from '../../core/room.ts'
import { read } from '../read.ts'
import { openWall } from './open-wall.tsx'

const { projector } = de
const sample = fixture('workshops/sample.de')

test('the window says that it waits until it is sent something, and bears the name of the workshop from then on', async () => {
  const { show, heard } = openWall()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(projector.waiting)
  expect(screen.getByText(projector.waitingHelp)).toBeVisible()
  expect(heard).toEqual([{ kind: 'hello', from: 'wall', pages: 1 }])
  await show(sample, placeAt('scope'))
  expect(screen.queryByText(projector.waiting)).toBeNull()
  expect(document.title).toContain(projector.title(sample.facts.title))
  act(() => void window.dispatchEvent(new Event('pagehide')))
  expect(heard.at(-1)).toEqual({ kind: 'bye', from: 'wall' })
})

test('it closes when it is asked to, and where it may not, it shows nothing any more', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue()
  const { show, line } = openWall()
  await show(sample, placeAt('scope'))
  act(() => line.send({ kind: 'end' }))
  expect(close).toHaveBeenCalledOnce()
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(projector.waiting)
})

test('it speaks the language of the facilitator’s screen, in its light, and is as large as the room needs', async () => {
  const { show } = openWall()
  const root = document.documentElement
  const measured = setFacts(sample, { room: { imageWidth: 2, lastRow: 12 } })
  await show(measured, placeAt('scope'), { language: 'en', theme: 'dark' })
  await waitFor(() => expect(screen.getByText(en.activities.scope.question)).toBeVisible())
  expect([root.dataset['theme'], root.dataset['room']]).toEqual(['dark', 'projector'])
  const far = Number(root.style.getPropertyValue('--room'))
  await show(sample, placeAt('scope'), { language: 'en' })
  expect(root.dataset['theme']).toBe('light')
  expect(far).toBeGreaterThan(Number(root.style.getPropertyValue('--room')))
})

test('what the room has written bears its own language where the screen speaks another', async () => {
  const { show } = openWall()
  await show(setFacts(sample, { language: 'en' }), placeAt('impactMeaning'))
  const [text] = within(screen.getByRole('main')).getAllByRole('paragraph')
  expect(text?.firstElementChild).toHaveAttribute('lang', 'en')
})

test('at its foot stands whose sign is whose, and nothing of pages where there is one', async () => {
  await openWall().show(roomOf('Stadt', 'Verein'), placeAt('scope'))
  const foot = within(screen.getByRole('contentinfo'))
  const names = foot.getByRole('list', { name: projector.organisations })
  expect(within(names).getAllByRole('listitem').map(read)).toEqual([
    expect.stringMatching(/Stadt$/),
    expect.stringMatching(/Verein$/),
  ])
  expect(foot.queryByText(/^Seite/)).toBeNull()
})

test('what takes several lines at the foot is left out where the picture names every organisation, and only there', async () => {
  const many = roomOf(...Array.from({ length: 14 }, (_, index) => `Kreisverband ${index + 1}`))
  const put = (['majority', 'consent', 'consensing'] as const).reduce(
    (before, rule) => beginDecision(before, rule, { text: 'Wir treffen uns monatlich.', rule }),
    many,
  )
  const decision = (id: string) => ({ screen: 'decision', decision: id, element: null }) as const
  const { show } = openWall()
  const names = () => within(screen.getByRole('contentinfo')).queryByRole('list')
  for (const place of [placeAt('stances-working'), decision('majority'), decision('consent')]) {
    await show(put, place)
    expect(names()).toBeNull()
    expect(within(screen.getByRole('main')).getByText(/band 14$/)).toBeVisible()
  }
  for (const place of [placeAt('scope'), decision('consensing')]) {
    await show(put, place)
    expect(names()).toBeVisible()
  }
  await show(roomOf('Stadt', 'Verein'), placeAt('stances-working'))
  expect(names()).toBeVisible()
})

test('a page that is no longer there gives way to the last one', async () => {
  const { show } = openWall()
  await show(sample, placeAt('chain'), { page: 9 })
  const foot = within(screen.getByRole('contentinfo'))
  await waitFor(() => expect(foot.getByText(projector.page(4, 4))).toBeVisible())
})
