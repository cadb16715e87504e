import { describe, expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { setEdition } from '#core/editions/edit-editions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { addDelegate } from '#core/organisations/edit-people.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { fixture } from '../../core/room.ts'
import { blocks, grid, inGerman, read, room, section, textsIn, under } from './reading.ts'

describe('the title page', () => {
  test('says which edition this is, in whose hands, and its days', () => {
    const commitment = inGerman(
      room((s) => {
        s.edit((before) => setEdition(before, { number: 2, date: '2027-10-14', status: 'signature' }))
        s.edit((before) =>
          setFacts(before, { firstDay: '2027-10-14', lastDay: '2027-10-15', place: 'Bürgersaal Lornhausen' }),
        )
        s.clause('course', 'term', { state: 'fully', wording: 'Drei Jahre.', date: '2030-07-31' })
        s.clause('course', 'review', { state: 'partly', wording: 'Im Herbst.' })
      }),
    )
    expect(commitment.edition).toMatchObject({ line: 'Fassung 2 vom 14. Oktober 2027', status: 'signature' })
    expect(commitment.dates.map(({ label, text }) => ({ label, text: read(text) }))).toEqual([
      { label: 'Ausgehandelt', text: '14. Oktober 2027 bis 15. Oktober 2027, Bürgersaal Lornhausen' },
      { label: 'Gilt bis', text: '31. Juli 2030' },
      { label: 'Nächste Überprüfung', text: 'siehe Ziffer 5.5.1' },
    ])
  })

  test('says the place alone where no day is known, and that no term is wanted; a review always is', () => {
    const workshop = room((s) => {
      s.clause('course', 'term', { state: 'notRelevant', reason: 'Bis auf Weiteres.' })
      s.clause('course', 'review', { state: 'notRelevant', reason: 'Jederzeit.' })
    })
    const commitment = inGerman(setFacts(workshop, { place: 'Bürgersaal', firstDay: '', lastDay: '' }))
    expect(commitment.dates.map(({ text }) => read(text))).toEqual([
      'Bürgersaal',
      'ohne feste Laufzeit',
      '[fehlt noch]',
    ])
  })

  test('marks the days that are missing, as every gap of the document is marked', () => {
    const texts = inGerman(newWorkshop('w')).dates.map(({ text }) => read(text))
    expect(texts).toEqual(['[fehlt noch]', '[fehlt noch]', '[fehlt noch]'])
  })

  test.each([
    ['Papierwerk Lorn', 'GmbH', 'Papierwerk Lorn GmbH'],
    ['Brückner', 'GmbH & Co. KG', 'Brückner GmbH & Co. KG'],
    ['Elternnetz e. V.', 'e. V.', 'Elternnetz e. V.'],
    ['Elternnetz e.V.', 'e. V.', 'Elternnetz e.V.'],
    ['Elternnetz (e. V.)', 'eV', 'Elternnetz (e. V.)'],
    ['Lesehilfe gGmbH', 'GmbH', 'Lesehilfe gGmbH'],
    ['LORNER VERLAG', 'AG', 'LORNER VERLAG AG'],
    ['Stiftung Wortweite', 'rechtsfähige Stiftung', 'Stiftung Wortweite, rechtsfähige Stiftung'],
    ['Stadt Lornhausen', '', 'Stadt Lornhausen'],
  ])('writes %s with the legal form %s as %s', (name, legalForm, full) => {
    const workshop = room((s) =>
      s.edit((before) => ({
        ...before,
        organisations: Object.fromEntries(
          Object.entries(before.organisations).map(([id, each]) => [id, { ...each, name, legalForm }]),
        ),
      })),
    )
    expect(inGerman(workshop).parties[0]?.name).toBe(full)
  })
})

describe('open questions', () => {
  test('stand in one table with owner and day; assumptions still to be checked follow, with what that lacks', () => {
    const commitment = inGerman(
      room((s) => {
        s.question('Wer zahlt?', { element: 'roles', owner: 'city', by: '2028-01-31', raisedBy: 'club' })
        s.row('assumptions', { assumption: 'Eltern kommen.', state: 'open', checkedBy: 'club' }, 'document')
        s.row('assumptions', { assumption: 'Kinder lesen.', state: 'confirmed' }, 'document')
      }),
    )
    const [inElement] = under(section(commitment, 'expectations'), 'Annahmen')
    expect(grid(inElement).slice(1)).toEqual([
      ['Eltern kommen.', 'offen', 'Lesebrücke', '[fehlt noch]'],
      ['Kinder lesen.', 'bestätigt', '', ''],
    ])
    const questions = section(commitment, 'questions')
    expect(grid(questions.blocks[0]).slice(1)).toEqual([
      ['Wer zahlt?', 'Rollen', 'Lesebrücke', 'Stadt', '31. Jan. 2028'],
    ])
    const [assumptions] = under(questions, 'Annahmen, die noch zu prüfen sind (Ziffer 3.6)')
    expect(grid(assumptions).slice(1)).toEqual([['Eltern kommen.', 'Lesebrücke', '[fehlt noch]']])
  })
})

describe('an empty workshop', () => {
  test.each([
    ['German', de],
    ['English', en],
  ])('gives the whole skeleton in %s with its gaps to be seen', (_language, words) => {
    const commitment = composeCommitment(newWorkshop('empty'), words)
    expect(commitment.sections.map(({ id }) => id)).toEqual([
      'glance',
      'parties',
      'mission',
      'impact',
      'expectations',
      'roles',
      'working',
      'conflict',
      'reservations',
      'questions',
      'validity',
      'signatures',
      'annex-participants',
      'annex-impact',
      'annex-roles',
      'annex-plan',
    ])
    for (const { blocks } of commitment.sections) expect(blocks.length).toBeGreaterThan(0)
    expect(commitment.mission).toBeNull()
    expect(JSON.stringify(commitment)).not.toMatch(/undefined|NaN|\[object|\{n\}|\{numbers\}|Invalid/)
  })

  test('shares no sentence between German and English: nothing is left untranslated', () => {
    const texts = (words: typeof de) =>
      new Set(
        [...textsIn(composeCommitment(newWorkshop('empty'), words).sections)].filter((text) =>
          /\p{L} \p{L}/u.test(text),
        ),
      )
    const german = texts(de)
    expect([...texts(en)].filter((text) => german.has(text))).toEqual([])
    expect(german.size).toBeGreaterThan(40)
  })
})

test('participants stand with mandate and attendance', () => {
  const [table] = blocks(section(inGerman(fixture('workshops/sample.de')), 'annex-participants'), 'table')
  expect(grid(table)).toContainEqual([
    'Friedrich Baron-Höß',
    'Mitglied des Stiftungsrats',
    'Stiftung',
    'beobachtet',
    'nein',
  ])
})

test('composing changes nothing in the workshop and gives the same every time', () => {
  const workshop = fixture('workshops/sample.de')
  const before = structuredClone(workshop)
  expect(inGerman(workshop)).toEqual(inGerman(workshop))
  expect(workshop).toEqual(before)
})

test('a row of delegates in which nothing is written yet is nobody on paper, and makes nobody present', () => {
  const blank = { organisation: 'city', name: '', role: ' ', mandate: '', present: true } as const
  const before = room()
  expect(inGerman(addDelegate(before, 'd', blank))).toEqual(inGerman(before))
  const known = addDelegate(addDelegate(before, 'd', blank), 'e', { ...blank, role: 'Bildungsbüro' })
  const [table] = blocks(section(inGerman(known), 'annex-participants'), 'table')
  expect(grid(table).slice(1)).toEqual([['[fehlt noch]', 'Bildungsbüro', 'Stadt', '[fehlt noch]', 'ja']])
})
