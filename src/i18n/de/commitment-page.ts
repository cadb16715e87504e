import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

const numerals = [
  'kein',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]
const inWords = (count: number) => numerals[count] ?? f.number(count)

interface FormatWords {
  /** With the language's own name where the format is one in another language. */
  readonly name: string | ((language: string) => string)
  /** Goes on after the name: what people do with the file. */
  readonly use: string
  /** On the button, where the file is not the commitment itself. */
  readonly save: string | null
}

/** The screen of the commitment: its pages, what is missing, and the files to take away. */
export const commitmentPage = {
  /** Points to settle before signing. */
  missing: (count: number) => {
    if (count === 1) return 'Fast fertig: Vor der Unterschrift fehlt ein Punkt'
    return count <= 5
      ? `Fast fertig: Vor der Unterschrift fehlen ${inWords(count)} Punkte`
      : `Vor der Unterschrift fehlen noch ${inWords(count)} Punkte`
  },
  ready: 'Bereit zur Unterschrift',
  complete: 'Alles da.',
  beforeSigning: 'Vor der Unterschrift klären',
  later: 'Geht auch später',
  setup: 'Einrichten',
  questions: 'Offene Fragen',
  points: (count: number) => f.plural(count, { one: '{n} Punkt', other: '{n} Punkte' }),

  preview: 'Vorschau',
  sheets: 'Seiten wie gedruckt. Blättern mit „Bild auf“ und „Bild ab“ oder den Pfeiltasten.',
  turn: 'Blättern',
  pageOf: (page: number, pages: number) => `Seite ${f.number(page)} von ${f.number(pages)}`,
  pagesOf: (from: number, to: number, pages: number) =>
    `Seite ${f.number(from)}–${f.number(to)} von ${f.number(pages)}`,
  previous: { one: 'Vorige Seite', two: 'Vorige Seiten' },
  next: { one: 'Nächste Seite', two: 'Nächste Seiten' },
  sideBySide: 'Seiten nebeneinander',
  shown: { one: '1 Seite', two: '2 Seiten' },
  setting: 'Wird gesetzt …',
  notSet: 'Die Seiten ließen sich nicht setzen. Der Workshop ist sicher, die Formate ohne Seiten gehen weiterhin.',
  again: 'Noch einmal versuchen',

  edition: 'Fassung',
  changeEdition: 'Fassung ändern',
  editionNumber: 'Nummer',
  editionDate: 'Datum',
  editionStatus: 'Stand',
  notANumber: 'Eine ganze Zahl von 1 bis 999 eintragen.',

  moreFormats: 'Weitere Formate',
  fewerFormats: 'Weniger Formate',
  takeAs: 'Mitnehmen als',
  formats: {
    pdf: { name: 'PDF', use: 'zum Unterschreiben', save: null },
    'pdf-review': {
      name: 'PDF zur Durchsicht',
      use: 'mit Feldern für Rückmeldungen',
      save: 'Zur Durchsicht speichern',
    },
    'pdf-plain': { name: 'PDF ohne Quelle', use: 'nur das Papier', save: null },
    'pdf-second': { name: (language: string) => `PDF (${language})`, use: 'mit denselben Nummern', save: null },
    docx: { name: 'Word', use: 'zum Weiterschreiben', save: null },
    markdown: { name: 'Markdown', use: 'für Mail und Wiki', save: null },
    html: { name: 'Webseite', use: 'eine Datei, auch zum Vorlesen', save: null },
    calendar: { name: 'Termine', use: 'für den Kalender', save: 'Termine speichern' },
    decisions: { name: 'Beschlüsse', use: 'als Tabelle', save: 'Beschlüsse speichern' },
    tables: { name: 'Alle Tabellen', use: 'für die Tabellenkalkulation', save: 'Tabellen speichern' },
    'workshop-file': { name: 'Workshop-Datei', use: 'zum Weiterarbeiten', save: 'Workshop-Datei speichern' },
  } satisfies Readonly<Record<string, FormatWords>>,
  pages: (count: number) => f.plural(count, { one: '{n} Seite', other: '{n} Seiten' }),
  holdsRoomOnly: 'Enthält auch, was nur im Raum bleiben soll. Nur zum eigenen Weiterarbeiten, nicht zum Verteilen.',
  partsNotSet: (parts: readonly string[]) =>
    f.plural(parts.length, {
      one: `Ein Teil ließ sich nicht setzen und fehlt im Dokument: ${parts.join('; ')}. Im Workshop steht er unverändert.`,
      other: `{n} Teile ließen sich nicht setzen und fehlen im Dokument: ${parts.join('; ')}. Im Workshop stehen sie unverändert.`,
    }),
  reviewOfDraft:
    'Noch ist der Stand „Entwurf“. Wird er vorher „zur Durchsicht“, hält Wirkbund diese Fassung fest und erkennt später, wenn sich Rückmeldungen auf einen älteren Text beziehen.',
  reviewOut:
    'Ausfüllen lässt es sich in jedem PDF-Programm oder in Wirkbund. Was zurückkommt, wird unter „Rückmeldungen“ geöffnet.',
  cannotBeSet: (characters: readonly string[]) =>
    f.plural(characters.length, {
      one: `Ein Zeichen fehlt in der Druckschrift: ${characters.join(' ')}. Im PDF steht dort ein leeres Kästchen.`,
      other: `{n} Zeichen fehlen in der Druckschrift: ${characters.join(' ')}. Im PDF stehen dort leere Kästchen.`,
    }),
  saveDraft: 'Als Entwurf speichern',
  save: 'Commitment speichern',
  making: 'Datei wird erstellt …',
  cancelled: 'Abgebrochen. Es ist keine Datei entstanden.',
  saved: (file: string) => `„${file}“ ist erstellt. Der Browser legt die Datei bei den Downloads ab.`,
  notSaved: (format: string, reason: string) =>
    `${format}: Die Datei ließ sich nicht erstellen (${reason}). Die anderen Formate gehen weiterhin.`,
  unfetched: 'ein Teil der App ist gerade nicht zu erreichen, mit Verbindung ins Netz noch einmal versuchen',
  onThisDevice: 'Die Datei entsteht auf diesem Gerät. Nichts wird hochgeladen.',
}
