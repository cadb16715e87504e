import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** Where we stand: at the end of a day, and at the beginning of the next. */
export const recap = {
  title: 'Wo stehen wir?',
  question: 'Was wurde entschieden, was ist offen, was hat sich seither geändert?',
  over: 'Wieder ankommen',
  how: 'Die drei Spalten vorlesen. Dann reihum fragen: Was ist über Nacht dazugekommen? Neues als offene Frage notieren oder gleich im Element ändern.',
  decided: 'Entschieden',
  decidedNone: 'Noch ist nichts entschieden.',
  open: 'Offen',
  openNone: 'Keine offene Frage.',
  changed: 'Seither geändert',
  changedNone: (day: string) => `Seit dem ${day} ist der Wortlaut derselbe.`,
  changedUnknown: 'Noch wurde kein Tag abgeschlossen.',
  sentenceChanged: 'Der Satz lautete:',
  sentenceNew: 'Der Satz ist neu.',
  contentsChanged: 'Der Satz ist derselbe, darunter hat sich etwas geändert.',
  since: (day: string) => `Stand vom ${day}`,
  stale: (count: number) => f.plural(count, { one: '{n} zu früherem Wortlaut', other: '{n} zu früherem Wortlaut' }),
  silent: (count: number) => f.plural(count, { one: '{n} Haltung offen', other: '{n} Haltungen offen' }),
  wrapUp: 'Tag abschließen',
  wrapUpHint: 'Merkt den Stand von heute. Der nächste Tag zeigt dann, was sich seither geändert hat.',
  wrappedUp: (day: string) => `Der Stand vom ${day} ist festgehalten.`,
  wrapAgain: 'Stand von heute neu festhalten',
  offer: 'Ein neuer Tag: Womit fangen wir an?',
  offerText: 'Was entschieden wurde, was offen ist und was sich geändert hat, steht auf einer Seite.',
  offerGo: 'Zum Rückblick',
  dismiss: 'Nicht jetzt',
}
