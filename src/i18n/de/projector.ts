import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** What the facilitator's window says about the projector, and the little the projector says itself. */
export const projector = {
  button: 'Projektor',
  running: 'Projektor läuft',
  menu: 'Projektor',
  here: 'In diesem Fenster zeigen',
  second: 'Zweites Fenster öffnen',
  another: 'Noch ein Fenster öffnen',
  end: 'Projektorfenster schließen',
  stay: 'Hier bleiben',
  stayLong: 'Projektor hier bleiben lassen',
  follow: 'Projektor folgen lassen',
  stays: (activity: string) => `Der Projektor bleibt bei: ${activity}`,
  bring: 'Hierher holen',
  leave: 'Projektor verlassen',
  entered: 'Projektoransicht an. P oder Escape führt zurück.',
  enteredNoLetters: 'Projektoransicht an. Escape führt zurück.',
  left: 'Projektoransicht aus.',
  blocked: 'Der Browser hat das zweite Fenster nicht zugelassen.',
  blockedHelp: 'Dieser Link öffnet es. Danach das Fenster auf die Leinwand ziehen und dort die Taste F11 drücken.',
  blockedLink: 'Projektorfenster öffnen',
  page: (page: number, pages: number) => `Seite ${f.number(page)} von ${f.number(pages)}`,
  nextPage: 'Auf der Leinwand weiterblättern',
  previousPage: 'Auf der Leinwand zurückblättern',
  full: (count: number, column: string) =>
    `${f.number(count)} Karten in „${column}“: Aus der letzten Reihe ist das zu viel auf einmal. Bündeln oder blättern.`,
  organisations: 'Organisationen',
  title: (workshop: string) => `Projektor: ${workshop}`,
  waiting: 'Das Fenster der Moderation ist gerade nicht offen.',
  waitingHelp: 'Sobald es offen ist, geht es hier weiter.',
  welcome: 'Willkommen',
  kept: (count: number) =>
    f.plural(count, { one: '{n} Eintrag bleibt hier verdeckt.', other: '{n} Einträge bleiben hier verdeckt.' }),
  empty: 'Hier entsteht gleich etwas.',
  none: 'noch offen',
  decides: 'entscheidet',
  break: {
    show: 'Pause zeigen',
    title: 'Pause',
    until: (time: string) => `Weiter um ${time} Uhr`,
    left: (minutes: number) => f.plural(minutes, { one: 'Noch eine Minute', other: 'Noch {n} Minuten' }),
    over: 'Es geht weiter.',
    how: 'Die Uhr starten, sobald alle aufstehen. Auf der Leinwand steht dann, wann es weitergeht.',
  },
  commitment: 'Tragen wir das gemeinsam?',
  expects: (from: string, to: string) => `${from} erwartet von ${to}`,
  assumption: 'weil',
  counted: { supports: 'tragen wir mit', reservation: 'mit Vorbehalt', open: 'noch nicht' },
  others: 'abwesend oder noch offen',
}
