import { describe, expect, test } from 'vitest'
import { bears, colours, nextSign, proposeInitials, type Sign, shapes } from '#core/organisations/organisation.ts'

function signsFor(names: readonly string[]): readonly Sign[] {
  return names.reduce<readonly Sign[]>((taken, name) => [...taken, nextSign(taken, name)], [])
}

const pairs = (signs: readonly Sign[]) => new Set(signs.map(({ colour, shape }) => `${colour} ${shape}`))

describe('signs of organisations', () => {
  test('the first twelve organisations get twelve colours', () => {
    const signs = signsFor(Array.from({ length: 12 }, (_, index) => `Organisation ${index}`))
    expect(new Set(signs.map(({ colour }) => colour)).size).toBe(colours)
  })

  test.each([12, 20, 96])('no two of %i organisations share colour and shape, nor initials', (count) => {
    const signs = signsFor(Array.from({ length: count }, () => 'Stadt'))
    expect(pairs(signs).size).toBe(count)
    expect(new Set(signs.map(({ initials }) => initials)).size).toBe(count)
  })

  test('neighbours in the list differ in shape too, for eyes that see few colours', () => {
    const signs = signsFor(Array.from({ length: 8 }, () => 'x'))
    expect(new Set(signs.map(({ shape }) => shape)).size).toBe(shapes.length)
  })

  test('a sign that was given back is handed out again', () => {
    const [first, ...others] = signsFor(['Eins', 'Zwei', 'Drei'])
    expect(first && pairs([nextSign(others, 'Vier')])).toEqual(first && pairs([first]))
  })

  test('when all pairs are taken they are handed out from the first on again', () => {
    const all = signsFor(Array.from({ length: 96 }, () => 'x'))
    expect(nextSign(all, 'Noch eine')).toMatchObject({ colour: 1, shape: 'circle', initials: 'NE' })
  })
})

describe('proposed initials', () => {
  test.each([
    ['Stadt Haselbach', 'SH'],
    ['Arbeiterwohlfahrt Kreisverband Süd', 'AK'],
    ['Starthilfe', 'ST'],
    ['über Eck', 'ÜE'],
    ['Ελληνική Κοινότητα', 'ΕΚ'],
  ])('%s becomes %s', (name, initials) => {
    expect(proposeInitials([], name)).toBe(initials)
  })

  test('initials that another bears are not proposed, in whatever case they were typed', () => {
    const taken: Sign = { colour: 1, shape: 'circle', initials: 'sh' }
    const proposed = proposeInitials([taken], 'Stadt Haselbach')
    expect(bears([taken], proposed)).toBe(false)
    expect([...proposed].length).toBeGreaterThanOrEqual(2)
  })

  test('a name without letters gets a question mark and a number that is free', () => {
    expect(proposeInitials([], '')).toBe('?2')
    expect(proposeInitials([{ colour: 1, shape: 'circle', initials: '?2' }], '– –')).toBe('?3')
  })
})
