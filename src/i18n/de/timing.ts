import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** The clock of a time box, and how the day stands against its plan. */
export const timing = {
  timer: 'Restzeit',
  clock: (minutes: number, seconds: number) => `${two(minutes)}:${two(seconds)}`,
  overrun: (minutes: number, seconds: number) => `+${two(minutes)}:${two(seconds)}`,
  of: (minutes: number) => `von ${f.number(minutes)} Min.`,
  start: (minutes: number) => f.plural(minutes, { one: 'Uhr starten: {n} Minute', other: 'Uhr starten: {n} Minuten' }),
  pause: 'Uhr anhalten',
  resume: 'Uhr weiterlaufen lassen',
  paused: 'angehalten',
  restart: 'Uhr neu starten',
  commands: 'Uhr einstellen',
  more: (minutes: number) => `+ ${f.number(minutes)} Min.`,
  moreLong: (minutes: number) => f.plural(minutes, { one: '{n} Minute mehr', other: '{n} Minuten mehr' }),
  goOn: 'Ohne Uhr weiter',
  soundOn: 'Ton am Zeitende einschalten',
  soundOff: 'Ton am Zeitende ausschalten',
  up: 'Die Zeit ist um.',
  upRoom: 'Wir führen den Gedanken zu Ende.',
  upBy: (time: string) => `Überzogen: ${time}.`,
  endWith: (minutes: number, time: string) =>
    f.plural(minutes, {
      one: `Mit {n} Minute mehr endet der Tag um ${time} Uhr.`,
      other: `Mit {n} Minuten mehr endet der Tag um ${time} Uhr.`,
    }),
  cardsToQuestions: (count: number) =>
    f.plural(count, { one: '{n} Karte zu offenen Fragen', other: '{n} Karten zu offenen Fragen' }),
  cardsMoved: (count: number) =>
    f.plural(count, {
      one: '{n} Karte steht jetzt bei den offenen Fragen.',
      other: '{n} Karten stehen jetzt bei den offenen Fragen.',
    }),
  left: (minutes: number) => f.plural(minutes, { one: 'Noch eine Minute.', other: 'Noch {n} Minuten.' }),
  /** Heard on any screen: whose clock it is, and what it says. */
  call: (box: string, said: string) => `${box}: ${said}`,
  started: (minutes: number) =>
    f.plural(minutes, { one: 'Die Uhr läuft: {n} Minute.', other: 'Die Uhr läuft: {n} Minuten.' }),
  stopped: 'Die Uhr ist angehalten.',
  extended: (minutes: number) => f.plural(minutes, { one: '{n} Minute mehr.', other: '{n} Minuten mehr.' }),
  wentOn: 'Es geht ohne Uhr weiter.',
  /** What stands before and after the number. */
  roomLeft: (): readonly [string, string] => ['noch', 'Min.'],
  roomSeconds: (): readonly [string, string] => ['noch', 'Sek.'],
  roomOver: (): readonly [string, string] => ['+', 'Min.'],
  roomSpent: (length: number) => `von ${f.number(length)} Min.`,
  onPlan: 'Genau im Plan',
  behind: (minutes: number) => `${f.number(minutes)} Min. hinter Plan`,
  ahead: (minutes: number) => `${f.number(minutes)} Min. vor Plan`,
  respread: 'Rest neu verteilen',
  respreadTitle: 'Die übrigen Zeitkästen neu verteilen?',
  respreadKeeps: (time: string) => `So endet der Tag wie geplant um ${time} Uhr.`,
  respreadLate: (time: string, planned: string) =>
    `Auch mit den kürzesten Zeiten endet der Tag erst um ${time} Uhr statt um ${planned} Uhr. Weglassen oder vertagen hilft weiter.`,
  respreadEarly: (time: string, planned: string) => `Der Tag endet um ${time} Uhr statt um ${planned} Uhr.`,
  respreadBox: 'Zeitkasten',
  respreadBefore: 'bisher',
  respreadAfter: 'neu',
  respreadApply: 'So übernehmen',
  respreadDone: 'Der Rest des Tages ist neu verteilt.',
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
