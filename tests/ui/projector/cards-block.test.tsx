// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type CardsContent, moveCard, patchCard } from '#core/activity/cards.ts'
import { bundle, renameCluster } from '#core/activity/clusters.ts'
import { coverDots } from '#core/activity/dots.ts'
import { startRound, writeHidden } from '#core/activity/round.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { read } from '../read.ts'
import { openWall } from './open-wall.tsx'

const { board, live } = de
const { columns } = de.activities.scope
const place = { screen: 'activity', element: 'mission', activity: 'scope' } as const
const sample = fixture('workshops/sample.de')
const on = (change: (content: CardsContent) => CardsContent) =>
  editContent<Workshop, 'cards'>(sample, activityById('scope'), change)

const column = (name: string) => within(screen.getByRole('region', { name }))
/** The cards of a column: who brought them, what they say, and their dots. */
const cardsIn = (name: string) =>
  column(name)
    .getAllByRole('article')
    .map((card) => [
      read(within(card).getByRole('paragraph')),
      ...within(card)
        .queryAllByRole('img')
        .map((image) => image.getAttribute('aria-label')),
    ])

test('each card is read whole in its column, with who brought it and the dots it bears', async () => {
  await openWall().show(sample, place)
  expect(cardsIn(columns.belongs.title)).toEqual([
    ['Praktika ab Klasse 8, gut vorbereitet und nachbesprochen', 'Staatliches Schulamt Haselbach', board.dotsHere(5)],
    ['Begleitung durch eine feste Person bis ins erste Ausbildungsjahr', 'Starthilfe Haselbach', board.dotsHere(5)],
    ['Ausbildung in Teilzeit, auch im Handwerk', 'Starthilfe Haselbach', board.dotsHere(2)],
  ])
  expect(cardsIn(columns.notBelongs.title)).toEqual([
    ['Vermittlung von fertigen Fachkräften', 'Brückner Metallbau'],
    ['Unterricht und Nachhilfe anstelle der Schule', 'Staatliches Schulamt Haselbach', board.dotsHere(1)],
  ])
  const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => [read(head), head.nextSibling?.textContent])
  expect(heads).toEqual([
    [board.inbox, '1'],
    [columns.belongs.title, '3'],
    [columns.notBelongs.title, '2'],
    [columns.later.title, '2'],
  ])
})

test('what waits to be placed has a column only while something waits, the others stay when they are empty', async () => {
  const { show } = openWall()
  const away = ['scope-8', 'scope-6', 'scope-7'].reduce(
    (content, id) => moveCard(content, id, { column: 'belongs', before: null }),
    sample.content.scope,
  )
  await show(
    on(() => away),
    place,
  )
  expect(screen.queryByRole('region', { name: board.inbox })).toBeNull()
  expect(column(columns.later.title).queryAllByRole('article')).toEqual([])
})

test('cards under one heading stand together under it, with who brought each, and all their dots', async () => {
  const clustered = on((content) => renameCluster(bundle(content, ['scope-2'], 'scope-1', 'c'), 'c', 'Nah dabei'))
  const { show } = openWall()
  await show(clustered, place)
  const cluster = within(
    column(columns.belongs.title).getByRole('heading', { name: 'Nah dabei' }).closest('article') ??
      expect.unreachable(),
  )
  expect(cluster.getAllByRole('listitem').map((card) => read(within(card).getByRole('paragraph')))).toEqual([
    'Praktika ab Klasse 8, gut vorbereitet und nachbesprochen',
    'Begleitung durch eine feste Person bis ins erste Ausbildungsjahr',
  ])
  expect(cluster.getByRole('img', { name: 'Starthilfe Haselbach' })).toBeVisible()
  expect(cluster.getByText(board.dotsHere(10))).toBeVisible()
  await show(
    editContent<Workshop, 'cards'>(clustered, activityById('scope'), (content) =>
      coverDots(renameCluster(content, 'c', '')),
    ),
    place,
  )
  expect(screen.queryByText(/Punkte?$/)).toBeNull()
  expect(column(columns.belongs.title).queryByRole('heading', { level: 3 })).toBeNull()
})

test('a card without a word is called so, and one that nobody signed bears no sign', async () => {
  await openWall().show(
    on((content) => patchCard(content, 'scope-4', { text: ' ', organisation: '' })),
    place,
  )
  expect(cardsIn(columns.notBelongs.title)[0]).toEqual([board.untitled])
})

test('in a silent round the wall counts what each has written; in an anonymous one only how many there are', async () => {
  const { show } = openWall()
  const written = (attribution: 'organisation' | 'anonymous', ...entries: readonly string[]) =>
    on((content) =>
      entries.reduce(
        (round, organisation, at) => writeHidden(round, `e${at}`, { text: 'Geheim', organisation, column: 'belongs' }),
        startRound(content, attribution),
      ),
    )
  await show(written('organisation', 'city', 'city', 'schools', ''), place)
  const counts = within(screen.getByRole('list', { name: live.round.counts }))
  const said = () => counts.getAllByRole('listitem').map((each) => [...each.children].slice(-2).map(read))
  expect(said()).toEqual([
    ['Stadt', '2'],
    ['Schulamt', '1'],
    ['Starthilfe', '0'],
    ['Stiftung', '0'],
    ['Brückner', '0'],
    [live.round.unsigned, '1'],
  ])
  expect(screen.queryByRole('article')).toBeNull()
  await show(written('organisation', 'city'), place)
  expect(said()).toHaveLength(5)
  await show(written('anonymous', 'city', 'city', 'schools', ''), place)
  expect(screen.getByText(live.round.total)).toHaveTextContent(`4${live.round.total}`)
  expect(screen.queryByRole('list', { name: live.round.counts })).toBeNull()
})
