import { formatsOf } from '#i18n/format.ts'
import { ended } from '#i18n/ended.ts'
import { quoted } from './quoted.ts'

const f = formatsOf('de-DE')

/** A figure that is read first, and what it counts: '21 von 24' | 'Punkten vergeben'. */
type Status = readonly [strong: string, rest: string]

/** What the boards of cards say, and the impact chain. */
export const board = {
  inbox: 'Eingang',
  placeholder: (newCard: string) => `${newCard} …`,
  newIn: (newCard: string, column: string) => `${newCard}: ${column}`,
  from: 'Von wem?',
  add: 'Karte hinzufügen',
  added: (count: number, column: string) =>
    f.plural(count, { one: `{n} Karte hinzugefügt: ${column}.`, other: `{n} Karten hinzugefügt: ${column}.` }),
  untitled: 'Karte ohne Text',
  commandsFor: (card: string) => `Befehle zu: ${card}`,
  edit: 'Karte bearbeiten',
  moveTo: 'Verschieben nach',
  order: 'Reihenfolge',
  up: 'Eins nach oben',
  down: 'Eins nach unten',
  more: 'Weiteres',
  keepInRoom: 'Nur im Raum behalten',
  takeToDocument: 'Ins Dokument aufnehmen',
  asQuestion: 'Als offene Frage notieren',
  remove: 'Karte löschen',
  removed: (card: string) => `${ended(`Gelöscht: ${card}`)} Mit „Rückgängig“ kommt die Karte wieder.`,
  removedElsewhere: 'Diese Karte wurde in einem anderen Fenster gelöscht.',
  noted: 'Als offene Frage notiert.',
  text: 'Text der Karte',
  column: 'Spalte',
  visibility: 'Wohin damit?',
  dots: 'Punkte',
  dotsHint: (budget: number) =>
    f.plural(budget, {
      one: 'Jede Organisation hat einen Punkt für dieses Brett.',
      other: 'Jede Organisation hat {n} Punkte für dieses Brett.',
    }),
  dotsFree: (free: number) =>
    free === 0 ? 'alle vergeben' : f.plural(free, { one: 'noch {n} frei', other: 'noch {n} frei' }),
  dotsHere: (dots: number) => f.plural(dots, { one: '{n} Punkt', other: '{n} Punkte' }),
  dotMore: (organisation: string) => `Ein Punkt mehr: ${organisation}`,
  dotLess: (organisation: string) => `Ein Punkt weniger: ${organisation}`,
  dotsNow: (organisation: string, dots: number, free: number) =>
    f.plural(dots, {
      one: `${organisation}: {n} Punkt auf dieser Karte, noch ${f.number(free)} frei.`,
      other: `${organisation}: {n} Punkte auf dieser Karte, noch ${f.number(free)} frei.`,
    }),
  showMore: (count: number) => f.plural(count, { one: '{n} weitere Karte zeigen', other: '{n} weitere Karten zeigen' }),
  status: {
    empty: 'Noch keine Karte',
    dots: (placed: number, of: number): Status => [`${f.number(placed)} von ${f.number(of)}`, 'Punkten vergeben'],
    inbox: (count: number): Status => [f.plural(count, { one: '{n} Karte', other: '{n} Karten' }), 'noch im Eingang'],
    cards: (count: number): Status => [f.plural(count, { one: '{n} Karte', other: '{n} Karten' }), 'auf dem Brett'],
    loose: (count: number): Status => [f.plural(count, { one: '{n} Karte', other: '{n} Karten' }), 'ohne Fortsetzung'],
    whole: 'Jede Karte führt weiter',
  },
  chain: {
    groups: 'Zielgruppe',
    noGroup: 'Ohne Zielgruppe',
    unnamedGroup: 'Zielgruppe ohne Namen',
    noGroupsYet: 'Noch ist keine Zielgruppe benannt. Für jede gibt es hier ein eigenes Brett.',
    toGroups: 'Zielgruppen benennen',
    leadsNowhere: 'führt noch nirgends hin',
    leadsTo: (cards: readonly string[]) => ended(`Führt zu: ${f.list(cards)}`),
    comesFrom: (cards: readonly string[]) => ended(`Dahin führt: ${f.list(cards)}`),
    stage: (stage: number) => `Stufe ${f.number(stage)}`,
    stageLabel: 'Stufe der Wirkungstreppe',
    stageOption: (stage: number, name: string) => `${f.number(stage)} ${name}`,
    connect: 'Verbinden mit',
    disconnect: 'Verbindung lösen mit',
    connectTo: (card: string) => `Verbinden mit: ${card}`,
    disconnectFrom: (card: string) => `Verbindung lösen mit: ${card}`,
    connected: (from: string, to: string) => `Verbunden: ${quoted(from)} führt zu ${quoted(to)}.`,
    disconnected: (from: string, to: string) => `Verbindung gelöst zwischen ${quoted(from)} und ${quoted(to)}.`,
    connecting: (card: string) =>
      `${quoted(card)} gewählt. Verbindungspunkte an den anderen Karten antippen, um zu verbinden.`,
    assumptions: 'Annahmen',
    assumptionsHint: 'Karte wählen, dann steht hier zu jeder Verbindung, warum wir daran glauben.',
    assumption: (from: string, to: string) => `Wenn ${quoted(from)}, dann ${quoted(to)}, weil …`,
    because: 'Annahme notieren …',
    numbered: (number: number) => `Annahme ${f.number(number)}`,
  },
}
