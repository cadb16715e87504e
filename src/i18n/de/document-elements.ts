import { ended } from '#i18n/ended.ts'
import { quoted } from './quoted.ts'

/** What the six elements need said in the commitment, whatever they are about. */
export const documentElements = {
  decision: {
    label: (number: string) => `Beschluss ${number}`,
    missing: 'Der Satz fehlt noch, den alle Organisationen tragen sollen.',
    stale: (label: string) => `${label} (zu früherem Wortlaut)`,
  },
  voices: {
    remarks: 'Was Organisationen dazu festgehalten haben',
    heading: 'Festgehaltene Vorbehalte und Einwände',
    labels: {
      supports: (number: string) => `Mitgetragen: Beschluss ${number}`,
      reservation: (number: string) => `Mit Vorbehalt zu Beschluss ${number}`,
      standsAside: (number: string) => `Steht beiseite bei Beschluss ${number}`,
      objects: (number: string) => `Einwand zu Beschluss ${number}`,
      absent: (number: string) => `Abwesend bei Beschluss ${number}`,
      subjectToBody: (number: string) => `Vorbehaltlich der Zustimmung eines Gremiums zu Beschluss ${number}`,
    },
    missing: 'Die Begründung in eigenen Worten fehlt noch.',
    noReason: 'Eine Begründung ist nicht festgehalten.',
    response: 'So gehen wir damit um',
    subjectTo: (decision: string, body: string, until: string) =>
      `trägt ${decision} mit, sobald das zuständige Gremium zustimmt (${body}, bis ${until}).`,
    subjectToUndated: (decision: string, body: string) =>
      `trägt ${decision} mit, sobald das zuständige Gremium zustimmt (${body}).`,
    subjectToUnnamed: (decision: string) => `trägt ${decision} mit, sobald das zuständige Gremium zustimmt.`,
    missingBody: 'Gremium',
    missingUntil: 'Tag, bis zu dem das Gremium entscheidet',
  },
  cards: {
    unplaced: 'Noch nicht eingeordnet',
    room: 'Alle gemeinsam',
  },
  grid: {
    fromTo: 'Wer an wen',
    to: ' an ',
    expectation: 'Erwartung',
    reply: 'Antwort',
    followUp: 'Was daraus folgt',
    organisation: 'Organisation',
    without: (organisations: string) => `Noch ohne Eintrag: ${organisations}`,
    noAccountable: 'Es fehlt ein A.',
    severalAccountable: 'Mehr als ein A: noch zu einigen.',
    noResponsible: 'Es fehlt ein R.',
  },
  clauses: {
    binding: 'rechtlich verbindlich',
    day: (day: string) => `Stichtag: ${day}`,
    untouched: 'Darüber wurde noch nicht gesprochen.',
    missingWording: 'Der Wortlaut fehlt noch.',
    missingDay: 'Der Stichtag fehlt noch.',
    missingReason: 'Die Begründung fehlt noch.',
    notRelevant: (reason: string) => `Nicht relevant: ${reason}`,
    notRelevantYet: 'Nicht relevant.',
    notInPlace: 'Darüber gibt es noch keine Regelung.',
  },
  contributions: {
    committed: 'Zugesagt',
    subjectTo: 'Unter Vorbehalt angeboten',
    subjectToIntro: 'Diese Beiträge gelten erst, wenn die Organisation sie bestätigt hat.',
    hopedFor: 'Gewünscht, nicht zugesagt',
    hopedForIntro:
      'Diese Beiträge wünscht sich die Partnerschaft. Die genannten Organisationen haben sie nicht zugesagt und sind nicht daran gebunden.',
    hopedForOf: 'Wer das beitragen könnte',
    undecided: 'Stand noch offen',
    undecidedIntro: 'Ob diese Beiträge zugesagt sind, fehlt noch.',
  },
  chain: {
    forGroup: (group: string) => `Zielgruppe: ${group}`,
    forAll: 'Ohne Zuordnung zu einer Zielgruppe',
    stage: (stage: string) => `Stufe ${stage}`,
    assumptions: 'Annahmen',
    leads: (from: string, to: string) => `${quoted(from)} führt zu ${quoted(to)}.`,
    leadsBecause: (from: string, to: string, assumption: string) =>
      ended(`${quoted(from)} führt zu ${quoted(to)}. Annahme: ${assumption}`),
    column: (title: string, cards: string) => `${title}: ${cards}.`,
    unlinked: (cards: string) => `Diese Karten führen noch zu keiner Wirkung: ${cards}`,
  },
}
