import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** The screen on which every organisation says how it stands to an element. */
export const stances = {
  sentence: 'Unser Satz',
  noSentence: 'Der Satz fehlt noch. Ohne ihn wissen wir nicht, wozu wir uns verhalten.',
  toSentence: 'Satz formulieren',
  changeSentence: 'Satz ändern',
  noOrganisations: 'Noch sind keine Organisationen eingetragen.',
  toOrganisations: 'Organisationen eintragen',
  choiceOf: (organisation: string) => `Haltung: ${organisation}`,
  withdraw: 'Haltung zurücknehmen',
  response: 'So gehen wir damit um',
  body: 'Welches Gremium?',
  until: 'Bis wann?',
  stale: 'Der Text hat sich seither geändert.',
  confirm: 'Bleibt dabei',
  askQuestion: 'Als offene Frage merken',
  questionNoted: 'Als offene Frage notiert.',
  reasonNeeded: 'Der Grund fehlt noch, in eigenen Worten.',
  open: (count: number) => f.plural(count, { one: '{n} Haltung fehlt noch', other: '{n} Haltungen fehlen noch' }),
  more: 'Weitere Haltungen',
}
