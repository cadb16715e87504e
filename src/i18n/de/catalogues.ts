import type { ClauseState } from '#core/activity/clauses.ts'
import type { Box } from '#core/agenda/agenda.ts'
import type { EditionStatus } from '#core/editions/edition.ts'
import type { PresetId } from '#core/method/presets.ts'
import type { Sector, Shape } from '#core/organisations/organisation.ts'
import type { Delegate, Signatory } from '#core/organisations/people.ts'
import type { StanceKind } from '#core/stances/stance.ts'
import type { Visibility } from '#core/room/visibility.ts'
import type { PluralForms } from '#i18n/format.ts'
import { glasl, rules, staircase } from './aids.ts'

interface StanceWords {
  /** After the name of one organisation. */
  readonly label: string
  /** Heads those who take it. */
  readonly group: string
  /** On the button, said by the organisation. */
  readonly choice: string
  /** Over the field for the reason or an optional remark. */
  readonly ask: string
  /** How many take it, in a summary. */
  readonly counted: PluralForms
}

/** Names of everything that is chosen from a fixed list, and the aids to look up. */
export const catalogues = {
  rulesTitle: 'Entscheidungsregeln',
  rulesIntro:
    'Jede Regel hat ihren Platz. Für jede Art von Entscheidung eine wählen, und was gilt, wenn sie zu keiner Einigung führt.',
  rules,
  glasl,
  staircase,
  sectors: {
    public: 'Öffentliche Hand',
    civil: 'Zivilgesellschaft',
    business: 'Wirtschaft',
    science: 'Wissenschaft',
    other: 'Andere',
  } satisfies Readonly<Record<Sector, string>>,
  shapes: {
    circle: 'Kreis',
    square: 'Quadrat',
    hexagon: 'Sechseck',
    diamond: 'Raute',
    shield: 'Schild',
    arch: 'Bogen',
    arrow: 'Pfeil',
    pennant: 'Wimpel',
  } satisfies Readonly<Record<Shape, string>>,
  /** The colours of the signs: --o1 to --o12. */
  colours: {
    '1': 'Dunkelblau',
    '2': 'Gelb',
    '3': 'Türkis',
    '4': 'Beere',
    '5': 'Hellblau',
    '6': 'Flieder',
    '7': 'Orange',
    '8': 'Lindgrün',
    '9': 'Anthrazit',
    '10': 'Rosa',
    '11': 'Braun',
    '12': 'Oliv',
  },
  mandates: {
    '': 'noch offen',
    decides: 'darf entscheiden',
    recommends: 'darf empfehlen',
    observes: 'beobachtet',
  } satisfies Readonly<Record<Delegate['mandate'], string>>,
  authorities: {
    '': 'noch offen',
    sole: 'allein vertretungsberechtigt',
    joint: 'gemeinsam vertretungsberechtigt',
    onBehalf: 'in Vertretung',
  } satisfies Readonly<Record<Signatory['authority'], string>>,
  stances: {
    supports: {
      label: 'trägt mit',
      group: 'Mitgetragen',
      choice: 'tragen mit',
      ask: 'Was ist uns dabei wichtig? (freiwillig)',
      counted: { one: '{n} trägt mit', other: '{n} tragen mit' },
    },
    reservation: {
      label: 'trägt mit Vorbehalt mit',
      group: 'Mit Vorbehalt',
      choice: 'Vorbehalt',
      ask: 'Unter welcher Bedingung?',
      counted: { one: '{n} mit Vorbehalt', other: '{n} mit Vorbehalt' },
    },
    standsAside: {
      label: 'steht beiseite',
      group: 'Beiseite',
      choice: 'stehen beiseite',
      ask: 'Was sollen die anderen dazu wissen? (freiwillig)',
      counted: { one: '{n} steht beiseite', other: '{n} stehen beiseite' },
    },
    objects: {
      label: 'trägt noch nicht mit',
      group: 'Noch nicht mitgetragen',
      choice: 'noch nicht',
      ask: 'Was müsste sich ändern?',
      counted: { one: '{n} trägt noch nicht mit', other: '{n} tragen noch nicht mit' },
    },
    absent: {
      label: 'ist abwesend',
      group: 'Abwesend',
      choice: 'abwesend',
      ask: 'Wer fragt nach, und bis wann? (freiwillig)',
      counted: { one: '{n} abwesend', other: '{n} abwesend' },
    },
    subjectToBody: {
      label: 'trägt vorbehaltlich eines Gremiums mit',
      group: 'Vorbehaltlich Gremium',
      choice: 'vorbehaltlich Gremium',
      ask: 'Worauf wird das Gremium achten? (freiwillig)',
      counted: { one: '{n} vorbehaltlich Gremium', other: '{n} vorbehaltlich Gremium' },
    },
  } satisfies Readonly<Record<StanceKind, StanceWords>>,
  noStance: {
    label: 'noch ohne Haltung',
    group: 'Noch ohne Haltung',
    counted: { one: '{n} noch ohne Haltung', other: '{n} noch ohne Haltung' },
  },
  clauseStates: {
    '': 'noch nicht besprochen',
    notRelevant: 'nicht relevant',
    notInPlace: 'noch nicht geregelt',
    partly: 'teilweise geregelt',
    fully: 'geregelt',
  } satisfies Readonly<Record<ClauseState, string>>,
  presets: {
    compact: {
      name: 'Kompakt',
      about: 'Ein halber Tag, vier Stunden mit einer Pause. Vieles wird vorher vorbereitet oder danach vertieft.',
    },
    day: {
      name: 'Ein Tag',
      about: 'Siebeneinhalb Stunden mit Mittagspause. Alle Elemente finden Platz.',
    },
    twoHalfDays: {
      name: 'Zwei halbe Tage',
      about: 'Zweimal vier Stunden. Über Nacht kann sich setzen, was gesagt wurde.',
    },
  } satisfies Readonly<Record<PresetId, { readonly name: string; readonly about: string }>>,
  interludes: {
    opening: 'Ankommen',
    reopening: 'Wieder ankommen: Was hat sich über Nacht geändert?',
    break: 'Pause',
    lunch: 'Mittagspause',
    wrapUp: 'Tag abschließen',
    closing: 'Abschluss und Unterschriften',
    own: 'Eigener Zeitkasten',
    stance: 'Haltungen einholen',
  } satisfies Readonly<Record<Exclude<Box['kind'], 'activity'>, string>>,
  statuses: {
    draft: 'Entwurf',
    review: 'zur Durchsicht',
    signature: 'zur Unterschrift',
    signed: 'unterschrieben',
  } satisfies Readonly<Record<EditionStatus, string>>,
  visibility: {
    room: {
      label: 'nur im Raum',
      explain: 'Steht in keinem Dokument und keinem Export, nur in der vollständigen Workshop-Datei.',
    },
    document: { label: 'ins Dokument', explain: 'Darf im Commitment stehen und den Raum verlassen.' },
  } satisfies Readonly<Record<Visibility, { readonly label: string; readonly explain: string }>>,
}
