import type { Unreadable } from '#core/file/read-file.ts'
import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** Why a text or the storage could not be used. */
type Reason = Unreadable | 'full' | 'blocked'

/** The start page: the workshops on this device. */
export const library = {
  title: 'Workshops',
  help: 'Hilfe',
  create: 'Neuer Workshop',
  createFirst: 'Ersten Workshop anlegen',
  openFile: 'Datei öffnen',
  sample: 'Beispiel ansehen',
  emptyTitle: 'Ein Tag, sechs Fragen, ein Commitment.',
  emptyText:
    'Wirkbund führt Organisationen, die gemeinsam etwas bewirken wollen, durch ihren Partnerschafts-Workshop. Am Ende steht ein Papier, das alle unterschreiben können.',
  partnership: 'Partnerschaft',
  parties: 'Beteiligte',
  progress: 'Elemente 1 bis 6',
  state: 'Stand',
  organisations: (count: number) => f.plural(count, { one: 'Organisation', other: 'Organisationen' }),
  people: (count: number) => f.plural(count, { one: 'Person', other: 'Personen' }),
  number: (count: number) => f.number(count),
  noPeople: 'Personen fehlen noch',
  elementsDone: (count: number) => `${f.number(count)} von 6 Elementen fertig`,
  preparing: 'In Vorbereitung',
  noDate: 'noch ohne Termin',
  on: (day: string) => `am ${day}`,
  today: 'Läuft heute',
  at: (number: number, element: string) => `Bei ${f.number(number)} ${element}`,
  complete: 'Alle Elemente besprochen',
  copy: 'Zur Durchsicht erhalten',
  signed: 'Unterschrieben',
  untitled: 'Workshop ohne Titel',
  continue: 'Weiter',
  continueWith: (title: string) => `Weiter mit ${title}`,
  commandsFor: (title: string) => `Befehle zu ${title}`,
  open: 'Öffnen',
  save: 'Als Datei speichern',
  duplicateWhole: 'Duplizieren, mit allen Inhalten',
  duplicateStructure: 'Duplizieren, nur Beteiligte und Ablauf',
  copyOf: (title: string) => `${title} (Kopie)`,
  duplicated: (title: string) => `Dupliziert: ${title}`,
  remove: 'Löschen',
  removed: (title: string) => `Gelöscht: ${title}`,
  restore: 'Rückgängig',
  restored: (title: string) => `Wieder da: ${title}`,
  where: 'Alle Workshops liegen nur auf diesem Gerät, in diesem Browser.',
  whereEmpty: 'Alles bleibt auf diesem Gerät: kein Konto, keine Anmeldung, kein Server.',
  lastFile: (ago: string) => `Letzte Sicherung als Datei: ${ago}`,
  neverFile: 'Noch nicht als Datei gesichert',
  notInFile: (count: number) =>
    f.plural(count, {
      one: '{n} Workshop noch nicht als Datei gesichert',
      other: '{n} Workshops noch nicht als Datei gesichert',
    }),
  saveAll: 'Sicherung speichern',
  fromFile: (title: string) => `${title} (aus Datei)`,
  twice: (titles: readonly string[]) => `War schon auf diesem Gerät und steht jetzt daneben: ${f.list(titles)}`,
  notOpened: 'Die Datei ließ sich nicht öffnen. Es wurde nichts verändert.',
  fileFailed: 'Der Browser konnte die Datei nicht lesen. Es wurde nichts verändert.',
  unreadableTitle: 'Dieser Workshop lässt sich hier nicht lesen.',
  unreadableKept: 'Seine Daten bleiben unverändert liegen.',
  saveBytes: 'Daten herunterladen',
  unreadable: (reason: Reason) => (typeof reason === 'string' ? storage[reason] : file[reason.why](reason.at)),
  earlier: 'Frühere Stände …',
  damaged: 'Was auf diesem Gerät von ihm liegt, ist beschädigt.',
  bin: (count: number) => `Zuletzt gelöscht (${f.number(count)}) …`,
  erase: 'Alles löschen …',
}

const storage = {
  full: 'Der Speicher dieses Browsers ist voll. Bitte Workshops als Datei sichern und alte löschen.',
  blocked: 'Der Browser lässt auf dieser Seite kein Speichern zu. Arbeit bitte als Datei sichern.',
}

const file = {
  tooLarge: () => 'Die Datei ist zu groß für einen Workshop.',
  tooDeep: () => 'Die Datei ist zu verschachtelt für einen Workshop.',
  notJson: () => 'Das ist keine Workshop-Datei: Der Inhalt ist kein lesbares JSON.',
  notAWorkshop: () => 'Das ist keine Workshop-Datei von Wirkbund.',
  aReview: () => 'Das ist eine Rückmeldung. Sie öffnet sich im Workshop, beim Commitment unter „Rückmeldungen“.',
  noSource: () =>
    'In diesem PDF steckt kein Workshop. Es öffnen sich nur PDFs, die Wirkbund mit Quelle gespeichert hat.',
  newer: () =>
    'Die Datei stammt aus einer neueren Version von Wirkbund. Bitte die Seite neu laden und noch einmal öffnen.',
  damaged: (at: string) => `Die Datei ist beschädigt. Die erste unklare Stelle: ${at === '' ? 'der Anfang' : at}`,
} satisfies Record<Unreadable['why'], (at: string) => string>
