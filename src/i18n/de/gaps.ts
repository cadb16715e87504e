import type { Lack } from '#core/gaps/gap.ts'
import type { ElementId } from '#core/method/index.ts'
import { formatsOf } from '#i18n/format.ts'
import { quoted } from './quoted.ts'

const { plural } = formatsOf('de-DE')

interface Few {
  readonly title: string
  readonly atLeast: number
  readonly there: number
}

interface OfOrganisation {
  readonly organisation: string
  /** One of `decisions`. */
  readonly decision: string
}

/** What the commitment still lacks, one sentence each. Names come in looked up and shortened. */
export const gaps = {
  sentences: {
    title: 'Der Workshop hat noch keinen Titel.',
    ruleToday: 'Wie wir heute entscheiden, ist noch offen.',
    organisations: 'Zu einer Partnerschaft gehören mindestens zwei Organisationen.',
    delegate: ({ organisation }: { organisation: string }) => `Wer ${organisation} im Raum vertritt, ist noch offen.`,
    mandate: ({ organisation }: { organisation: string }) =>
      `Ob die Menschen von ${organisation} entscheiden, empfehlen oder beobachten, ist noch offen.`,
    signatory: ({ organisation }: { organisation: string }) => `Wer für ${organisation} unterschreibt, ist noch offen.`,
    text: ({ title, field }: { title: string; field: string }) => `${title}: „${field}“ ist noch leer.`,
    cards: ({ title, atLeast, there }: Few) =>
      there === 0
        ? plural(atLeast, {
            one: `${title}: Hier liegt noch keine Karte.`,
            other: `${title}: Hier liegt noch keine Karte, mindestens {n} gehören dazu.`,
          })
        : plural(there, {
            one: `${title}: Eine von mindestens ${atLeast} Karten liegt schon da.`,
            other: `${title}: {n} von mindestens ${atLeast} Karten liegen schon da.`,
          }),
    rows: ({ title, atLeast, there }: Few) =>
      there === 0
        ? plural(atLeast, {
            one: `${title}: Hier steht noch nichts.`,
            other: `${title}: Hier steht noch nichts, mindestens {n} Einträge gehören dazu.`,
          })
        : plural(there, {
            one: `${title}: Einer von mindestens ${atLeast} Einträgen ist schon da.`,
            other: `${title}: {n} von mindestens ${atLeast} Einträgen sind schon da.`,
          }),
    cell: ({ title, row, column }: { title: string; row: string; column: string }) =>
      `${title}, ${quoted(row)}: „${column}“ ist noch leer.`,
    noCell: ({ title, organisation }: { title: string; organisation: string }) =>
      `${title}: ${organisation} kommt noch nicht vor.`,
    reply: ({ from, to }: { from: string; to: string }) =>
      `Auf die Erwartung von ${from} hat ${to} noch nicht geantwortet.`,
    followUp: ({ from, to }: { from: string; to: string }) =>
      `${to} erfüllt eine Erwartung von ${from} nicht ganz. Was daraus folgt, ist noch offen.`,
    noTasks: ({ title }: { title: string }) => `${title}: Es ist noch keine Aufgabe eingetragen.`,
    noAccountable: ({ row }: { row: string }) => `${quoted(row)}: Niemand hat das A.`,
    severalAccountable: ({ row }: { row: string }) =>
      `${quoted(row)}: Mehrere haben das A. Auf eine Organisation einigen.`,
    noResponsible: ({ row }: { row: string }) => `${quoted(row)}: Niemand hat das R.`,
    leadsNowhere: ({ card }: { card: string }) => `Wohin ${quoted(card)} führt, ist noch offen.`,
    unfounded: ({ card }: { card: string }) => `Warum ${quoted(card)} eintreten wird, sagt noch keine Annahme.`,
    clause: ({ title, topic }: { title: string; topic: string }) => `${title}: Zu „${topic}“ fehlt noch eine Regelung.`,
    clauseReason: ({ topic }: { topic: string }) => `Warum „${topic}“ für uns nicht relevant ist, fehlt noch.`,
    clauseBlank: ({ topic }: { topic: string }) => `In „${topic}“ ist noch ein „…“ auszufüllen.`,
    clauseDate: ({ topic }: { topic: string }) => `„${topic}“ hat noch keinen Termin.`,
    stance: ({ organisation, decision }: OfOrganisation) => `Ob ${organisation} ${decision} mitträgt, ist noch offen.`,
    stanceReason: ({ organisation, decision }: OfOrganisation) =>
      `Was ${organisation} fehlt, um ${decision} ganz mitzutragen, ist noch offen.`,
    stale: ({ organisation }: OfOrganisation) => `Der Wortlaut ist neu, seit ${organisation} Stellung genommen hat.`,
    objects: ({ organisation, decision }: OfOrganisation) => `${organisation} trägt ${decision} noch nicht mit.`,
    decision: ({ text }: { text: string }) => `Der Beschluss ${quoted(text)} ist noch nicht festgehalten.`,
    questionOwner: ({ question }: { question: string }) =>
      `Offene Frage ${quoted(question)}: Niemand bringt die Antwort.`,
    questionDate: ({ question }: { question: string }) => `Offene Frage ${quoted(question)}: Es fehlt ein Termin.`,
  } satisfies Readonly<Record<Lack['what'], string | ((names: never) => string)>>,
  /** What an element ends with, as the object of a sentence. */
  decisions: {
    mission: 'den Missionssatz',
    impact: 'das Wirkungsziel',
    expectations: 'das Versprechen zu den Erwartungen',
    roles: 'den Satz zur Verantwortung',
    working: 'den Satz zur Zusammenarbeit',
    conflict: 'das Versprechen zum Umgang mit Konflikten',
  } satisfies Readonly<Record<ElementId, string>>,
  unnamedOrganisation: 'eine Organisation ohne Namen',
  /** A row, a card or a question without words. */
  unworded: 'noch ohne Text',
}
