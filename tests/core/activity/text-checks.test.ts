import { describe, expect, test } from 'vitest'
import { checkText, countSentences, countWords, mostWords } from '#core/activity/text-checks.ts'

const german = { language: 'de', targetGroups: [] as readonly string[] }
const english = { language: 'en', targetGroups: [] as readonly string[] }
const lorntal =
  'Bis zum Sommer 2030 liest jedes Kind im Lorntal am Ende der vierten Klasse so sicher, dass es in allen Fächern mitkommt.'

function met(text: string, check: Parameters<typeof checkText>[1][number], context = german) {
  return checkText(text, [check], context)[0]?.met
}

describe('a wording is counted as people count', () => {
  test.each([
    ['', 0],
    ['   ', 0],
    [lorntal, 22],
    ['Lesepat:innen lesen 5.000 Kinder-Bücher.', 4],
  ])('%j has as many words as one would count', (text, words) => expect(countWords(text)).toBe(words))

  test.each([
    ['', 0],
    ['Wir lesen', 1],
    [lorntal, 1],
    ['Wir lesen. Alle Kinder hören zu.', 2],
    ['Wir lesen! Und ihr?', 2],
    ['Am 14. Oktober beginnt die Lesebrücke Lorntal e. V. Bücherboxen zu packen, z. B. für Familien.', 1],
    ['„Wir lesen.“ Das sagen alle.', 2],
    ['Wir lesen … und hören zu.', 1],
  ])('%j has as many sentences as one would count', (text, sentences) =>
    expect(countSentences(text, 'de')).toBe(sentences),
  )

  test('knows the abbreviations of English too', () => {
    expect(countSentences('Dr. Moss and e.g. Mrs. Hale read with children.', 'en')).toBe(1)
    expect(countSentences('We read. Children listen.', 'en')).toBe(2)
  })
})

describe('the checks on a mission sentence', () => {
  test('find everything in a sentence that has it', () => {
    const results = checkText(lorntal, ['oneSentence', 'atMost35Words', 'namesTargetGroup', 'namesChange'], german)
    expect(results.map((result) => result.met)).toEqual([true, true, true, true])
    expect(results.map((result) => result.found)).toEqual(['', '', 'Kind', 'liest'])
  })

  test('find neither a group nor a change in a mere activity', () => {
    const activity = 'Wir fördern gemeinsam die Ausstattung von Kindergärten.'
    expect(met(activity, 'namesTargetGroup')).toBe(false)
    expect(met(activity, 'namesChange')).toBe(false)
  })

  test('do not take a noun for the change that its verb would be', () => {
    expect(met('Wir fördern gemeinsam das Lesen an Schulen.', 'namesChange')).toBe(false)
    expect(met('Alle Kinder lesen bis 2030 gern.', 'namesChange')).toBe(true)
  })

  test('take the last part of a compound as the group', () => {
    expect(checkText('Für Grundschulkinder im Tal', ['namesTargetGroup'], german)[0]?.found).toBe('Grundschulkinder')
  })

  test('know the target groups the room has named, in every inflection', () => {
    const sentence = 'Das Angebot erreicht die Alleinerziehenden im Quartier.'
    expect(met(sentence, 'namesTargetGroup')).toBe(false)
    expect(met(sentence, 'namesTargetGroup', { language: 'de', targetGroups: ['Alleinerziehende'] })).toBe(true)
  })

  test.each([
    ['a short noun', 'Teams', 'Es entlastet jedes Team.', 'Team'],
    ['what is said of them', 'große Betriebe', 'Wir werben bei großen.', 'großen'],
  ])('know a group by %s', (_, group, text, found) => {
    const context = { language: 'de', targetGroups: [group] }
    expect(checkText(text, ['namesTargetGroup'], context)[0]?.found).toBe(found)
  })

  test('do not take a small word of a target group for the group', () => {
    const context = { language: 'de', targetGroups: ['Betriebe, die im Tal sind'] }
    expect(met('Wir sind die, die im Verbund arbeiten.', 'namesTargetGroup', context)).toBe(false)
  })

  test('stop at thirty-five words', () => {
    expect(met(Array.from({ length: mostWords }, () => 'wir').join(' '), 'atMost35Words')).toBe(true)
    expect(met(Array.from({ length: mostWords + 1 }, () => 'wir').join(' '), 'atMost35Words')).toBe(false)
  })

  test('read English with English words', () => {
    const sentence = 'By 2030 every pupil in the valley reads well enough to follow all subjects.'
    const results = checkText(sentence, ['oneSentence', 'namesTargetGroup', 'namesChange'], english)
    expect(results.map((result) => result.met)).toEqual([true, true, true])
    expect(met('We jointly fund reading rooms.', 'namesTargetGroup', english)).toBe(false)
    expect(met('We jointly fund reading rooms.', 'namesChange', english)).toBe(false)
  })

  test('are all open while nothing is written', () => {
    const results = checkText(' ', ['oneSentence', 'atMost35Words', 'namesTargetGroup', 'namesChange'], german)
    expect(results.some((result) => result.met)).toBe(false)
  })
})
