import type { HelpPart } from '#i18n/help-part.ts'
import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** The pages of help: the overview and the facilitator's guide. */
export const pages = {
  title: 'Hilfe',
  intro:
    'Wirkbund führt durch sechs Elemente. Jedes hat eine Leitfrage, ein paar Aktivitäten und am Ende eine Runde, in der jede Organisation sagt, ob sie das Ergebnis mitträgt. Daraus entsteht das Commitment.',
  ways: 'Wohin?',
  toGuide: 'Leitfaden für die Moderation',
  toGuideAbout: 'alle Aktivitäten mit Frage, Anleitung, Beispiel und Minuten, zum Ausdrucken',
  toReading: 'Das Commitment lesen und prüfen',
  toReadingAbout: 'für alle, die unterschreiben oder zustimmen sollen',
  toAccessibility: 'Erklärung zur Barrierefreiheit',
  toAccessibilityAbout: 'was geprüft ist und was noch fehlt',
  elements: 'Die sechs Elemente',
  purpose: 'Wozu',
  lead: 'So führen',
  ready: 'Daran merkt man, dass es gut ist',
  pitfalls: 'Worauf zu achten ist',
  time: 'Zeit',
  minutes: (count: number) => f.plural(count, { one: '{n} Minute', other: '{n} Minuten' }),
  timeIn: (preset: string, minutes: string) => `${preset}: ${minutes}`,
  short: 'Wenn die Zeit knapp ist',
  questions: 'Fragen, die oft kommen',
  answers: [
    {
      title: 'Wo liegen die Daten?',
      text: [
        'Nur auf diesem Gerät, in diesem Browser. Nichts wird an einen Server geschickt. Wer den Browserspeicher leert, löscht auch die Workshops: Deshalb nach jedem Termin als Datei sichern.',
      ],
    },
    {
      title: 'Muss die Reihenfolge eingehalten werden?',
      text: [
        'Nein. Links im Ablauf ist jede Aktivität jederzeit zu öffnen. Was fehlt, steht am Ende auf der Seite des Commitments, mit einem Weg zurück zur Stelle.',
      ],
    },
    {
      title: 'Was verlässt den Raum?',
      text: [
        'Nur, was als „ins Dokument“ gekennzeichnet ist. Bei den Erwartungen beginnt jeder Eintrag als „nur im Raum“. Die Workshop-Datei enthält dagegen alles: Sie ist zum Weiterarbeiten da, nicht zum Verteilen.',
      ],
    },
    {
      title: 'Geht alles ohne Maus?',
      text: [
        'Ja. Die Tabulatortaste führt zu allem, Eingabe- oder Leertaste löst aus. Karten und Zeilen hebt die Leertaste auf, die Pfeiltasten bewegen sie, die Leertaste legt sie ab. Dasselbe steht im Menü der Karte.',
      ],
    },
    {
      title: 'Was tun bei einem Einwand?',
      text: [
        'Ihn in den Worten derer festhalten, die ihn haben, und fragen, was sich ändern müsste. Bleibt er, steht er gleichwertig im Commitment. Ein Einwand ist ein Beitrag.',
      ],
    },
  ] satisfies readonly HelpPart[],
  guide: {
    title: 'Leitfaden für die Moderation',
    intro: 'Alle Aktivitäten in der Reihenfolge des Tages. Die Minuten gelten für den gewählten Zeitrahmen.',
    preset: 'Zeitrahmen',
    print: 'Drucken',
    how: 'So geht’s',
    example: 'Beispiel',
    before: 'vorher oder später',
    stances: 'Haltung aller Organisationen',
    opening: {
      title: 'Ankommen',
      text: [
        'Reihum, eine Minute je Person: Warum sind wir hier, und was wäre heute ein gutes Ergebnis? Ziel, Ablauf und Regeln erst danach vorstellen.',
      ],
      points: [
        'Mandate klären: Wer kann heute entscheiden, wer empfiehlt, wer beobachtet?',
        'Die Entscheidungsregel für heute vorlesen und an einer leichten Frage üben.',
        'Sagen, wer fehlt und wer für die Betroffenen spricht.',
        'Zeigen, wo offene Fragen hinkommen, und dass nur ins Dokument geht, was dafür freigegeben ist.',
      ],
    } satisfies HelpPart,
    closing: {
      title: 'Abschluss',
      text: [
        'Das Commitment Ziffer für Ziffer vorlesen, nicht zusammenfassen. Wer zögert, sagt, woran es hängt; der Wortlaut lässt sich bis zuletzt ändern.',
      ],
      points: [
        'Jede offene Frage bekommt eine Organisation und ein Datum, jeder Vorbehalt den Wortlaut derer, die ihn haben.',
        'Reihum von 0 bis 10: Wie tragfähig ist das für uns? Unter 6 nachfragen, was fehlt.',
        'Den Weg zur Unterschrift festlegen: wer, bis wann, durch welches Gremium.',
        'Den Termin der ersten Überprüfung in alle Kalender setzen.',
        'Danken, würdigen, und die Workshop-Datei sichern.',
      ],
    } satisfies HelpPart,
    total: (minutes: string) => `Zusammen ${minutes}, mit Ankommen, Pausen und Abschluss`,
  },
  back: 'Zurück',
  toLibrary: 'Zu allen Workshops',
}
