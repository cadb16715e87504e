import { describe, expect, test } from 'vitest'
import { mm } from '#commitment/layout/theme.ts'
import type { PaperSize } from '#commitment/worksheets/paper-size.ts'
import { layOutWorksheets } from '#commitment/worksheets/worksheets.ts'
import { sheetsOf } from '#commitment/worksheets/sheets-of.ts'
import type { Box, StructureNode, TextBox } from '#commitment/page.ts'
import { agendaOf } from '#core/agenda/agenda.ts'
import { setFacts } from '#core/edit-facts.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { fixture, roomOf } from '../../core/room.ts'
import { boundsOf, wordsOnOthers } from '../layout/read-layout.ts'

/** Every letter half as wide as it is high: wider than the real faces, so that what fits here fits on paper. */
const tools = {
  measure: (text: string, _face: unknown, size: number) => text.length * size * 0.5,
  hyphenate: (word: string) => [word],
  missing: () => [],
}

const layOut = (workshop: Workshop, size: PaperSize = 'a4', words = de) =>
  layOutWorksheets(workshop, words, size, tools)

const widthOf = ({ text, face, size }: TextBox) => tools.measure(text, face, size)
const reach = (box: Box) => boundsOf(box, widthOf)

describe('worksheets', () => {
  test('what a compact agenda leaves out needs no paper', () => {
    const titles = sheetsOf({ ...newWorkshop('w'), agenda: agendaOf('compact') }, de).map(({ title }) => title)
    expect(titles).toContain(de.activities.scope.title)
    expect(titles).not.toContain(de.activities.glossary.title)
  })

  test.each([
    ['the sample', fixture('workshops/sample.de')],
    ['twelve organisations with long names', fixture('workshops/large')],
    ['an empty workshop', newWorkshop('w')],
  ] as const)('nothing stands outside of its sheet: %s', (_name, workshop) => {
    for (const size of ['a4', 'a3'] as const) {
      for (const words of [de, en]) {
        for (const { width, height, boxes } of layOut(workshop, size, words).pages) {
          const outside = boxes.filter((box) => {
            const [left, top, right, bottom] = reach(box)
            return left < 0 || top < 0 || right > width || bottom > height
          })
          expect(outside).toEqual([])
        }
      }
    }
  })

  test.each([
    ['the sample', fixture('workshops/sample.de')],
    ['twelve organisations with long names', fixture('workshops/large')],
  ] as const)('no words stand on others: %s', (_name, workshop) => {
    expect(layOut(workshop).pages.flatMap((page) => wordsOnOthers(page, widthOf))).toEqual([])
  })

  test('what organisations write for themselves has a sheet for each, everything else one for all', () => {
    const sheets = sheetsOf(roomOf('Stadt', 'Schulen', 'Eltern'), de)
    const count = (id: string) => sheets.filter((sheet) => sheet.id === id || sheet.id.startsWith(`${id}-`)).length
    expect([count('concerns'), count('mutual'), count('scope'), count('tasks'), count('ladder')]).toEqual([
      3, 3, 1, 1, 1,
    ])
    expect(sheetsOf(newWorkshop('w'), de).filter(({ id }) => id === 'concerns')).toMatchObject([{ of: 'blank' }])
  })

  test('on its own sheet of expectations an organisation finds all others, not itself', () => {
    const [first] = sheetsOf(roomOf('Stadt', 'Schulen', 'Eltern'), de).filter(({ id }) => id.startsWith('mutual'))
    expect(first?.field.kind === 'byOrganisation' && first.field.organisations.map(({ name }) => name)).toEqual([
      'Schulen',
      'Eltern',
    ])
  })

  test('many organisations go over several sheets: each is there once and has a line to write on above the foot', () => {
    const room = roomOf(...Array.from({ length: 25 }, (_, index) => `Landesarbeitsgemeinschaft Nordost ${index}`))
    const fits = sheetsOf(room, de).filter(({ id }) => id.startsWith('fit'))
    const strips = fits.flatMap(({ field }) => (field.kind === 'byOrganisation' ? [field.organisations] : []))
    expect(strips.flat().map(({ name }) => name)).toEqual(Object.values(room.organisations).map(({ name }) => name))
    expect(new Set(fits.map(({ id }) => id)).size).toBe(fits.length)
    for (const { height, boxes } of layOut(room).pages) {
      const written = boxes.filter((box) => box.artifact !== 'Footer')
      expect(written.filter((box) => reach(box)[3] > height - mm(16) + 1)).toEqual([])
    }
  })

  test('where columns are headed by signs alone, whose they are stands below the last row', () => {
    const room = roomOf(...Array.from({ length: 14 }, (_, index) => `Verband ${index}`))
    const { pages, bookmarks } = layOut(room)
    for (const id of ['tasks', 'stageContributions'] as const) {
      const at =
        bookmarks.find(({ title }) => title.startsWith(de.activities[id].title))?.page ?? expect.unreachable(id)
      const boxes = pages[at]?.boxes ?? []
      const columns = boxes.filter((box) => box.kind === 'line' && box.from[0] === box.to[0])
      const end = Math.max(...columns.map((box) => reach(box)[3]))
      const below = boxes.flatMap((box) => (box.kind === 'text' && reach(box)[1] >= end ? [box.text] : [])).join(' ')
      for (const { name } of Object.values(room.organisations)) expect(below).toMatch(new RegExp(`${name}(\\D|$)`))
      const signs = boxes.filter((box) => box.kind === 'sign' && reach(box)[1] >= end)
      expect(signs).toHaveLength(14)
    }
  })

  test('bookmarks tell the sheets of one activity apart by whose they are', () => {
    const titles = layOut(roomOf('Stadt', 'Schulen')).bookmarks.map(({ title }) => title)
    expect(titles).toContain(`${de.activities.concerns.title} · Schulen`)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('an organisation is called on every sheet what the room calls it, to those who listen as well', () => {
    const layout = layOut(addOrganisation(newWorkshop('w'), 'a', { name: '', shortName: 'Stadt' }))
    const signs = (node: StructureNode): readonly StructureNode[] =>
      node.role === 'Span' ? [node] : node.children.flatMap(signs)
    expect(new Set(signs(layout.structure).map(({ alternative }) => alternative))).toEqual(new Set(['Stadt']))
    expect(layout.bookmarks.map(({ title }) => title)).toContain(`${de.activities.concerns.title} · Stadt`)
  })

  test('a letter that no face has is named also where only a sign bears it', () => {
    const sign = { colour: 1, shape: 'circle', initials: '合' } as const
    const room = addOrganisation(newWorkshop('w'), 'a', { name: 'Stadt', sign })
    const missing = (text: string) => Array.from(text).filter((letter) => letter === '合')
    expect(layOutWorksheets(room, de, 'a4', { ...tools, missing }).missingCharacters).toEqual(['合'])
  })

  test('a title too long for the foot ends in an ellipsis', () => {
    const title = 'Kommunale Bildungspartnerschaft '.repeat(9).trim()
    const [page] = layOut(setFacts(newWorkshop('w'), { title })).pages
    const foot = page?.boxes.flatMap((box) => (box.kind === 'text' && box.artifact === 'Footer' ? [box.text] : []))
    expect(foot?.[0]).toMatch(/^Kommunale .* Bildungspartnerschaft …$/)
  })

  test('A3 is A4 enlarged', () => {
    const [small, large] = [layOut(roomOf('Stadt')), layOut(roomOf('Stadt'), 'a3')]
    expect(large.pages).toHaveLength(small.pages.length)
    expect((large.pages[0]?.width ?? 0) / (small.pages[0]?.width ?? 1)).toBeCloseTo(Math.SQRT2)
  })

  test('every text belongs to the structure or is marked as what repeats', () => {
    const layout = layOut(fixture('workshops/sample.de'))
    const ids = new Set<number>()
    const collect = (node: typeof layout.structure): void => {
      ids.add(node.id)
      for (const child of node.children) collect(child)
    }
    collect(layout.structure)
    for (const { boxes } of layout.pages) {
      for (const box of boxes) {
        if (box.kind === 'text') expect(box.node === null ? box.artifact : ids.has(box.node)).toBeTruthy()
      }
    }
  })
})
