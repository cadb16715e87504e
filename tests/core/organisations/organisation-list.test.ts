import { expect, test } from 'vitest'
import { calledAlike, mostListed, organisationsFrom } from '#core/organisations/organisation-list.ts'
import { proposeShortName } from '#core/organisations/short-name.ts'

test.each([
  ['Stadt Haselbach', 'Stadt Haselbach'],
  ['Caritasverband für den Landkreis Oberer Bärensee e. V.', 'Caritasverband'],
  ['Handwerkskammer zu Bärenseestadt', 'Handwerkskammer'],
  ['Agentur für Arbeit Bärensee-Süd', 'Agentur für Arbeit'],
  ['Maschinenbau Grünfelder & Söhne GmbH & Co. KG', 'Maschinenbau Grünfelder'],
  ['Lesebrücke Lorntal e. V.', 'Lesebrücke Lorntal'],
  ['Gemeinnützige Beschäftigungsgesellschaft Neuland mbH', 'Beschäftigungsgesellschaft'],
  ['Kreisverwaltung Bärensee, Dezernat für Jugend', 'Kreisverwaltung Bärensee'],
  ['Centre for the Study of Early Reading', 'Centre for the Study'],
  ['Volkshochschulzweckverband Bärensee', 'Volkshochschulzweckverband'],
  ['Selbsthilfegruppe „Süßes Leben“ für Menschen mit Diabetes', 'Selbsthilfegruppe'],
  ['Self-Help Group “Sweet Life” for People with Diabetes', 'Self-Help Group'],
  ['Verein „Süßes Leben“ Lorntal', 'Verein „Süßes Leben“'],
  ['St. Mary’s Hospital of the Lorn Valley', 'St. Mary’s Hospital'],
])('%s is called %s for short: no legal form, no ending that hangs in the air', (name, short) => {
  expect(proposeShortName(name)).toBe(short)
})

test('a short name is never empty where there is a name, and never longer than a card can bear', () => {
  for (const name of [
    'e. V.',
    'GmbH',
    'A',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  ]) {
    expect(proposeShortName(name)).not.toBe('')
    expect(proposeShortName(name).length).toBeLessThanOrEqual(40)
  }
})

test.each([
  ['Caritasverband für die Stadt Grünau e. V.', ['Caritasverband'], 'Caritasverband für die Stadt'],
  [
    'Caritasverband für die Stadt Grünau e. V.',
    ['caritasverband ', 'Caritasverband für die Stadt'],
    'Caritasverband für die Stadt Grünau',
  ],
  ['Kreisverwaltung Bärensee, Dezernat für Jugend', ['Kreisverwaltung Bärensee'], 'Kreisverwaltung Bärensee Dezernat'],
  ['Stadt Haselbach', ['Stadt Haselbach', 'Stadt Haselbach 2'], 'Stadt Haselbach 3'],
  [
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
    ['Donaudampfschifffahrtselektrizitätenhaup'],
    'Donaudampfschifffahrtselektrizitäten 2',
  ],
])('%s, where %j are taken, is called %s: words follow until it differs', (name, taken, short) => {
  expect(proposeShortName(name, taken)).toBe(short)
})

test('whoever of a pasted list begins alike is told apart, from each other and from those already there', () => {
  const kreis = { name: 'Caritasverband für den Kreis Grünau e. V.', shortName: 'Caritasverband' }
  const pasted = ['Stadt Grünau', 'Landkreis Lorntal']
    .map((place) => `Caritasverband für die ${place} e. V.`)
    .join('\n')
  expect(organisationsFrom(pasted, [kreis]).map(({ shortName }) => shortName)).toEqual([
    'Caritasverband für die Stadt',
    'Caritasverband für die Landkreis',
  ])
})

test('two are called alike by what is shown of them: the short name, else the full one', () => {
  const verein = { name: 'Leseverein', shortName: ' ' }
  expect(calledAlike({ name: 'Leseverein Lorntal', shortName: 'leseverein' }, [verein])).toBe(verein)
  expect(calledAlike({ name: 'Leseverein Lorntal', shortName: '' }, [verein])).toBeUndefined()
  expect(calledAlike({ name: '', shortName: '' }, [{ name: '', shortName: '' }])).toBeUndefined()
})

test('a pasted list gives one organisation a line, whatever stands before the names', () => {
  const text =
    '1. Stadt Haselbach\r\n\r\n– Starthilfe e. V.\n• Lindgrün-Stiftung;Stiftung\n•\tBrückner Metallbau\tBrückner  \n'
  expect(organisationsFrom(text)).toEqual([
    { name: 'Stadt Haselbach', shortName: 'Stadt Haselbach', sector: 'public' },
    { name: 'Starthilfe e. V.', shortName: 'Starthilfe', sector: 'civil' },
    { name: 'Lindgrün-Stiftung', shortName: 'Stiftung', sector: 'civil' },
    { name: 'Brückner Metallbau', shortName: 'Brückner', sector: 'civil' },
  ])
})

test('who is there already, or stands twice in the list, is not entered again', () => {
  const known = [{ name: 'stadt haselbach ', shortName: 'Stadt' }]
  const names = organisationsFrom('Stadt Haselbach\nschulamt\nSchulamt', known).map(({ name }) => name)
  expect(names).toEqual(['schulamt'])
})

test('a name is the same with two blanks in it or with its umlauts stored as letter and dots', () => {
  const known = [{ name: 'Stadt Grünau', shortName: 'Stadt' }]
  expect(organisationsFrom('Stadt  Grünau\nStadt Gru\u0308nau\nStadt\u00A0Grünau', known)).toEqual([])
})

test('a list that is no list of organisations does not fill the room', () => {
  const text = Array.from({ length: 500 }, (_, index) => `Zeile ${index}`).join('\n')
  expect(organisationsFrom(text)).toHaveLength(mostListed)
})
