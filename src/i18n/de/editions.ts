import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** Editions of the commitment on the screen: what was given out, whether it is still the text, who has signed. */
export const editions = {
  changed: (number: string) => `Der Text ist nicht mehr der von Fassung ${number}, die schon hinausging.`,
  changedIn: (places: string, isAll: boolean) => `Anders ist: ${places}${isAll ? '' : ' und anderes'}.`,
  begin: 'Neue Fassung beginnen',
  notKept: (number: string) => `Fassung ${number} ist noch nicht festgehalten.`,
  keep: 'Festhalten',
  begun: (number: string) => `Fassung ${number} ist begonnen, als Entwurf.`,

  check: 'Prüfsumme vergleichen',
  checkTitle: 'Ist das der Text, den wir unterschrieben haben?',
  checkHint: 'Sie steht am Fuß jeder Seite, zum Beispiel 7F3A·19C2·E04B·K7QM. Auch die ganze Fußzeile geht.',
  typed: 'Prüfsumme',
  openPdf: 'PDF öffnen',
  fromPdf: 'Verglichen ist die Prüfsumme, die in der PDF-Datei steht; den Text darin prüft Wirkbund nicht.',
  incomplete: 'Das ist noch keine Prüfsumme: 16 Ziffern und Buchstaben.',
  noneInPdf: 'In dieser Datei steht keine Prüfsumme von Wirkbund.',
  fileFailed: 'Der Browser konnte die Datei nicht lesen.',
  today: 'Ja: Das ist genau der Text, der jetzt hier steht.',
  todayAnd: (edition: string) => `Ja: Das ist genau der Text, der jetzt hier steht (${edition}).`,
  earlier: (edition: string) => `Das ist der Text von: ${edition}. Seitdem hat er sich geändert.`,
  none: 'Nein: Das ist weder der Text von heute noch eine Fassung, die hier festgehalten ist.',
  kept: 'Hier festgehalten',
  nothingKept: 'Hier ist noch keine Fassung festgehalten. Das geschieht, sobald der Stand nicht mehr „Entwurf“ ist.',
  now: 'Jetzt',
  close: 'Schließen',

  signatures: 'Unterschriften eintragen',
  signaturesTitle: 'Wer hat unterschrieben?',
  signaturesHint:
    'Eingetragen wird, was auf Papier geschehen ist. Es steht danach auch im Dokument; die Prüfsumme bleibt.',
  signedCount: (signed: number, all: number) =>
    f.plural(signed, { one: `{n} von ${all} hat unterschrieben`, other: `{n} von ${all} haben unterschrieben` }),
  notAllSigned: (signed: number, all: number) =>
    f.plural(signed, {
      one: `Es hat erst {n} von ${all} unterschrieben.`,
      other: `Es haben erst {n} von ${all} unterschrieben.`,
    }),
  pointsOpen: (count: number) =>
    f.plural(count, {
      one: 'Ein Punkt, der vor der Unterschrift geklärt sein sollte, ist noch offen.',
      other: '{n} Punkte, die vor der Unterschrift geklärt sein sollten, sind noch offen.',
    }),
  by: 'Unterschrieben von',
  place: 'Ort',
  date: 'Datum',
  enter: 'Eintragen',
  enterFor: (organisation: string) => `Unterschrift eintragen: ${organisation}`,
  takeOut: 'Austragen',
  takeOutFor: (organisation: string) => `Unterschrift austragen: ${organisation}`,
  inEdition: (number: string) => `Fassung ${number}`,
  earlierEdition: (number: string) => `Unterschrieben ist Fassung ${number}, nicht die heutige.`,
  awaits: (body: string, day: string) =>
    day === '' ? `wartet auf: ${body}` : `wartet auf: ${body}, frühestens ${day}`,
  open: 'noch offen',
  nobody: 'Noch ist keine Organisation eingetragen.',
}
