import type { PluralForms } from '#i18n/format.ts'
import { documentAnswers } from './document-answers.ts'
import { documentClosing } from './document-closing.ts'
import { documentElements } from './document-elements.ts'
import { documentReview } from './document-review.ts'
import { quoted } from './quoted.ts'

const numerals = [
  'Keine',
  'Eine',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
]

/** What the commitment says of itself: headings, set phrases, gaps. German is the source of the type. */
export const document = {
  kindOfDocument: 'Commitment der Partnerschaft',
  untitled: 'Noch ohne Titel',
  contentsTitle: 'Inhalt',
  partMissing: 'Hier fehlt ein Teil, der sich nicht setzen ließ. Er steht unverändert im Workshop.',
  partiesTitle: (count: number) => {
    if (count === 0) return 'Noch ist keine Organisation eingetragen'
    if (count === 1) return 'Eine Organisation ist eingetragen'
    return `${numerals[count] ?? count} Organisationen gehen das gemeinsam an`
  },
  /** Somebody's own words; marks inside them become single ones. */
  quoted,
  /** Stands alone in a cell or at the end of a line. */
  missing: 'fehlt noch',
  missingPart: (what: string) => `Fehlt noch: ${what}`,
  missingRows: (what: string, atLeast: number, there: number) =>
    `Fehlt noch: ${what} (mindestens ${atLeast}, bisher ${there})`,
  /** True as well where something was noted that stays in the room. */
  leftOut: 'In der Agenda dieses Workshops nicht vorgesehen.',
  nothing: 'Dazu ist nichts festgehalten.',
  nothingReleased: 'Dazu ist nichts für das Dokument freigegeben.',
  clauseRef: (number: string) => `Ziffer ${number}`,
  seeAnnexes: (annexes: string) => `Weiteres dazu: ${annexes}.`,
  annexRef: (letter: string, title: string) => `Anlage ${letter} (${title})`,
  edition: {
    /** `day` is empty where it is not set yet. */
    line: (number: string, day: string) =>
      day === '' ? `Fassung ${number}, noch ohne Datum` : `Fassung ${number} vom ${day}`,
    pageOf: 'Seite {page} von {pages}',
    fingerprint: (code: string) => `Prüfsumme ${code}`,
    /** In place of the word for a signed text. */
    differs: 'weicht vom unterschriebenen Text ab',
  },
  dates: {
    agreed: 'Ausgehandelt',
    validUntil: 'Gilt bis',
    nextReview: 'Nächste Überprüfung',
    noTerm: 'ohne feste Laufzeit',
    see: (clause: string) => `siehe ${clause}`,
    span: (from: string, to: string) => `${from} bis ${to}`,
    at: (day: string, place: string) => `${day}, ${place}`,
  },
  glance: {
    title: 'Auf einen Blick',
    short: 'Auf einen Blick',
    mission: 'Wozu wir da sind',
    who: 'Wer dabei ist',
    reach: 'Was wir erreichen wollen',
    changes: 'Was sich dadurch ändert',
    first: 'Wer was zuerst tut',
    decisions: 'Was wir beschlossen haben',
    decision: 'Beschluss',
    about: 'Worum es geht',
    stances: 'Haltungen',
    open: 'Was noch offen ist',
    noQuestions: 'Es sind keine offenen Fragen festgehalten.',
    moreQuestions: {
      one: 'Eine weitere Frage steht unter „Offene Fragen“.',
      other: '{n} weitere Fragen stehen unter „Offene Fragen“.',
    } satisfies PluralForms,
    gaps: {
      one: 'An einer Stelle dieses Dokuments fehlt noch etwas. Sie ist gekennzeichnet.',
      other: 'An {n} Stellen dieses Dokuments fehlt noch etwas. Sie sind gekennzeichnet.',
    } satisfies PluralForms,
  },
  parties: {
    title: 'Die Beteiligten',
    short: 'Beteiligte',
    none: 'Organisationen',
    unnamed: 'Organisation ohne Namen',
    named: (name: string, legalForm: string) => `${name}, ${legalForm}`,
    sign: 'Kurzname und Zeichen',
    sector: 'Sektor',
    mission: 'Eigener Auftrag',
    inTheRoom: 'Im Workshop vertreten durch',
    signatory: 'Unterschreibt',
    nobodyPresent: 'Niemand war im Raum.',
    body: 'Zustimmung nötig von',
    bodyBy: (body: string, day: string) => `${body}, frühestens am ${day}`,
    person: (name: string, role: string) => `${name} (${role})`,
    withMandate: (person: string, mandate: string) => `${person}: ${mandate}`,
  },
  /** Names of files; what a file system forbids is taken out afterwards. */
  file: {
    commitment: (title: string, edition: string, status: string) =>
      `${title} – Commitment, Fassung ${edition} (${status})`,
    /** What tells files of one commitment apart. */
    plain: 'ohne Quelle',
    second: 'Englisch',
    decisions: 'Beschlüsse',
    tables: 'Tabellen',
    calendar: 'Termine',
    review: 'mit Feldern für Rückmeldungen',
    source: 'Der Workshop, aus dem dieses Dokument entstand, ohne das, was im Raum bleibt',
  },
  ...documentElements,
  ...documentClosing,
  review: documentReview,
  answers: documentAnswers,
}
