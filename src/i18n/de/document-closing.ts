import { ended } from '#i18n/ended.ts'
import type { PluralForms } from '#i18n/format.ts'

/** Annexes in running heads and in the contents; one that is not named here goes by its title. */
const short: Readonly<Record<string, string>> = {
  impact: 'Wirkungslogik',
  roles: 'Rollen',
  plan: 'Erste Schritte',
  preMortem: 'Vorbeugen',
  glossary: 'Glossar',
  missingVoices: 'Wer fehlte',
}

/** What stands behind the six elements: reservations, questions, validity, signatures, annexes. */
export const documentClosing = {
  reservations: {
    whole: 'Zum ganzen Commitment',
    about: (decision: string, element: string) => `${decision}: ${element}`,
    title: 'Vorbehalte und abweichende Auffassungen',
    short: 'Vorbehalte',
    intro:
      'Hier stehen alle Vorbehalte, Einwände und Gremienvorbehalte noch einmal gesammelt, in den Worten derer, die sie haben. Sie gelten so viel wie die Beschlüsse, zu denen sie gehören.',
    none: 'Es sind keine Vorbehalte und keine abweichenden Auffassungen festgehalten.',
    logged: (annex: string) => `Abweichende Stimmen zu einzelnen Entscheidungen stehen in ${annex}.`,
  },
  questions: {
    title: 'Offene Fragen',
    short: 'Offene Fragen',
    inElement: 'Offene Fragen dazu',
    none: 'Es sind keine offenen Fragen festgehalten.',
    question: 'Frage',
    raised: 'Aufgekommen bei',
    raisedBy: 'Eingebracht von',
    elsewhere: 'Allgemein',
    owner: 'Bringt die Antwort',
    by: 'Bis wann',
    missingOwner: 'Wer antwortet, fehlt noch',
    missingBy: 'Termin fehlt noch',
    missingBoth: 'Wer antwortet und bis wann, fehlt noch',
    assumptions: (number: string) => `Annahmen, die noch zu prüfen sind (Ziffer ${number})`,
  },
  validity: {
    title: 'Geltung',
    short: 'Geltung',
    nature: 'Rechtlicher Charakter',
    notBinding:
      'Dieses Commitment hält fest, was die Beteiligten gemeinsam wollen. Ansprüche vor Gericht folgen nur aus Ziffern, die ausdrücklich als rechtlich verbindlich gekennzeichnet sind. Die Beteiligten gründen damit keine Gesellschaft bürgerlichen Rechts, und niemand darf die anderen nach außen vertreten. Geld, Haftung und andere Rechtspflichten regeln bei Bedarf eigene Verträge.',
    noneBinding: 'Keine Ziffer ist als rechtlich verbindlich gekennzeichnet.',
    someBinding: {
      one: 'Rechtlich verbindlich ist allein die so gekennzeichnete Ziffer {numbers}.',
      other: 'Rechtlich verbindlich sind allein die so gekennzeichneten Ziffern {numbers}.',
    } satisfies PluralForms,
    course: 'Laufzeit, Überprüfung, Änderung, Beitritt und Austritt',
    counterparts: 'Exemplare und Beginn',
    /** `earliest` where a clause of the room says, too, from when it holds. */
    counterpartsText: (edition: string, earliest: boolean) =>
      `Alle Organisationen unterschreiben gleichlautende Exemplare (${edition}). Für jede Organisation gilt das Commitment ${earliest ? 'frühestens ' : ''}ab ihrer eigenen Unterschrift. Braucht sie die Zustimmung eines Gremiums, gilt es für sie erst mit dieser Zustimmung.`,
    referred: (text: string, number: string) => `${text} (Ziffer ${number})`,
  },
  signatures: {
    title: 'Das tragen wir gemeinsam',
    short: 'Unterschriften',
    intro:
      'Wir haben dieses Commitment miteinander ausgehandelt. Wir halten uns daran und sprechen früh an, wenn uns das nicht gelingt. Vorbehalte und abweichende Auffassungen gelten mit der Unterschrift weiter.',
    none: 'Organisationen, die unterschreiben',
    representedBy: (people: string) => `vertreten durch ${people}`,
    placeAndDate: 'Ort, Datum',
    signature: 'Unterschrift',
    seal: 'Stempel / Siegel',
    byHand: 'Name und Funktion in Druckschrift',
    /** What the broker has taken down; it does not stand for a signature. */
    signed: (by: string, where: string, edition: string) =>
      `Unterschrieben${by === '' ? '' : ` von ${by}`}${where === '' ? '' : `, ${where}`} (Fassung ${edition})`,
    placeAndDay: (place: string, day: string) => [place, day].filter((part) => part !== '').join(', '),
    subjectTo: (body: string, day: string) => `Vorbehaltlich Gremium: ${body}, frühestens am ${day}`,
    subjectToUndated: (body: string) => `Vorbehaltlich Gremium: ${body}`,
    /** '{numbers}' becomes the list of decisions. */
    notes: {
      reservation: { one: 'Mit Vorbehalt zu Beschluss {numbers}', other: 'Mit Vorbehalt zu den Beschlüssen {numbers}' },
      standsAside: {
        one: 'Steht beiseite bei Beschluss {numbers}',
        other: 'Steht beiseite bei den Beschlüssen {numbers}',
      },
      objects: {
        one: 'Mit abweichender Auffassung zu Beschluss {numbers}',
        other: 'Mit abweichender Auffassung zu den Beschlüssen {numbers}',
      },
      absent: { one: 'Abwesend bei Beschluss {numbers}', other: 'Abwesend bei den Beschlüssen {numbers}' },
      subjectToBody: {
        one: 'Vorbehaltlich Gremium zu Beschluss {numbers}',
        other: 'Vorbehaltlich Gremium zu den Beschlüssen {numbers}',
      },
      none: {
        one: 'Noch ohne Haltung zu Beschluss {numbers}',
        other: 'Noch ohne Haltung zu den Beschlüssen {numbers}',
      },
    },
  },
  changes: {
    title: 'Änderungen seit der letzten Fassung',
    short: 'Änderungen',
    comparedWith: (edition: string) =>
      `Verglichen mit ${edition}. Aufgeführt sind nur die Zeilen, die sich unterscheiden.`,
    withFingerprint: (edition: string, code: string) => `${edition} (Prüfsumme ${code})`,
    none: 'In den Ziffern hat sich nichts geändert.',
    withheld: 'Der frühere Wortlaut ist nicht mehr freigegeben.',
    otherLanguage:
      'In dieser Sprache wurde jene Fassung nicht ausgegeben. Die Liste der Änderungen steht im Dokument in ihrer Sprache.',
    where: 'Stelle',
    before: 'Bisher',
    after: 'Jetzt',
    what: { new: 'neu', changed: 'geändert', rearranged: 'anders geordnet', gone: 'entfallen' },
  },
  /** Entries of the calendar. */
  deadlines: {
    approval: (organisation: string, body: string) =>
      body === '' ? `Zustimmung für ${organisation}` : `${body}: Zustimmung für ${organisation}`,
    decision: (number: string) => `Zu Beschluss ${number}`,
    question: (text: string) => `Offene Frage: ${text}`,
    owner: (organisation: string) => ended(`Die Antwort bringt ${organisation}`),
  },
  /** Heads of the log of decisions. */
  decisionLog: {
    number: 'Nummer',
    element: 'Element',
    decision: 'Beschluss',
    organisation: 'Organisation',
    stance: 'Haltung',
    reason: 'In eigenen Worten',
    response: 'So gehen wir damit um',
  },
  annexes: {
    participants: 'Workshop und Teilnehmende',
    participantsShort: 'Teilnehmende',
    impact: 'Wirkungslogik',
    short,
    workshop: 'Der Workshop',
    occasion: 'Anlass',
    days: 'Tage',
    place: 'Ort',
    facilitator: 'Moderation',
    commissionedBy: 'Beauftragt von',
    ruleToday: 'Entscheidungsregel',
    attendance: 'Teilnehmende',
    name: 'Name',
    role: 'Funktion',
    organisation: 'Organisation',
    mandate: 'Mandat',
    presence: 'Anwesend',
    present: 'ja',
    absent: 'nein',
    nobody: 'Noch niemand benannt',
  },
}
