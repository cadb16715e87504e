import { describe, expect, test } from 'vitest'
import { beginDecision } from '#core/decision/edit-decisions.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { addDelegate } from '#core/organisations/edit-people.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { gapSentence } from '#i18n/gap-sentence.ts'
import {
  type Case,
  chain,
  clause,
  expectation,
  mirjam,
  organisations,
  sentences,
  step,
  task,
  worded,
} from './lacking.ts'

const cases: readonly Case[] = [
  {
    promise: 'a workshop without a title',
    make: (workshop) => workshop,
    de: 'Der Workshop hat noch keinen Titel.',
    en: 'The workshop has no title yet.',
  },
  {
    promise: 'an organisation nobody signs for, by its short name',
    make: organisations,
    de: 'Wer für Klinikum unterschreibt, ist noch offen.',
    en: 'Who signs for Klinikum is still open.',
  },
  {
    promise: 'an organisation without a short name, by its full name',
    make: organisations,
    de: 'Wer Nachbarschaftshaus Ostheim e. V. im Raum vertritt, ist noch offen.',
    en: 'Who represents Nachbarschaftshaus Ostheim e. V. in the room is still open.',
  },
  {
    promise: 'an organisation without any name',
    make: (workshop) => addOrganisation(workshop, 'neu', { name: '' }),
    de: 'Wer für eine Organisation ohne Namen unterschreibt, ist noch offen.',
    en: 'Who signs for an organisation without a name is still open.',
  },
  {
    promise: 'delegates without a mandate',
    make: (workshop) => addDelegate(organisations(workshop), 'mirjam', mirjam),
    de: 'Ob die Menschen von Klinikum entscheiden, empfehlen oder beobachten, ist noch offen.',
    en: 'Whether the people from Klinikum decide, recommend or observe is still open.',
  },
  {
    promise: 'an organisation that has not spoken yet',
    make: organisations,
    de: 'Ob Klinikum den Satz zur Verantwortung mitträgt, ist noch offen.',
    en: 'Whether Klinikum supports the sentence on responsibility is still open.',
  },
  {
    promise: 'a reservation without its condition',
    make: (workshop) => takeStance(organisations(workshop), 'conflict', 'klinikum', 'reservation'),
    de: 'Was Klinikum fehlt, um das Versprechen zum Umgang mit Konflikten ganz mitzutragen, ist noch offen.',
    en: 'What Klinikum would need to fully support the promise on handling conflict is still open.',
  },
  {
    promise: 'an organisation that does not support the sentence yet, with respect',
    make: (workshop) => {
      const taken = takeStance(organisations(workshop), 'mission', 'klinikum', 'objects')
      const stance = taken.stances.mission['klinikum']
      if (stance === undefined) throw new Error('The stance was not taken.')
      const reasoned = { klinikum: { ...stance, reason: 'Wir brauchen ein Maß dafür.' } }
      return { ...taken, stances: { ...taken.stances, mission: reasoned } }
    },
    de: 'Klinikum trägt den Missionssatz noch nicht mit.',
    en: 'Klinikum does not support the mission sentence yet.',
  },
  {
    promise: 'a decision that was put aside',
    make: (workshop) => beginDecision(workshop, 'treffen', { text: 'Wir treffen uns monatlich.', rule: 'consent' }),
    de: 'Der Beschluss „Wir treffen uns monatlich.“ ist noch nicht festgehalten.',
    en: 'The decision ‘Wir treffen uns monatlich.’ is not recorded yet.',
  },
  {
    promise: 'an open question nobody takes on',
    make: (workshop) => addQuestion(workshop, 'miete', { text: 'Wer zahlt die Miete ab 2029?' }),
    de: 'Offene Frage „Wer zahlt die Miete ab 2029?“: Niemand bringt die Antwort.',
    en: 'Open question ‘Wer zahlt die Miete ab 2029?’: nobody brings the answer.',
  },
  {
    promise: 'an open question that quotes, in quotation marks of the second order',
    make: (workshop) => addQuestion(workshop, 'ende', { text: 'Was heißt „Ende“ und ‘enough’?' }),
    de: 'Offene Frage „Was heißt ‚Ende‘ und ‘enough’?“: Niemand bringt die Antwort.',
    en: 'Open question ‘Was heißt „Ende“ und “enough”?’: nobody brings the answer.',
  },
  {
    promise: 'an open question without a date',
    make: (workshop) => addQuestion(organisations(workshop), 'miete', { text: 'Wer zahlt die Miete?', owner: 'haus' }),
    de: 'Offene Frage „Wer zahlt die Miete?“: Es fehlt ein Termin.',
    en: 'Open question ‘Wer zahlt die Miete?’: a date is missing.',
  },
]

describe('what is missing is said in one sentence', () => {
  test.each(cases)('$promise', ({ make, ...expected }) => {
    const workshop = make(newWorkshop('w'))
    expect(sentences(workshop, de)).toContain(expected.de)
    expect(sentences(workshop, en)).toContain(expected.en)
  })

  test('when the text under a stance changes, the sentence names whose stance it is', () => {
    const given = takeStance(
      worded(organisations(newWorkshop('w')), 'Wir sprechen früh an.'),
      'conflict',
      'klinikum',
      'supports',
    )
    const changed = worded(given, 'Wir sprechen Störungen früh an.')
    const gap = gapsOf(changed).filter(({ lack }) => lack.what === 'stale')
    expect(gap.map((one) => gapSentence(one, changed, de))).toEqual([
      'Der Wortlaut ist neu, seit Klinikum Stellung genommen hat.',
    ])
    expect(gapsOf(given).filter(({ lack }) => lack.what === 'stale')).toEqual([])
  })

  test.each([
    ['German', de],
    ['English', en],
  ])('nothing is left unfilled in a sentence in %s, whatever lacks', (_language, words) => {
    const started = step(clause(chain(organisations(newWorkshop('w'))), 'joining', { state: 'notRelevant' }), 'one', {})
    const full = expectation(task(started, '', []), ['no'])
    for (const workshop of [newWorkshop('w'), full]) {
      const said = sentences(workshop, words)
      expect(said.length).toBeGreaterThan(20)
      expect(said.filter((sentence) => /undefined|\[object|[{}]|„“|‘’|^:|\s{2}/u.test(sentence))).toEqual([])
      expect(said.filter((sentence) => !sentence.endsWith('.'))).toEqual([])
    }
  })
})
