import { describe, expect, test } from 'vitest'
import { type Agenda, agendaOf, agendaTotal, mostDays, planned } from '#core/agenda/agenda.ts'
import {
  addBox,
  addDay,
  boxesOf,
  changePreset,
  moveBox,
  removeBox,
  removeLastDay,
  renameBox,
  setStart,
} from '#core/agenda/edit-agenda.ts'

const idsOf = (agenda: Agenda, day: number) => boxesOf(agenda, day).map(([id]) => id)
const twoDays = agendaOf('twoHalfDays')
const own = (agenda: Agenda, day = 1) => addBox(agenda, 'own-1', day, { kind: 'own', title: 'Rundgang', minutes: 20 })

describe('time boxes', () => {
  test('a box of one’s own stands at the end of its day, before the next day begins', () => {
    const agenda = own(twoDays)
    expect(idsOf(agenda, 1).at(-1)).toBe('own-1')
    expect(planned(agenda).map(({ box }) => box.day)).toEqual(
      planned(agenda)
        .map(({ box }) => box.day)
        .toSorted((a, b) => a - b),
    )
    expect(agendaTotal(agenda)).toBe(agendaTotal(twoDays) + 20)
  })

  test('a box moves before another, and every start after it is reckoned anew', () => {
    const agenda = moveBox(own(twoDays), 'own-1', { day: 1, before: idsOf(twoDays, 1)[0] ?? null })
    expect(idsOf(agenda, 1)[0]).toBe('own-1')
    expect(planned(agenda)[0]).toMatchObject({ from: 9 * 60, to: 9 * 60 + 20 })
    expect(planned(agenda)[1]).toMatchObject({ from: 9 * 60 + 20 })
  })

  test('a box moves into another day, and both days keep their times', () => {
    const [first] = idsOf(twoDays, 2)
    const agenda = moveBox(twoDays, 'activity-chain', { day: 2, before: first ?? null })
    expect(idsOf(agenda, 1)).not.toContain('activity-chain')
    expect(idsOf(agenda, 2)[0]).toBe('activity-chain')
    expect(planned(agenda).find(({ id }) => id === first)?.from).toBe(
      9 * 60 + (twoDays.boxes['activity-chain']?.minutes ?? 0),
    )
  })

  test('a box that is put at the end of the first day stays in front of the second', () => {
    const agenda = moveBox(twoDays, idsOf(twoDays, 2)[1] ?? '', { day: 1, before: null })
    expect(idsOf(agenda, 1).at(-1)).toBe(idsOf(twoDays, 2)[1])
    expect(idsOf(agenda, 2)).toEqual(idsOf(twoDays, 2).toSpliced(1, 1))
  })

  test('a box that is put before one of another day goes to the end of its own', () => {
    const [, second] = idsOf(twoDays, 2)
    const agenda = moveBox(twoDays, 'activity-chain', { day: 1, before: second ?? null })
    expect(planned(agenda).map(({ id }) => id)).toEqual([
      ...idsOf(twoDays, 1).filter((id) => id !== 'activity-chain'),
      'activity-chain',
      ...idsOf(twoDays, 2),
    ])
  })

  test('what leads nowhere changes nothing', () => {
    expect(moveBox(twoDays, 'gone', { day: 1, before: null })).toBe(twoDays)
    expect(moveBox(twoDays, 'activity-chain', { day: 7, before: null })).toBe(twoDays)
    expect(moveBox(twoDays, 'activity-chain', { day: 1, before: 'activity-chain' })).toBe(twoDays)
    expect(setStart(twoDays, 3, 600)).toBe(twoDays)
  })

  test('a box goes, and what follows comes earlier', () => {
    const [first = '', second = ''] = idsOf(twoDays, 1)
    const agenda = removeBox(twoDays, first)
    expect(planned(agenda)[0]).toMatchObject({ id: second, from: 9 * 60 })
  })

  test('only boxes of one’s own take a name', () => {
    expect(renameBox(own(twoDays), 'own-1', 'Stadtrundgang').boxes['own-1']?.title).toBe('Stadtrundgang')
    expect(renameBox(twoDays, 'activity-chain', 'anders')).toBe(twoDays)
  })
})

describe('days', () => {
  test('each begins at its own time', () => {
    const agenda = setStart(twoDays, 2, 13 * 60)
    expect(planned(agenda).find(({ box }) => box.day === 2)?.from).toBe(13 * 60)
    expect(planned(agenda)[0]?.from).toBe(9 * 60)
  })

  test('a day is added that begins when the first does, up to ten of them', () => {
    let agenda = setStart(agendaOf('day'), 1, 8 * 60)
    for (let day = 1; day < 20; day += 1) agenda = addDay(agenda)
    expect(agenda.starts).toEqual(Array.from({ length: mostDays }, () => 8 * 60))
  })

  test('a day that is dissolved gives its boxes to the day before', () => {
    const agenda = removeLastDay(twoDays)
    expect(agenda.starts).toHaveLength(1)
    expect(idsOf(agenda, 1)).toEqual([...idsOf(twoDays, 1), ...idsOf(twoDays, 2)])
    expect(removeLastDay(agenda)).toBe(agenda)
  })
})

describe('another preset', () => {
  test('leaves boxes of one’s own behind, unless they are to come along', () => {
    expect(idsOf(changePreset(own(twoDays), 'day', false), 1)).not.toContain('own-1')
    expect(changePreset(own(twoDays), 'day', true).boxes).toEqual({
      ...agendaOf('day').boxes,
      'own-1': expect.objectContaining({ kind: 'own', about: '', title: 'Rundgang', minutes: 20 }),
    })
  })

  test('puts boxes of a day that is no more onto the last there is', () => {
    const agenda = changePreset(own(twoDays, 2), 'compact', true)
    expect(idsOf(agenda, 1).at(-1)).toBe('own-1')
  })
})
