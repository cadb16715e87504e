import type { TextCheck } from '#core/activity/texts.ts'
import { formatsOf } from '#i18n/format.ts'
import { ended } from '#i18n/ended.ts'

const f = formatsOf('de-DE')

/** A figure that is read first, and what it counts: 'die 1 Aufgabe' | 'ohne A'. */
type Status = readonly [strong: string, rest: string]

const status = (count: number, one: string, other: string, rest: string): Status => [
  f.plural(count, { one, other }),
  rest,
]

/** What the editors of the activities say: texts, tables, clauses and the aids. Those of the grids have their own file. */
export const editors = {
  texts: {
    allIn: 'Steht alles drin?',
    checks: {
      oneSentence: {
        ask: 'Ein Satz?',
        met: 'Ja, so bleibt er im Kopf.',
        help: 'Gedanken verbinden oder einen weglassen.',
      },
      atMost35Words: {
        ask: 'Kurz genug?',
        met: 'Ja, höchstens 35 Wörter.',
        help: 'Höchstens 35 Wörter. Was darf wegfallen?',
      },
      namesTargetGroup: { ask: 'Für wen?', met: '', help: 'Noch niemand genannt. Wem soll es nützen?' },
      namesChange: { ask: 'Was wird anders?', met: '', help: 'Noch nichts genannt. Was ist danach anders als heute?' },
    } satisfies Readonly<Record<TextCheck, { readonly ask: string; readonly met: string; readonly help: string }>>,
    met: 'steht drin',
    open: 'noch offen',
    onlyHints: 'Nur Hinweise. Die Runde entscheidet, wann der Satz fertig ist.',
    counted: (words: number, sentences: number) =>
      `${f.plural(words, { one: '{n} Wort', other: '{n} Wörter' })}, ${f.plural(sentences, { one: 'ein Satz', other: '{n} Sätze' })}`,
    notYet: 'noch leer',
    earlier: 'Früherer Wortlaut',
    earlierSince: 'Seit dem Öffnen. Älteres steht unter „Frühere Stände“.',
    takeAgain: (text: string) => `Wieder nehmen: ${text}`,
    takenAgain: 'Der frühere Wortlaut steht wieder da.',
    example: 'Ein Beispiel ansehen',
    toStances: 'Der Satz geht in den Konsent',
    noSentence: 'Der Satz fehlt noch',
    filled: (filled: number, of: number): Status => [`${f.number(filled)} von ${f.number(of)}`, 'Feldern ausgefüllt'],
  },
  table: {
    visible: 'Sichtbar',
    commands: 'Befehle',
    commandsFor: (row: string) => `Befehle zu: ${row}`,
    rowNumber: (number: number) => `Zeile ${f.number(number)}`,
    cell: (column: string, row: string) => `${column}: ${row}`,
    choose: 'wählen',
    insertBelow: 'Zeile darunter einfügen',
    keepInRoom: 'Nur im Raum behalten',
    takeToDocument: 'Ins Dokument aufnehmen',
    asQuestion: 'Als offene Frage notieren',
    pasted: (count: number) => f.plural(count, { one: '{n} Zeile eingefügt.', other: '{n} Zeilen eingefügt.' }),
    unplaced: (count: number) =>
      f.plural(count, { one: '{n} Angabe passt in keine Zelle.', other: '{n} Angaben passen in keine Zelle.' }),
    remove: 'Zeile löschen',
    removed: (row: string) => `${ended(`Gelöscht: ${row}`)} Mit „Rückgängig“ kommt es wieder.`,
    noted: 'Als offene Frage notiert.',
    suggestions: 'Vorschläge',
    suggest: (text: string) => `Vorschlag übernehmen: ${text}`,
    suggested: (text: string) => ended(`Übernommen: ${text}`),
    rung: (number: number) => `Stufe ${f.number(number)}`,
    incomplete: (count: number) => status(count, '{n} Zeile', '{n} Zeilen', 'unvollständig'),
    tooMany: (there: number, most: number): Status => [
      `${f.number(there)} Einträge`,
      `sind viele, ${f.number(most)} genügen`,
    ],
    tooFew: (there: number, atLeast: number): Status => [
      `${f.number(there)} von mindestens ${f.number(atLeast)}`,
      'Einträgen',
    ],
    complete: (count: number) => status(count, '{n} Eintrag', '{n} Einträge', 'vollständig'),
    empty: 'Noch kein Eintrag',
  },
  visibility: {
    of: (entry: string, state: string) => `${entry}: ${state}`,
    now: (state: string) => `Jetzt: ${state}.`,
  },
  clauses: {
    stateOf: (topic: string) => `Stand: ${topic}`,
    wording: 'Wortlaut',
    wordingOf: (topic: string) => `Wortlaut: ${topic}`,
    reason: 'Warum ist das für uns nicht relevant?',
    date: 'Termin',
    dateOver: 'Dieser Tag ist schon vorbei.',
    binding: 'rechtlich verbindlich',
    bindingHint: 'Nur was hier angekreuzt ist, soll rechtlich binden. Alles andere hält eine gemeinsame Absicht fest.',
    propose: 'Formulierung vorschlagen',
    proposed: 'Vorschlag eingesetzt. Jetzt gemeinsam anpassen.',
    discussed: (count: number, of: number): Status => [`${f.number(count)} von ${f.number(of)}`, 'Themen besprochen'],
  },
  aids: {
    open: (title: string) => `Nachschlagen: ${title}`,
    when: 'Wann',
    help: 'Was hilft',
  },
}
