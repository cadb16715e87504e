import type { stages } from '#core/activity/cards.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'

interface Rule {
  readonly name: string
  /** How it works, in one line. */
  readonly plain: string
  /** When it is the right one. */
  readonly when: string
}

export const rules = {
  consensus: {
    name: 'Konsens',
    plain: 'Alle stimmen ausdrücklich zu.',
    when: 'Für Weniges, das alle bindet: Ziele, gemeinsames Geld, neue Partner.',
  },
  consent: {
    name: 'Konsent',
    plain:
      'Beschlossen ist, wogegen niemand einen begründeten Einwand hat – gut genug für jetzt, sicher genug zum Ausprobieren.',
    when: 'Wenn es vorangehen soll und der Beschluss einen Termin zum Überprüfen bekommt.',
  },
  fistToFive: {
    name: 'Faust bis Fünf',
    plain:
      'Alle zeigen null bis fünf Finger: Ab drei trägt man mit, bei eins und zwei wird geredet, die Faust hält an.',
    when: 'Für ein schnelles Bild im Raum, ob ein Vorschlag trägt.',
  },
  consensing: {
    name: 'Systemisches Konsensieren',
    plain:
      'Alle geben jedem Vorschlag 0 bis 10 Punkte Widerstand, auch dem „Alles bleibt, wie es ist“. Der kleinste Widerstand gewinnt.',
    when: 'Bei mehreren Möglichkeiten und verhärteten Lagern. 30 bis 60 Minuten einplanen.',
  },
  majority: {
    name: 'Einfache Mehrheit',
    plain: 'Mehr als die Hälfte der Stimmen entscheidet. Die Minderheit wird im Protokoll genannt.',
    when: 'Für Alltägliches, mit dem auch die Unterlegenen leben können. Vorher klären, was bei Gleichstand gilt.',
  },
  qualifiedMajority: {
    name: 'Qualifizierte Mehrheit',
    plain: 'Ein vereinbarter Anteil der Stimmen entscheidet, etwa zwei Drittel oder drei Viertel.',
    when: 'Wenn es breiten Rückhalt braucht, aber niemand allein anhalten soll.',
  },
  oneAfterHearing: {
    name: 'Eine Stelle nach Anhörung',
    plain: 'Eine Stelle entscheidet, nachdem sie alle Betroffenen gehört hat, und begründet es.',
    when: 'Wenn es eilt oder eine Organisation die Folgen trägt.',
  },
} satisfies Readonly<Record<DecisionRuleId, Rule>>

interface Stage {
  readonly name: string
  /** How one notices it. */
  readonly sign: string
  readonly help: string
}

/** After Friedrich Glasl, Konfliktmanagement: nine stages in three groups of three. */
export const glasl = {
  title: 'Eskalationsstufen nach Glasl',
  intro:
    'Zum Nachschlagen, wenn es hakt: Wo stehen wir ungefähr, und welche Hilfe passt dazu? Die Stufen beschreiben eine Lage, nie einen Menschen oder eine Organisation.',
  groups: ['Alle können gewinnen', 'Eine Seite gewinnt, die andere verliert', 'Alle verlieren'] satisfies [
    string,
    string,
    string,
  ],
  stages: [
    {
      name: 'Verhärtung',
      sign: 'Standpunkte stoßen aufeinander, das Gespräch stockt, geht aber weiter.',
      help: 'Selbst klären, dann Moderation aus der Runde',
    },
    {
      name: 'Debatte',
      sign: 'Es geht ums Rechthaben. Zwischentöne verschwinden.',
      help: 'Moderation',
    },
    {
      name: 'Taten statt Worte',
      sign: 'Reden scheint nichts mehr zu nützen. Eine Seite schafft Tatsachen.',
      help: 'Moderation, Prozessbegleitung',
    },
    {
      name: 'Koalitionen',
      sign: 'Beide Seiten werben um Verbündete. Das Bild vom Gegenüber wird starr.',
      help: 'Prozessbegleitung, psychologisch geschulte Begleitung',
    },
    {
      name: 'Gesichtsverlust',
      sign: 'Öffentliche Bloßstellung. Dem Gegenüber wird der gute Wille abgesprochen.',
      help: 'Prozessbegleitung, Mediation von außen',
    },
    {
      name: 'Drohstrategien',
      sign: 'Drohung und Gegendrohung, Fristen, letzte Worte.',
      help: 'Mediation von außen, Schiedsverfahren',
    },
    {
      name: 'Begrenzte Schläge',
      sign: 'Dem Gegenüber zu schaden gilt schon als Gewinn.',
      help: 'Mediation von außen, Schieds- oder Gerichtsverfahren',
    },
    {
      name: 'Zersplitterung',
      sign: 'Ziel ist, dass die andere Seite nicht mehr handeln kann.',
      help: 'Schieds- oder Gerichtsverfahren, Eingriff einer höheren Stelle',
    },
    {
      name: 'Gemeinsam in den Abgrund',
      sign: 'Der eigene Untergang wird in Kauf genommen, wenn nur die andere Seite mitfällt.',
      help: 'Eingriff einer höheren Stelle',
    },
  ] satisfies [Stage, Stage, Stage, Stage, Stage, Stage, Stage, Stage, Stage],
  ladderHint: 'Bis Stufe 3 helfen meist das direkte und das moderierte Gespräch. Ab Stufe 4 Hilfe von außen holen.',
}

interface Step {
  readonly name: string
  readonly level: string
  readonly hint: string
}

/** The Wirkungstreppe of PHINEO (Kursbuch Wirkung). */
export const staircase = {
  title: 'Wirkungstreppe',
  intro: 'Oben anfangen: erst die Wirkung, dann das, was zu ihr führt. Subjekt jeder Stufe ab 2 ist die Zielgruppe.',
  stages: {
    '1': { name: 'Angebote finden statt', level: 'Output', hint: 'Was wir tun, geschieht wie geplant.' },
    '2': {
      name: 'Zielgruppe wird erreicht',
      level: 'Output',
      hint: 'Die Menschen, um die es geht, kommen und machen mit.',
    },
    '3': {
      name: 'Zielgruppe ist zufrieden',
      level: 'Output',
      hint: 'Sie nehmen das Angebot an und empfehlen es weiter.',
    },
    '4': {
      name: 'Wissen, Können, Haltung ändern sich',
      level: 'Outcome',
      hint: 'Sie wissen oder können etwas Neues, sehen etwas anders.',
    },
    '5': { name: 'Handeln ändert sich', level: 'Outcome', hint: 'Sie tun im Alltag etwas anders als vorher.' },
    '6': { name: 'Lebenslage ändert sich', level: 'Outcome', hint: 'Es geht ihnen spürbar besser.' },
    '7': {
      name: 'Gesellschaft ändert sich',
      level: 'Impact',
      hint: 'Dazu tragen wir bei, allein bewirken wir es nicht.',
    },
  } satisfies Readonly<Record<`${(typeof stages)[number]}`, Step>>,
  none: 'noch keiner Stufe zugeordnet',
}
