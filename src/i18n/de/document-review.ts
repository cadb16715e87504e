/** The last chapter of a copy for reviewers: fields to fill in. */
export const documentReview = {
  title: 'Rückmeldung',
  short: 'Rückmeldung',
  intro:
    'Diese Seiten lassen sich ausfüllen: mit jedem PDF-Programm am Bildschirm, auf Papier, oder in Wirkbund über „Datei öffnen“. Was leer bleibt, gilt als nicht gesagt. Die gespeicherte Datei geht an die Person zurück, die sie geschickt hat.',
  sharing: 'In dieser Datei steckt der Workshop, soweit er ins Dokument darf. Was nur im Raum bleibt, ist nicht dabei.',
  reviewer: 'Ihr Name',
  organisation: 'Ihre Organisation',
  stances: 'Haltung der Organisation zu den Beschlüssen',
  /** Before the number and short title of an element. */
  stanceTo: (decision: string) => `Haltung: ${decision}`,
  choice: (decision: string, stance: string) => `${decision}: ${stance}`,
  reason: 'In eigenen Worten: Vorbehalt, Einwand oder Bedingung',
  reasonFor: (decision: string) => `${decision}: Vorbehalt, Einwand oder Bedingung in eigenen Worten`,
  remarks: 'Anmerkungen zu einzelnen Stellen',
  remark: (point: string) => `Anmerkung zu: ${point}`,
  whole: 'Zum Ganzen',
  /** Beside the field of a chapter that has no passages of its own. */
  chapter: 'Zu diesem Kapitel',
  toChapter: (chapter: string) => `Zum Text: ${chapter}`,
}
