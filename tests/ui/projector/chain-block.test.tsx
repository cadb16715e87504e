// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setAssumption } from '#core/activity/links.ts'
import { removeRow } from '#core/activity/edit-table.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { read } from '../read.ts'
import { openWall } from './open-wall.tsx'

const { activities, board, projector } = de
const place = { screen: 'activity', element: 'impact', activity: 'chain' } as const
const sample = fixture('workshops/sample.de')
const [young, firms] = [
  'Jugendliche der Klassen 8 bis 10 an den drei Mittelschulen',
  'Ausbildungsbetriebe mit bis zu 50 Beschäftigten',
]

const cardsIn = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('article')
    .map((card) => read(within(card).getByRole('paragraph')))
const titles = () => screen.getAllByText(/\S/, { selector: 'div > p' }).map(read)
const reasons = () =>
  within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map((reason) => [...reason.children].map(read))

test('each target group has its chain and then its reasons, one page after the other, and the foot says which', async () => {
  const { show, heard } = openWall()
  const foot = () => within(screen.getByRole('contentinfo'))
  await show(sample, place)
  expect(screen.getByText(young)).toBeVisible()
  expect(cardsIn(activities.chain.columns.impact.title)).toEqual([
    'Weniger junge Menschen in Haselbach leben von Unterstützung; dazu tragen wir bei',
  ])
  expect(foot().getByText(projector.page(1, 4))).toBeVisible()
  expect(heard.at(-1)).toMatchObject({ kind: 'here', pages: 4 })

  await show(sample, place, { page: 1 })
  expect(screen.getByText(`${young} · ${board.chain.assumptions}`)).toBeVisible()
  expect(reasons()).toEqual([
    [
      'Lotsenbüro mit 2,5 Stellen, mitten in der Stadt → Lots:innen gehen ab Klasse 8 in jede Klasse',
      `${projector.assumption} Wir finden Menschen, die zuhören können und bleiben.`,
    ],
    [
      'Zwei Praktika in Klasse 8 und 9, mit Vor- und Nachgespräch → 180 Jugendliche im Jahr lernen zwei Betriebe von innen kennen',
      `${projector.assumption} Auch kleine Betriebe nehmen Praktikant:innen, wenn sie nicht allein vorbereiten müssen.`,
    ],
    expect.arrayContaining([expect.stringContaining('Nachgespräch')]),
    expect.arrayContaining([expect.stringContaining('Wer jemanden kennt, fragt eher um Hilfe.')]),
    expect.arrayContaining([expect.stringContaining('Wer das erste Jahr schafft')]),
  ])

  await show(sample, place, { page: 2 })
  expect(screen.getByText(firms)).toBeVisible()
  expect(cardsIn(activities.chain.columns.inputs.title)).toEqual([
    'Eine Ausbildungsleiterin, ein Tag im Monat',
    '40.000 Euro im Jahr für Begleitung und Fortbildung',
  ])
  expect(foot().getByText(projector.page(3, 4))).toBeVisible()
  await show(sample, place, { page: 3 })
  expect(screen.getByText(`${firms} · ${board.chain.assumptions}`)).toBeVisible()
})

test('one target group alone needs no name over its chain; without a reason there is one page', async () => {
  const groups = editContent<Workshop, 'table'>(sample, activityById('targetGroups'), (content) =>
    removeRow(content, 'targetGroups-2'),
  )
  const alone = editContent<Workshop, 'cards'>(groups, activityById('chain'), (content) => ({
    ...Object.keys(content.links).reduce((now, link) => setAssumption(now, link, ' '), content),
    cards: Object.fromEntries(Object.entries(content.cards).filter(([, { group }]) => group === 'targetGroups-1')),
  }))
  const { show } = openWall()
  await show(alone, place)
  expect(screen.queryByText(young)).toBeNull()
  expect(within(screen.getByRole('contentinfo')).queryByText(/^Seite/)).toBeNull()
  const founded = editContent<Workshop, 'cards'>(alone, activityById('chain'), (content) =>
    setAssumption(content, 'chain-link-2', 'Zeit hilft.'),
  )
  await show(founded, place, { page: 1 })
  expect(titles()).toContain(board.chain.assumptions)
})
