import { expect, test } from 'vitest'
import { mostPasted, pastedList, pastedRows, withoutBullet } from '#core/pasted-list.ts'

test.each([
  ['• Erster Punkt', 'Erster Punkt'],
  ['3) Dritter', 'Dritter'],
  ['  12. Zwölfter ', 'Zwölfter'],
  ['–\tmit Tabulator', 'mit Tabulator'],
  ['\uF0B7\taus Word', 'aus Word'],
  ['-5 Grad', '-5 Grad'],
  ['2027. Jahr', '2027. Jahr'],
  ['ohne alles', 'ohne alles'],
  ['•', '•'],
])('%j is the point %j', (line, point) => {
  expect(withoutBullet(line)).toBe(point)
})

test('a list has a point a line, whatever the line ends are, and no empty ones', () => {
  expect(pastedList('• Erster Punkt\r\n• Zweiter Punkt\r\n\r\n3) Dritter\n')).toEqual([
    'Erster Punkt',
    'Zweiter Punkt',
    'Dritter',
  ])
})

test('one line is no list, whether or not a line break came along, and neither is a whole document', () => {
  expect(pastedList('• Erster Punkt\n')).toEqual([])
  expect(pastedList(' \n')).toEqual([])
  expect(pastedList('Zeile\n'.repeat(mostPasted + 1))).toEqual([])
  expect(pastedList('Zeile\n'.repeat(mostPasted))).toHaveLength(mostPasted)
})

test('rows keep their cells, empty ones too; a bullet is no cell', () => {
  expect(pastedRows('Bericht\tStadt\t2027-10-14\r\n\tVerein\t\r\n\t\t\r\n')).toEqual([
    ['Bericht', 'Stadt', '2027-10-14'],
    ['', 'Verein', ''],
  ])
  expect(pastedRows('1.\tErster\n2.\tZweiter')).toEqual([['Erster'], ['Zweiter']])
  expect(pastedRows('Bericht\tStadt')).toEqual([['Bericht', 'Stadt']])
  expect(pastedRows('Bericht\n')).toEqual([])
  expect(pastedRows('')).toEqual([])
  expect(pastedRows(' Bericht \t Stadt ')).toEqual([['Bericht', 'Stadt']])
})

test('a table as long as a document is none either', () => {
  expect(pastedRows('Bericht\tStadt\n'.repeat(mostPasted + 1))).toEqual([])
  expect(pastedRows('Bericht\tStadt\n'.repeat(mostPasted))).toHaveLength(mostPasted)
})

test('a cell in quotation marks may hold line breaks; a mark inside a text is one', () => {
  expect(pastedRows('"zwei\nZeilen, ""wörtlich"""\tx\n"Ja" sagen\ty')).toEqual([
    ['zwei\nZeilen, "wörtlich"', 'x'],
    ['"Ja" sagen', 'y'],
  ])
})
