import type { Unreturned } from '#core/review/returned-file.ts'
import type { TakenIn } from '#core/review/take-in.ts'
import type { Treatment } from '#core/review/review.ts'
import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** The screen for readers of a copy, and the broker's screen for what they send back. */
export const reviews = {
  copy: {
    title: 'Durchsicht',
    intro:
      'Lesen und anmerken: Zu jeder Stelle lässt sich etwas sagen, zu jedem Beschluss steht, wie Ihre Organisation dazu steht. Alles wird nur auf diesem Gerät gespeichert.',
    otherText:
      'Der Text in dieser Datei ist nicht der, dessen Prüfsumme sie nennt. Bitte bei der Moderation nachfragen, bevor Sie etwas dazu sagen.',
    who: 'Von wem',
    reviewer: 'Ihr Name',
    organisation: 'Ihre Organisation',
    notListed: 'eine andere',
    otherName: 'Name der Organisation',
    notChosen: 'bitte wählen',
    remark: 'Anmerken',
    remarkOn: (point: string) => `Anmerken zu ${point}`,
    remarkLabel: (point: string) => `Anmerkung zu ${point}`,
    whole: 'Zum Ganzen',
    wholeRemark: 'Zum Ganzen anmerken',
    stance: (decision: string) => `Wie steht Ihre Organisation zu ${decision}?`,
    noStance: 'keine Angabe',
    reason: 'In eigenen Worten: Vorbehalt, Einwand oder Bedingung',
    chapters: 'Kapitel',
    remarksIn: (count: number) => f.plural(count, { one: '{n} Anmerkung', other: '{n} Anmerkungen' }),
    said: (remarks: number, stances: number) =>
      `${f.plural(remarks, { one: '{n} Anmerkung', other: '{n} Anmerkungen' })}, ${f.plural(stances, { one: '{n} Haltung', other: '{n} Haltungen' })}`,
    nothing: 'Noch ist nichts gesagt.',
    save: 'Rückmeldung als Datei speichern',
    sendBack: 'Die Datei geht an die Person zurück, die das PDF geschickt hat. Wirkbund verschickt nichts.',
    unnamed: 'Ohne Namen weiß niemand, von wem die Rückmeldung ist.',
    saved: (file: string) => `„${file}“ ist erstellt. Bitte jetzt zurückschicken.`,
    fileName: (title: string, who: string) => `${title} – Rückmeldung${who === '' ? '' : ` ${who}`}`,
  },

  title: 'Rückmeldungen',
  intro:
    'Was Leser:innen zum Text zurückgeschickt haben. Ins Commitment gelangt davon nur, was hier übernommen wird; vieles lässt sich auch einfach beantworten.',
  back: 'Zum Commitment',
  link: (open: number) =>
    open === 0 ? 'Rückmeldungen' : `Rückmeldungen, ${f.plural(open, { one: '{n} offen', other: '{n} offen' })}`,
  open: 'Rückmeldungen öffnen',
  drop: 'Dateien (JSON oder ausgefülltes PDF) lassen sich auch hierher ziehen, mehrere auf einmal.',
  dropHere: 'Hier ablegen',
  reading: 'Dateien werden gelesen …',
  none: 'Noch ist keine Rückmeldung da.',
  noneText:
    'Beim Commitment „PDF zur Durchsicht“ speichern und verschicken. Was zurückkommt, wird hier geöffnet: bis zu zwanzig Dateien auf einmal und auch mehr.',
  results: 'Gelesene Dateien',
  taken: {
    new: (who: string) => `Hereingeholt: ${who}.`,
    changed: (who: string) => `Erneuert: ${who}. Neues ist wieder offen.`,
    same: (who: string) => `Schon da, nichts geändert: ${who}.`,
    older: (who: string) => `Von ${who} ist schon eine spätere Rückmeldung da. Es bleibt bei der.`,
    tooMany: () => 'Mehr als 200 Rückmeldungen fasst ein Workshop nicht. Bitte alte entfernen.',
  } satisfies Readonly<Record<TakenIn, (who: string) => string>>,
  otherWorkshop: 'Diese Rückmeldung gehört zu einem anderen Workshop.',
  refused: (reason: Unreturned) => refusals[reason.why](reason.at),
  fileFailed: 'Der Browser konnte die Datei nicht lesen.',

  readers: 'Von wem',
  nobodyNamed: 'ohne Namen',
  typed: (organisation: string) => `schreibt: ${organisation}`,
  assign: (who: string) => `Spricht für: ${who}`,
  unassigned: 'noch nicht zugeordnet',
  toToday: 'zum heutigen Text',
  toEarlier: (edition: string) => `zu einem älteren Text: ${edition}`,
  toUnknown: (edition: string) => `zu einem Text, der hier nicht festgehalten ist (Fassung ${edition})`,
  remove: 'Entfernen',
  removeOf: (who: string) => `Rückmeldung entfernen: ${who}`,
  removed: (who: string) => `Entfernt: ${who}. Rückgängig geht oben.`,

  show: 'Zeigen',
  showAll: 'alle',
  showOpen: 'nur offene',
  from: 'Organisation',
  everybody: 'alle Organisationen',
  nothingShown: 'Nichts Offenes mehr.',
  gone: 'Diese Stelle gibt es in der heutigen Fassung nicht mehr.',
  stance: 'Haltung',
  treatments: {
    open: 'offen',
    taken: 'übernommen',
    answered: 'beantwortet',
  } satisfies Readonly<Record<Treatment, string>>,
  takeRemark: 'Als offene Frage übernehmen',
  takeStance: 'Haltung übernehmen',
  needsOrganisation: 'Erst unter „Von wem“ zuordnen, für wen die Person spricht.',
  replaces: (before: string) => `Bisher steht: ${before}`,
  tookRemark: 'Als offene Frage übernommen.',
  tookStance: 'Haltung übernommen.',
  answer: 'Antworten',
  answerLabel: (who: string) => `Antwort an ${who}`,
  saveAnswers: 'Antworten als PDF speichern',
  saveAnswersTo: (who: string) => `Antworten an ${who} als PDF speichern`,
  makingAnswers: 'Antworten werden gesetzt …',
  noAnswers: (reason: string) => `Die Antworten ließen sich nicht setzen: ${reason}.`,
  settle: 'Als beantwortet ablegen',
  reopen: 'Wieder öffnen',
  about: (action: string, point: string, who: string) => `${action}: ${point}, ${who}`,
}

