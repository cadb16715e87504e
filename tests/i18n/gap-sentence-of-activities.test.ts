import { describe, expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { type Case, chain, clause, expectation, organisations, sentences, step, task } from './lacking.ts'

const cases: readonly Case[] = [
  {
    promise: 'a task nobody answers for',
    make: (workshop) => task(organisations(workshop), 'Sprechstunde anbieten', [['klinikum', 'R']]),
    de: '„Sprechstunde anbieten“: Niemand hat das A.',
    en: '‘Sprechstunde anbieten’: nobody has the A.',
  },
  {
    promise: 'a task two answer for',
    make: (workshop) =>
      task(organisations(workshop), 'Sprechstunde anbieten', [
        ['klinikum', 'A'],
        ['haus', 'A'],
      ]),
    de: '„Sprechstunde anbieten“: Mehrere haben das A. Auf eine Organisation einigen.',
    en: '‘Sprechstunde anbieten’: several have the A. Agree on one organisation.',
  },
  {
    promise: 'a long task, by its first words',
    make: (workshop) =>
      task(organisations(workshop), 'Gemeinsame Sprechstunde im Nachbarschaftshaus an zwei Nachmittagen anbieten', []),
    de: '„Gemeinsame Sprechstunde im Nachbarschaftshaus an …“: Niemand hat das R.',
    en: '‘Gemeinsame Sprechstunde im Nachbarschaftshaus an …’: nobody has the R.',
  },
  {
    promise: 'a matrix without tasks',
    make: organisations,
    de: 'Zuständigkeiten klären: Es ist noch keine Aufgabe eingetragen.',
    en: 'Sorting out who does what: no task has been entered yet.',
  },
  {
    promise: 'an empty plan',
    make: (workshop) => workshop,
    de: 'Erste hundert Tage planen: Hier steht noch nichts, mindestens 3 Einträge gehören dazu.',
    en: 'Planning the first hundred days: there is nothing here yet; it takes at least 3 entries.',
  },
  {
    promise: 'a plan with one step of three',
    make: (workshop) => step(workshop, 'one', { step: 'Räume einrichten' }),
    de: 'Erste hundert Tage planen: Einer von mindestens 3 Einträgen ist schon da.',
    en: 'Planning the first hundred days: one of at least 3 entries is there.',
  },
  {
    promise: 'a plan with two steps of three',
    make: (workshop) => step(step(workshop, 'one', { step: 'Räume einrichten' }), 'two', { step: 'Einladen' }),
    de: 'Erste hundert Tage planen: 2 von mindestens 3 Einträgen sind schon da.',
    en: 'Planning the first hundred days: 2 of at least 3 entries are there.',
  },
  {
    promise: 'an empty cell, by its row and its column',
    make: (workshop) => step(workshop, 'one', { step: 'Räume einrichten' }),
    de: 'Erste hundert Tage planen, „Räume einrichten“: „Bis wann“ ist noch leer.',
    en: 'Planning the first hundred days, ‘Räume einrichten’: ‘By when’ is still empty.',
  },
  {
    promise: 'a row that only names an organisation, by that',
    make: (workshop) => step(organisations(workshop), 'one', { organisation: 'klinikum' }),
    de: 'Erste hundert Tage planen, „Klinikum“: „Schritt“ ist noch leer.',
    en: 'Planning the first hundred days, ‘Klinikum’: ‘Step’ is still empty.',
  },
  {
    promise: 'a row without any words, as that',
    make: (workshop) => step(workshop, 'one', { by: '2027-11-03' }),
    de: 'Erste hundert Tage planen, „noch ohne Text“: „Schritt“ ist noch leer.',
    en: 'Planning the first hundred days, ‘no text yet’: ‘Step’ is still empty.',
  },
  {
    promise: 'an empty text, by its label',
    make: (workshop) => workshop,
    de: 'Ansprechen vereinbaren: „Vertrauensperson“ ist noch leer.',
    en: 'Agreeing to speak up: ‘Trusted contact’ is still empty.',
  },
  {
    promise: 'a topic nothing is agreed on',
    make: (workshop) => workshop,
    de: 'Laufzeit und Wandel regeln: Zu „Austritt“ fehlt noch eine Regelung.',
    en: 'Agreeing term and change: nothing is agreed on ‘Leaving’ yet.',
  },
  {
    promise: 'a topic that is not relevant, without its reason',
    make: (workshop) => clause(workshop, 'joining', { state: 'notRelevant' }),
    de: 'Warum „Beitritt“ für uns nicht relevant ist, fehlt noch.',
    en: 'Why ‘Joining’ is not relevant for us is still missing.',
  },
  {
    promise: 'a wording that leaves out what only the room knows',
    make: (workshop) => clause(workshop, 'leaving', { wording: 'Mit einer Frist von … Wochen.' }),
    de: 'In „Austritt“ ist noch ein „…“ auszufüllen.',
    en: '‘Leaving’ still has a ‘…’ to fill in.',
  },
  {
    promise: 'a review without its first date',
    make: (workshop) => clause(workshop, 'review', { state: 'fully', wording: 'Jedes Jahr im Juni.' }),
    de: '„Überprüfung“ hat noch keinen Termin.',
    en: '‘Review’ has no date yet.',
  },
  {
    promise: 'an expectation without a reply, from whom and to whom',
    make: (workshop) => expectation(organisations(workshop), []),
    de: 'Auf die Erwartung von Nachbarschaftshaus Ostheim e. V. hat Klinikum noch nicht geantwortet.',
    en: 'Klinikum has not replied to the expectation of Nachbarschaftshaus Ostheim e. V. yet.',
  },
  {
    promise: 'a reply that is no yes, without what follows',
    make: (workshop) => expectation(organisations(workshop), ['partly']),
    de: 'Klinikum erfüllt eine Erwartung von Nachbarschaftshaus Ostheim e. V. nicht ganz. Was daraus folgt, ist noch offen.',
    en: 'What follows from Klinikum not fully meeting an expectation of Nachbarschaftshaus Ostheim e. V. is still open.',
  },
  {
    promise: 'a card that leads nowhere',
    make: chain,
    de: 'Wohin „Sprechstunde im Quartier“ führt, ist noch offen.',
    en: 'Where ‘Sprechstunde im Quartier’ leads is still open.',
  },
]

describe('what is missing in an activity is said by the words of its row, column or topic', () => {
  test.each(cases)('$promise', ({ make, ...expected }) => {
    const workshop = make(newWorkshop('w'))
    expect(sentences(workshop, de)).toContain(expected.de)
    expect(sentences(workshop, en)).toContain(expected.en)
  })
})
