// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { bundle, renameCluster } from '#core/activity/clusters.ts'
import { coverDots } from '#core/activity/dots.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { read } from '../read.ts'
import { openWall } from './open-wall.tsx'

const { board, live } = de
const place = { screen: 'dots', element: 'mission', activity: 'scope' } as const
const sample = fixture('workshops/sample.de')
const scope = activityById('scope')

/** Each place of the result: its number, what shares it, and its dots. */
const places = () =>
  [...screen.getByRole('main').querySelectorAll('ol > li')].map((each) => {
    const [rank = '', ...items] = within(each as HTMLElement)
      .getAllByText(/\S/, { selector: 'b, p' })
      .map(read)
    const dots = within(each as HTMLElement).getByRole('img', { name: /Punkte?$/ })
    return [rank, items, dots.getAttribute('aria-label'), dots.textContent]
  })

test('what the room finds most important stands first; equals share a place, and the next one counts on', async () => {
  await openWall().show(sample, place)
  expect(places()).toEqual([
    [
      live.dots.rank(1),
      [
        'Praktika ab Klasse 8, gut vorbereitet und nachbesprochen',
        'Begleitung durch eine feste Person bis ins erste Ausbildungsjahr',
      ],
      board.dotsHere(5),
      '5',
    ],
    [live.dots.rank(3), ['Ausbildung in Teilzeit, auch im Handwerk'], board.dotsHere(2), '2'],
    [
      live.dots.rank(4),
      [
        'Ein Bus, der um 6:15 Uhr ins Gewerbegebiet fährt',
        'Unterricht und Nachhilfe anstelle der Schule',
        'Wohnheim für Auszubildende aus dem Umland',
      ],
      board.dotsHere(1),
      '1',
    ],
  ])
  const [shared, alone] = screen.getAllByText(/^\d\.$/).map((rank) => rank.parentElement)
  expect([shared?.textContent, alone?.textContent]).toEqual([
    expect.stringContaining(live.dots.tie),
    expect.not.stringContaining(live.dots.tie),
  ])
  expect(screen.getAllByRole('img', { name: 'Starthilfe Haselbach' })).toHaveLength(2)
})

test('a cluster is one thing, by its heading; while dots are covered there is no result', async () => {
  const clustered = editContent<Workshop, 'cards'>(sample, scope, (content) =>
    renameCluster(bundle(content, ['scope-3'], 'scope-1', 'c'), 'c', 'Im Betrieb'),
  )
  const { show } = openWall()
  await show(clustered, place)
  expect(places()[0]).toEqual([live.dots.rank(1), ['Im Betrieb'], board.dotsHere(7), '7'])
  await show(editContent<Workshop, 'cards'>(clustered, scope, coverDots), place)
  expect(screen.getByText(live.dots.noResult)).toBeVisible()
  expect(places()).toEqual([])
})