const refusals = {
  tooLarge: () => 'Die Datei ist zu groß für eine Rückmeldung.',
  tooDeep: () => 'Die Datei ist zu verschachtelt für eine Rückmeldung.',
  notJson: () => 'Das ist weder ein PDF noch eine Rückmeldung: Der Inhalt ist kein lesbares JSON.',
  notAReview: () => 'Das ist keine Rückmeldung aus Wirkbund.',
  isAWorkshop: () => 'Das ist eine Workshop-Datei, keine Rückmeldung. Sie öffnet sich auf der Startseite.',
  newer: () => 'Die Rückmeldung stammt aus einer neueren Version von Wirkbund. Bitte die Seite neu laden.',
  damaged: (at: string) => `Die Rückmeldung ist beschädigt. Die erste unklare Stelle: ${at === '' ? 'der Anfang' : at}`,
  encrypted: () => 'Das PDF ist verschlüsselt. Bitte ohne Passwort und Schutz speichern lassen.',
  noFields: () =>
    'In diesem PDF sind keine Felder: Es ist nicht die Durchsicht, oder es wurde gedruckt oder eingescannt. Bitte die ausgefüllte Datei selbst schicken lassen.',
  noSource: () => 'Dieses PDF ist keine Durchsicht aus Wirkbund.',
  empty: () => 'In dieser Rückmeldung ist nichts ausgefüllt.',
} satisfies Readonly<Record<Unreturned['why'], (at: string) => string>>
