import { expect, test } from 'vitest'
import { mostListed, organisationsFrom } from '#core/organisation-list.ts'
import { proposeShortName } from '#core/short-name.ts'

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

test('a pasted list gives one organisation a line, whatever stands before the names', () => {
  const text =
    '1. Stadt Haselbach\r\n\r\n– Starthilfe e. V.\n• Lindgrün-Stiftung;Stiftung\n  Brückner Metallbau\tBrückner  \n'
  expect(organisationsFrom(text)).toEqual([
    { name: 'Stadt Haselbach', shortName: 'Stadt Haselbach' },
    { name: 'Starthilfe e. V.', shortName: 'Starthilfe' },
    { name: 'Lindgrün-Stiftung', shortName: 'Stiftung' },
    { name: 'Brückner Metallbau', shortName: 'Brückner' },
  ])
})

test('who is there already, or stands twice in the list, is not entered again', () => {
  const names = organisationsFrom('Stadt Haselbach\nschulamt\nSchulamt', ['stadt haselbach ']).map(({ name }) => name)
  expect(names).toEqual(['schulamt'])
})

test('a list that is no list of organisations does not fill the room', () => {
  const text = Array.from({ length: 500 }, (_, index) => `Zeile ${index}`).join('\n')
  expect(organisationsFrom(text)).toHaveLength(mostListed)
})
