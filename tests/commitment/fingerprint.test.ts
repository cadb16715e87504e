import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeCommitment, wordsOnPaper } from '#commitment/compose.ts'
import { fingerprintOf, readFingerprint, shownFingerprint } from '#commitment/fingerprint.ts'
import { sha256 } from '#commitment/sha-256.ts'
import { setFacts } from '#core/edit-facts.ts'
import { patchOrganisation } from '#core/organisations/edit-organisations.ts'
import { setEdition, takeSignature } from '#core/editions/edit-editions.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { fixture } from '../core/room.ts'

const sample = () => fixture('workshops/sample.de')

const codeOf = (workshop: Workshop, words = de) => composeCommitment(workshop, words).edition.fingerprint
const workshop = sample()
const code = codeOf(workshop)

describe('SHA-256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives what the standard says (%#)', (text, digest) => {
    expect(Buffer.from(sha256(text)).toString('hex')).toBe(digest)
  })

  test('agrees with OpenSSL on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(Buffer.from(sha256(text)).toString('hex')).toBe(createHash('sha256').update(text).digest('hex'))
      }),
    )
  })
})

describe('the fingerprint of a commitment', () => {
  test('is the same for the same words, whatever the number, the day and the status of the edition', () => {
    const later = setEdition(workshop, { number: 7, date: '2028-02-01', status: 'signed' })
    expect(codeOf(later)).toBe(code)
    expect(codeOf(sample())).toBe(code)
  })

  test('does not change when somebody signs, when an organisation takes another colour, or when blanks are added', () => {
    const [id = '', organisation] = Object.entries(workshop.organisations)[0] ?? []
    expect(codeOf(takeSignature(workshop, id, { by: 'Ana', place: 'Haselbach', date: '2028-01-01' }))).toBe(code)
    const colour = ((organisation?.sign.colour ?? 0) % 12) + 1
    const sign = { ...(organisation?.sign ?? expect.unreachable('The sample has organisations')), colour }
    expect(codeOf(patchOrganisation(workshop, id, { sign }))).toBe(code)
    expect(codeOf(setFacts(workshop, { title: `  ${workshop.facts.title.replace(' ', '   ')} ` }))).toBe(code)
  })

  test('changes with one letter anywhere on paper', () => {
    expect(codeOf(setFacts(workshop, { title: `${workshop.facts.title}.` }))).not.toBe(code)
    const [id = ''] = Object.keys(workshop.organisations)
    expect(codeOf(patchOrganisation(workshop, id, { mission: 'Etwas anderes' }))).not.toBe(code)
    const [question = ''] = Object.keys(workshop.questions)
    const asked = workshop.questions[question] ?? expect.unreachable('The sample has questions')
    const questions = { ...workshop.questions, [question]: { ...asked, text: `${asked.text}!` } }
    expect(codeOf({ ...workshop, questions })).not.toBe(code)
  })

  test('changes with every word that a part of the text holds', () => {
    const commitment = composeCommitment(workshop, de)
    const [first, ...others] = commitment.sections
    if (first === undefined) return expect.unreachable('There are sections')
    const codes = new Set([
      fingerprintOf(commitment),
      fingerprintOf({ ...commitment, mission: 'Anders' }),
      fingerprintOf({ ...commitment, sections: others }),
      fingerprintOf({ ...commitment, sections: [{ ...first, title: 'Anders' }, ...others] }),
      fingerprintOf({ ...commitment, parties: commitment.parties.slice(1) }),
      fingerprintOf({ ...commitment, dates: [] }),
    ])
    expect(codes.size).toBe(6)
  })

  test('differs from language to language, as the words on paper do', () => {
    expect(codeOf(workshop, en)).not.toBe(code)
    expect(wordsOnPaper(workshop, en).fingerprint).toBe(codeOf(workshop, en))
  })

  test('is shown in groups that can be read out', () => {
    expect(shownFingerprint(code)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(·[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  })
})

describe('what somebody types or pastes', () => {
  test.each([
    ['7F3A·19C2·E04B·K7QM', '7F3A19C2E04BK7QM'],
    ['7f3a 19c2 e04b k7qm', '7F3A19C2E04BK7QM'],
    ['7F3A-19C2-E04B-K7QM.', '7F3A19C2E04BK7QM'],
    ['7F3Al9C2EO4BK7QM', '7F3A19C2E04BK7QM'],
    ['Code 7F3A·19C2·E04B·K7QM', '7F3A19C2E04BK7QM'],
    ['Fassung 1 vom 14. Oktober 2027 · Prüfsumme 7F3A·19C2·E04B·K7QM · Entwurf', '7F3A19C2E04BK7QM'],
    ['Edition 1, 14 October 2027 · Fingerprint 7F3A·19C2·E04B·K7QM · Draft Seite 1 von 9', '7F3A19C2E04BK7QM'],
  ])('is understood: %s', (typed, meant) => {
    expect(readFingerprint(typed)).toBe(meant)
  })

  test.each(['', '7F3A·19C2·E04B', '7F3A·19C2·E04B·K7Q', 'Das ist kein Code', '7F3A19C2E04BK7QM9'])(
    'is refused when it is none: %j',
    (typed) => {
      expect(readFingerprint(typed)).toBeNull()
    },
  )

  test('any fingerprint is read back from how it is shown', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const made = fingerprintOf({ ...composeCommitment(workshop, de), sections: [], title: text })
        expect(readFingerprint(shownFingerprint(made))).toBe(made)
      }),
      { numRuns: 20 },
    )
  })
})
