// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { moveRow, setCell } from '#core/activity/edit-table.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { placeAt } from '../../core/room/place-at.ts'
import { fixture } from '../../core/room.ts'
import { read } from '../read.ts'
import { openWall, readAll } from './open-wall.tsx'

const { activities, projector } = de
const sample = fixture('workshops/sample.de')

/** The cells of each row; a sign with a name is read by it. */
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => {
          const signs = within(cell).queryAllByRole('img')
          return signs.length === 0 ? read(cell) : signs.map((sign) => sign.getAttribute('aria-label')).join(', ')
        }),
    )

test('a table is read under its heads: texts, days, choices, and each organisation by its sign', async () => {
  const { show } = openWall()
  await show(sample, placeAt('indicators'))
  const heads = screen.getAllByRole('columnheader').map(read)
  expect(heads).toEqual(Object.values(activities.indicators.columns).map(({ label }) => label))
  expect(rows()).toEqual([
    [
      'Anteil der Jugendlichen mit Anschluss, drei Monate nach der Schule',
      '71 % (2026)',
      '90 %',
      '31. Okt. 2030',
      'Nachfrage der Schulen, anonym gezählt',
      'SASchulamt',
    ],
    expect.arrayContaining(['31. Aug. 2030', 'BRBrückner']),
    expect.arrayContaining(['14. Juli 2028', 'STStarthilfe']),
  ])
  await show(sample, placeAt('decisionRules'))
  expect(rows().map((cells) => cells.slice(0, 3))).toEqual([
    [
      'Ziele, Jahresplan, Kennzahlen',
      'Stadt Haselbach, Staatliches Schulamt Haselbach, Starthilfe Haselbach, Lindgrün-Stiftung, Brückner Metallbau',
      'Konsent',
    ],
    ['Ausgaben über 2.000 Euro', 'Stadt Haselbach, Starthilfe Haselbach, Lindgrün-Stiftung', 'Konsens'],
    ['Termine, Räume, Material', 'SHStadt', 'Eine Stelle nach Anhörung'],
    expect.arrayContaining(['Neue Partner aufnehmen', 'Qualifizierte Mehrheit']),
  ])
})

test('rows stand in the order of the room, and before the first one that something is about to be there', async () => {
  const moved = editContent<Workshop, 'table'>(sample, activityById('indicators'), (content) =>
    moveRow(content, 'indicators-3', 'indicators-1'),
  )
  const { show } = openWall()
  await show(moved, placeAt('indicators'))
  expect(rows().map(([, , , day]) => day)).toEqual(['14. Juli 2028', '31. Okt. 2030', '31. Aug. 2030'])
  for (const key of ['indicators', 'ladder', 'tasks', 'mutual']) {
    await show(newWorkshop('w'), placeAt(key))
    expect(screen.getByText(projector.empty)).toBeVisible()
  }
  expect(screen.queryByRole('table')).toBeNull()
})

test('what stays in the room is covered: the wall says how much, and tells nothing of it', async () => {
  const { show } = openWall()
  await show(sample, placeAt('assumptions'))
  expect(rows().map(([what]) => what)).not.toContain('Im Rathaus dauert alles drei Monate.')
  expect(screen.getByText(projector.kept(1))).toBeVisible()
  await show(sample, placeAt('indicators'))
  expect(screen.queryByText(projector.kept(0))).toBeNull()
})

test('the ladder climbs rung by rung, each with what was agreed for it and nothing of what was not', async () => {
  const without = editContent<Workshop, 'table'>(sample, activityById('ladder'), (content) =>
    setCell(content, 'ladder-1', 'cost', ' '),
  )
  await openWall().show(without, placeAt('ladder'))
  const { who, deadline, record, cost } = activities.ladder.columns
  const rungs = within(screen.getByRole('main')).getAllByRole('listitem')
  expect(rungs.map((rung) => readAll('b, h2', rung))).toEqual([
    ['1', 'Wir reden direkt miteinander'],
    ['2', 'Die Vertrauensperson hört beide Seiten'],
    ['3', 'Die Leitungen klären'],
    ['4', 'Mediation von außen'],
    ['5', 'Ruhen oder geordnet aussteigen'],
  ])
  const agreed = rungs.map((rung) => readAll('dl > div', rung))
  expect(agreed[0]).toEqual([`${who.label}die Beteiligten`, `${deadline.label}5 Werktage`, `${record.label}keine`])
  expect(agreed[3]).toContain(`${cost.label}zu gleichen Teilen, kleine Betriebe zahlen nichts`)
})
