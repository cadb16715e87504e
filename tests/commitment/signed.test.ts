import { expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import { keepEdition, setEdition, takeSignature } from '#core/editions/edit-editions.ts'
import { removeOrganisation } from '#core/organisations/edit-organisations.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { fixture } from '../core/room.ts'
import { release, reword } from './given-out.ts'

const first = release(fixture('workshops/sample.de'))

test('a text is called signed only as it was given out: one that reads otherwise says so, and is a draft', () => {
  const signed = setEdition(first, { status: 'signed' })
  const said = (workshop: Workshop, words = de) => {
    const { status, statusWord } = composeCommitment(workshop, words).edition
    return [status, statusWord]
  }
  expect(said(signed)).toEqual(['signed', de.catalogues.statuses.signed])
  const changed = reword(signed, 'Anders.')
  expect(said(changed)).toEqual(['draft', de.document.edition.differs])
  expect(said(changed, en)).toEqual(['draft', en.document.edition.differs])
  expect(said(keepEdition(changed, keptEditionOf(changed, [de, en])))[0]).toBe('signed')
  // Of an edition that was not kept, or not in this language, nobody knows what it said.
  expect(said({ ...changed, editions: [] })[0]).toBe('signed')
  const [kept] = changed.editions
  if (kept === undefined) throw new Error('nothing was kept')
  expect(said({ ...changed, editions: [{ ...kept, fingerprints: {} }] })[0]).toBe('signed')
})

test('who has signed stands at the signature, and leaves with the organisation', () => {
  const [id = ''] = Object.keys(first.organisations)
  const signed = takeSignature(first, id, { by: 'Ana Kovačević', place: 'Haselbach', date: '2027-10-20' })
  const notes = composeCommitment(signed, de).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'signature' ? block.notes : [])),
  )
  expect(notes).toContain('Unterschrieben von Ana Kovačević, Haselbach, 20. Oktober 2027 (Fassung 1)')
  expect(removeOrganisation(signed, id).signings).toEqual({})
})
