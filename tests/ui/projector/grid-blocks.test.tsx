// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setGridCell } from '#core/activity/edit-grid.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { placeAt } from '../../core/room/place-at.ts'
import { fixture } from '../../core/room.ts'
import { read } from '../read.ts'
import { openWall, readAll } from './open-wall.tsx'

const { activities, grids, projector } = de
const sample = fixture('workshops/sample.de')
const items = () => within(screen.getByRole('main')).getAllByRole('listitem')

test('an expectation is read with who has it of whom, what follows, and the reply, or that there is none yet', async () => {
  await openWall().show(sample, placeAt('mutual'))
  const { marks } = activities.mutual
  expect(items().map((item) => readAll('small, p, :scope > span:last-child', item))).toEqual([
    [projector.expects('Stadt', 'Brückner'), 'Ihr sprecht andere Betriebe an und öffnet Türen.', marks.yes],
    [projector.expects('Schulamt', 'Starthilfe'), 'Ihr sprecht Besuche vorher mit der Klassenleitung ab.', marks.yes],
    [projector.expects('Schulamt', 'Brückner'), 'Ihr meldet Praktikumsplätze bis zum 1. Oktober.', marks.yes],
    [
      projector.expects('Starthilfe', 'Stadt'),
      'Ihr finanziert die zweite Stelle dauerhaft.',
      '→ Bis 2030 ja, danach entscheidet der neue Stadtrat. Wir reden im Herbst 2029 darüber.',
      marks.partly,
    ],
    expect.arrayContaining(['Ihr nehmt auch Auszubildende in Teilzeit.', marks.partly]),
    expect.arrayContaining(['Ihr gebt uns Ergebnisse je Schule.', marks.no]),
    [projector.expects('Brückner', 'Stadt'), 'Ihr bringt den Bus ins Gewerbegebiet.', grids.mutual.open],
    [projector.expects('Brückner', 'Schulamt'), 'Ihr sagt uns offen, was die Jugendlichen brauchen.', marks.yes],
  ])
  // That of the foundation stays in the room.
  expect(screen.getByText(projector.kept(1))).toBeVisible()
})

test('an expectation that is only blank, and one of oneself, is none', async () => {
  const said = (from: string, to: string, text: string) => (workshop: Workshop) =>
    editContent<Workshop, 'grid'>(workshop, activityById('mutual'), (content) =>
      setGridCell(activityById('mutual'), content, from, to, { text, visibility: 'document' }),
    )
  const odd = [said('city', 'schools', ' '), said('city', 'city', 'Wir selbst.')].reduce((now, say) => say(now), sample)
  await openWall().show(odd, placeAt('mutual'))
  expect(items()).toHaveLength(8)
  expect(screen.queryByText('Wir selbst.')).toBeNull()
})

test('what each contributes stands under its stage, in the order of the organisations', async () => {
  await openWall().show(sample, placeAt('stageContributions'))
  const { rows } = activities.stageContributions
  const stage = (label: string) => screen.getByRole('heading', { name: label }).parentElement ?? expect.unreachable()
  expect(readAll('li p', stage(rows.stage1.label))).toEqual([
    'Stadt Räume und Koordination',
    'Starthilfe Zwei Lots:innen',
    'Stiftung Förderung der Begleitung',
  ])
  expect(readAll('li p', stage(rows.stage6.label))).toEqual(['Brückner Sechs Ausbildungsplätze im Jahr'])
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(7)
})

test('whether the sentence fits its mandate is read of each organisation, in a word and in its own', async () => {
  const { marks, rows } = activities.fit
  const unsaid = editContent<Workshop, 'grid'>(sample, activityById('fit'), (content) =>
    setGridCell(activityById('fit'), content, 'mandate', 'company', { marks: [], text: '' }),
  )
  await openWall().show(unsaid, placeAt('fit'))
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(rows.mandate.label)
  const said = items().map((item) => [read(within(item).getByRole('paragraph')), read(item.lastElementChild ?? item)])
  expect(said.map(([, mark]) => mark)).toEqual([marks.fits, marks.fits, marks.fits, marks.partly])
  expect(said[3]?.[0]).toBe('Stiftung Bildung ja. Leistungen an Betriebe dürfen wir nicht bezahlen.')
})
