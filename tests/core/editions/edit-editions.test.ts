import { expect, test } from 'vitest'
import { type KeptEdition, mostEditions } from '#core/editions/edition.ts'
import {
  editionBefore,
  keepEdition,
  openNextEdition,
  patchSignature,
  setEdition,
  signaturesTaken,
  takeSignature,
  withdrawSignature,
} from '#core/editions/edit-editions.ts'
import { readFile } from '#core/file/read-file.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'

const parts = { de: [{ key: 'k', title: 'Ziele', text: 'Alle Kinder lesen.' }] }

/** An edition with its words; its fingerprint in German says which text it is, of the letters that one may have. */
const given = (number: number, text = 'A', more: Partial<KeptEdition> = {}): KeptEdition => ({
  number,
  date: '2027-10-14',
  status: 'review',
  fingerprints: { de: text.padStart(16, '0') },
  parts,
  ...more,
})
const keeping = (...editions: readonly KeptEdition[]) => editions.reduce<Workshop>(keepEdition, newWorkshop('w'))
const at = (workshop: Workshop, number: number) => setEdition(workshop, { number })

test('the oldest edition goes when there are too many, so that the file can still be opened', () => {
  const texts = Array.from({ length: mostEditions + 1 }, (_, index) => String(index))
  const workshop = keeping(...texts.map((text) => given(1, text)))
  expect(workshop.editions).toHaveLength(mostEditions)
  expect(workshop.editions[0]?.fingerprints['de']).toBe('1'.padStart(16, '0'))
  expect(readFile(writeFile({ id: 'w', revision: 1, baseRevision: 0, workshop })).ok).toBe(true)
})

test('a text that is given out in another language as well is the same edition', () => {
  const both = { fingerprints: { ...given(1).fingerprints, en: 'B'.padStart(16, '0') } }
  expect(keeping(given(1), given(1, 'A', both)).editions).toEqual([given(1, 'A', both)])
  expect(keeping(given(1, 'A', both), given(1)).editions).toEqual([given(1)])
  expect(keeping(given(1), given(2)).editions).toHaveLength(2)
})

test('today’s text is compared with the edition of the number below, whichever was kept last', () => {
  const workshop = at(keeping(given(2, 'B'), given(1, 'A')), 3)
  expect(editionBefore(workshop)).toEqual(given(2, 'B'))
  expect(editionBefore(at(workshop, 2))).toEqual(given(1, 'A'))
  expect(editionBefore(at(workshop, 1))).toBeNull()
})

test('of two texts under one number it is compared with the later one', () => {
  expect(editionBefore(at(keeping(given(1, 'A'), given(1, 'B')), 2))).toEqual(given(1, 'B'))
})

test('an edition whose words are no longer kept is compared with nothing', () => {
  const workshop = keeping(given(1, 'A'), given(2, 'B'), given(3, 'C'))
  expect(editionBefore(at(workshop, 2))).toBeNull()
  expect(editionBefore(at(workshop, 3))).toEqual(given(2, 'B'))
})

test('the next edition is numbered after all that were kept, and never beyond what a number may be', () => {
  expect(openNextEdition(at(keeping(given(7)), 2), '2028-02-01').edition).toEqual({
    number: 8,
    date: '2028-02-01',
    status: 'draft',
  })
  expect(openNextEdition(at(newWorkshop('w'), 999), '').edition.number).toBe(999)
})

test('a signature is of the edition that was on the table, whatever is changed of it later', () => {
  const signed = takeSignature(at(newWorkshop('w'), 1), 'city', { by: 'Ana', place: '', date: '2027-10-14' })
  const placed = patchSignature(at(signed, 2), 'city', { place: 'Haselbach' })
  expect(placed.signings).toEqual({ city: { by: 'Ana', place: 'Haselbach', date: '2027-10-14', edition: 1 } })
  expect([signaturesTaken(signed), signaturesTaken(placed)]).toEqual([1, 0])
  const again = takeSignature(placed, 'city', { by: 'Ana', place: '', date: '2028-02-01' })
  expect([signaturesTaken(again), signaturesTaken(withdrawSignature(again, 'city'))]).toEqual([1, 0])
})
