import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** The time boxes of the day and the room it takes place in, both in the set-up. */
export const agenda = {
  name: 'Name des Zeitkastens',
  remove: (box: string) => `${box} löschen`,
  removed: (box: string) => `${box} gelöscht. „Rückgängig“ bringt den Zeitkasten zurück.`,
  add: 'Zeitkasten hinzufügen',
  addTo: (day: number) => `Zeitkasten zum ${f.number(day)}. Tag hinzufügen`,
  added: (box: string) => `${box} hinzugefügt.`,
  own: 'Eigener Zeitkasten',
  without: 'Noch ohne Zeitkasten',
  leftOut: 'Ausgelassen:',
  leftOutHelp: 'Ohne Zeitkasten fehlt hier nichts. Ein Eintrag oder ein Zeitkasten nimmt die Aktivität wieder auf.',
  breaks: 'Dazwischen',
  addDay: 'Tag hinzufügen',
  dayAdded: (day: number) => `Der ${f.number(day)}. Tag ist hinzugefügt.`,
  removeDay: (day: number) => `${f.number(day)}. Tag auflösen`,
  dayRemoved: (day: number) =>
    `Der ${f.number(day)}. Tag ist aufgelöst. Seine Zeitkästen stehen am Ende des Tages davor.`,
  ends: (time: string, duration: string) => `Ende ${time} · ${duration}`,
  move: 'Verschieben',
  empty: 'Noch kein Zeitkasten an diesem Tag.',
  keepOwn: (count: number) =>
    f.plural(count, {
      one: 'Den eigenen Zeitkasten in den neuen Zeitrahmen mitnehmen',
      other: 'Die {n} eigenen Zeitkästen in den neuen Zeitrahmen mitnehmen',
    }),
  room: {
    title: 'Lesbar bis in die letzte Reihe?',
    about: 'Zwei Maße genügen. Daraus folgt, wie groß die Schrift auf der Leinwand wird.',
    imageWidth: 'Bildbreite in Metern',
    imageWidthHint: 'Wie breit das Bild auf der Leinwand ist.',
    lastRow: 'Letzte Reihe in Metern',
    lastRowHint: 'Vom Bild bis zu den Augen der Person, die am weitesten weg sitzt.',
    range: (least: number, most: number) => `Eine Zahl von ${f.number(least)} bis ${f.number(most)}, oder leer`,
    metres: (value: number) => f.number(value),
    unknown: 'Noch nicht gemessen. Bis dahin gilt die übliche Größe.',
    fits: (metres: number) => `Kartenschrift ist in ${f.number(metres)} m Entfernung gut lesbar.`,
    fitsMark: 'Passt.',
    larger: (metres: number, percent: number) =>
      `Die Schrift wird um ${f.number(percent)} Prozent größer, damit sie in ${f.number(metres)} m Entfernung gut lesbar ist.`,
    largerMark: 'Wird größer.',
    tooFar: (metres: number, reach: number) =>
      `In ${f.number(metres)} m Entfernung ist auch die größte Schrift zu klein: Gut lesbar ist sie bis ${f.number(reach)} m. Das Bild vergrößern oder die Reihen näher rücken.`,
    tooFarMark: 'Zu weit weg.',
    example: 'So groß steht eine Karte auf der Leinwand',
    exampleText: 'Fortbildung für Lehr- und Fachkräfte',
    light: 'Wie hell ist der Raum?',
    lightAbout:
      'Im hellen Saal ist dunkle Schrift auf hellem Grund besser lesbar. Der dunkle Raum ist für verdunkelte Säle.',
    summary: (imageWidth: number, lastRow: number) =>
      `Bild ${f.number(imageWidth)} m, letzte Reihe ${f.number(lastRow)} m`,
    notMeasured: 'noch nicht gemessen',
  },
}
