import type { Treatment } from '#core/review/review.ts'

/** What goes back to a reader: what they said, what became of it, and the answer. */
export const documentAnswers = {
  /** `who` is null where nobody has given a name. */
  kind: (who: string | null) => (who === null ? 'Antworten auf eine Rückmeldung' : `Antworten an ${who}`),
  fileName: (title: string, who: string | null) => `${title} – Antworten${who === null ? '' : ` an ${who}`}`,
  from: 'Rückmeldung von',
  speaksFor: 'Spricht für',
  read: 'Gelesen',
  edition: (number: string) => `Fassung ${number}`,
  asOf: 'Stand der Antworten',
  title: 'Was aus der Rückmeldung geworden ist',
  intro:
    'Stelle für Stelle: was Sie gesagt haben und was wir damit gemacht haben. Was gilt, steht allein im Commitment.',
  remark: 'Ihre Anmerkung',
  stance: 'Ihre Haltung',
  reason: 'In Ihren Worten',
  became: 'Daraus wurde',
  remarkBecame: {
    open: 'noch offen',
    taken: 'eine offene Frage, die im Commitment steht',
    answered: 'beantwortet',
  } satisfies Readonly<Record<Treatment, string>>,
  stanceBecame: {
    open: 'noch offen',
    taken: 'die Haltung der Organisation im Commitment',
    answered: 'beantwortet',
  } satisfies Readonly<Record<Treatment, string>>,
  /** What was taken over and stands there as such no more. */
  changed: 'übernommen; im Commitment steht es heute so nicht mehr',
  answer: 'Unsere Antwort',
}
