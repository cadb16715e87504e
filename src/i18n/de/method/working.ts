import { rules } from '#i18n/de/aids.ts'
import type { ActivitiesWords } from '#i18n/method-words.ts'

export const working = {
  bodies: {
    title: 'Gremien aufstellen',
    question: 'In welchen Runden arbeiten wir zusammen?',
    how: 'Mit so wenigen Runden wie möglich anfangen. Für jede klären, was sie darf, wer dort sitzt und wie oft sie sich trifft. Mindestens eine Runde braucht den Auftrag zu entscheiden.',
    example: 'Steuerungskreis · entscheidet über Ziele, Geld und neue Partner · alle Organisationen · viermal im Jahr',
    inDocument: 'Gremien',
    columns: {
      body: { label: 'Gremium' },
      mandate: { label: 'Auftrag' },
      seats: { label: 'Wer dort sitzt' },
      rhythm: { label: 'Rhythmus' },
    },
    addRow: 'Gremium hinzufügen',
    empty: 'Hier stehen die Runden, in denen gearbeitet und entschieden wird, jede mit ihrem Auftrag.',
    suggestions: ['Steuerungskreis', 'Koordinationsstelle', 'Arbeitsgruppe', 'Plenum', 'Beirat der Zielgruppe'],
  },
  decisionRules: {
    title: 'Entscheidungswege klären',
    question: 'Wer entscheidet was, wie und wie schnell?',
    how: 'Drei bis fünf Entscheidungen wählen, die sicher kommen. Für jede festlegen, wer beteiligt ist und welche Regel gilt. Immer auch fragen: Und wenn wir uns nicht einigen?',
    example:
      'Neue Organisation aufnehmen · alle · Konsent · wenn zwei Drittel da sind · sonst: vier Wochen Bedenkzeit, dann entscheidet die Leitungsrunde',
    inDocument: 'Wie wir entscheiden',
    columns: {
      decision: { label: 'Entscheidung' },
      involved: { label: 'Wer entscheidet' },
      rule: {
        label: 'Regel',
        options: {
          consensus: rules.consensus.name,
          consent: rules.consent.name,
          fistToFive: rules.fistToFive.name,
          consensing: rules.consensing.name,
          majority: rules.majority.name,
          qualifiedMajority: rules.qualifiedMajority.name,
          oneAfterHearing: rules.oneAfterHearing.name,
        },
      },
      quorum: { label: 'Beschlussfähig, wenn' },
      fallback: { label: 'Wenn keine Einigung' },
    },
    addRow: 'Entscheidung hinzufügen',
    empty: 'Hier steht für jede Art von Entscheidung, wer sie trifft, nach welcher Regel und was sonst gilt.',
    suggestions: [
      'Ziele und Mission ändern',
      'Gemeinsames Geld ausgeben',
      'Neue Organisation aufnehmen',
      'Öffentlich für die Partnerschaft sprechen',
      'Alltag der Umsetzung',
      'In Eilfällen handeln',
    ],
  },
  cooperation: {
    title: 'Zusammenarbeit regeln',
    question: 'Wie gehen wir mit Wissen, Geld und Öffentlichkeit um?',
    how: 'Thema für Thema fragen: Gilt schon etwas, brauchen wir etwas? Die Vorschläge als Anfang nehmen und umschreiben. Was nicht zutrifft, mit einem Satz als nicht relevant vermerken.',
    example:
      'Presseanfragen beantwortet die Koordination. Zitate gibt die genannte Organisation binnen zwei Werktagen frei.',
    inDocument: 'Kommunikation, Daten, Geld und Rechte',
    topics: {
      inside: {
        label: 'Miteinander sprechen',
        hint: 'Kanal, Antwortfrist, Protokoll, Ablage, Sprache',
        proposal:
          'Wir verständigen uns über … und antworten einander binnen … Werktagen. Von jedem Treffen gibt es binnen … Tagen ein kurzes Protokoll mit Beschlüssen und Aufgaben. Alle Unterlagen liegen für alle zugänglich in …',
      },
      outside: {
        label: 'Nach außen sprechen',
        hint: 'Wer spricht, Freigabefrist, Logos und Reihenfolge, Nennung der Förderer',
        proposal:
          'Für die Partnerschaft spricht … Wer andere Partner nennt, zitiert oder ihr Logo zeigt, holt vorher deren Freigabe ein; sie antworten binnen … Werktagen. Die Organisationen werden in der Reihenfolge … genannt, die Förderer mit dem Zusatz … Über die eigene Arbeit spricht jede Organisation frei.',
      },
      data: {
        label: 'Personenbezogene Daten',
        hint: 'Welche Daten, wer ist verantwortlich: getrennt, gemeinsam (Art. 26 DSGVO) oder im Auftrag (Art. 28 DSGVO)',
        proposal:
          'Wir teilen nur die Daten, die wir für … brauchen, wenn möglich ohne Personenbezug. Verantwortlich sind wir dabei … (getrennt, gemeinsam oder im Auftrag). Legen wir Zwecke und Mittel gemeinsam fest, schließen wir vorher eine eigene Vereinbarung darüber, wer informiert und wer Anfragen von Betroffenen beantwortet. Ansprechperson ist …',
      },
      confidentiality: {
        label: 'Vertraulichkeit',
        hint: 'Was bleibt unter uns, wie lange, und was darf weitergesagt werden?',
        proposal:
          'Was als vertraulich bezeichnet wird, bleibt bei den Beteiligten, auch nach einem Austritt noch … Jahre. Beschlüsse dürfen weitererzählt werden; wer was gesagt hat, nicht. Gesetzliche Auskunftspflichten bleiben unberührt.',
      },
      money: {
        label: 'Geld',
        hint: 'Budget, wer beantragt, Weiterleitung, Wert von Sachleistungen, kein Leistungsaustausch',
        proposal:
          'Gemeinsame Mittel beantragt und verwaltet …; über ihre Verwendung berichtet sie alle … Monate. Jede Organisation trägt ihre eigenen Kosten, soweit nichts anderes vereinbart ist. Sach- und Zeitbeiträge bewerten wir mit … Die Beiträge dienen dem gemeinsamen Ziel und sind kein Entgelt füreinander. Werden Mittel weitergeleitet, regelt das ein eigener Vertrag.',
      },
      rights: {
        label: 'Rechte an Ergebnissen',
        hint: 'Was schon da war, was gemeinsam entsteht, welche Lizenz gilt',
        proposal:
          'Was eine Organisation mitbringt, bleibt ihr. Was wir gemeinsam erarbeiten, dürfen alle Beteiligten nutzen und weiterentwickeln, auch nach einem Austritt. Veröffentlicht wird es unter der Lizenz … und mit den Namen aller, die daran gearbeitet haben.',
      },
    },
  },
  course: {
    title: 'Laufzeit und Wandel regeln',
    question: 'Wie bleibt gültig, was wir vereinbaren, wenn sich etwas ändert?',
    how: 'Mit dem ersten Überprüfungstermin anfangen: höchstens zwölf Monate voraus, gleich in die Kalender. Dann Laufzeit, Änderung, Beitritt und Austritt in je zwei Sätzen klären.',
    example: 'Wir überprüfen dieses Commitment erstmals am 14. Juni 2028, danach jedes Jahr im Juni.',
    inDocument: 'Überprüfung, Laufzeit, Beitritt und Austritt',
    topics: {
      review: {
        label: 'Überprüfung',
        hint: 'Wann zum ersten Mal, in welchem Abstand, wer lädt ein?',
        proposal:
          'Wir prüfen gemeinsam alle … Monate, ob dieses Commitment noch trägt, außerdem wenn jemand beitritt oder austritt oder sich Wesentliches ändert. Dazu lädt … ein. Zwischendurch fragen wir alle … Monate mit einer Ampel nach dem Befinden der Partnerschaft.',
      },
      term: {
        label: 'Laufzeit',
        hint: 'Ab wann, bis wann, und wie geht es danach weiter?',
        proposal:
          'Das Commitment gilt ab der Unterschrift von … Organisationen, für jede ab ihrer eigenen, und läuft bis zum angegebenen Tag. Spätestens … Monate vorher entscheiden wir, ob wir verlängern, ändern oder abschließen.',
      },
      change: {
        label: 'Änderungen',
        hint: 'Wer kann etwas vorschlagen, wer stimmt zu, wie wird es festgehalten?',
        proposal:
          'Jede Organisation kann Änderungen vorschlagen. Der Vorschlag liegt allen mindestens … Wochen vor der Entscheidung vor. Was gilt, steht in einer neuen Fassung mit Nummer und Datum, der alle unterzeichnenden Organisationen schriftlich zustimmen.',
      },
      joining: {
        label: 'Beitritt',
        hint: 'Wer kann dazukommen, wer entscheidet, was gehört zum Ankommen?',
        proposal:
          'Wer die Mission teilt und einen eigenen Beitrag einbringt, kann dazukommen. Über die Aufnahme entscheiden … nach der Regel … Neue Organisationen lernen zuerst das Commitment kennen, nennen ihre Erwartungen und unterzeichnen dann die geltende Fassung.',
      },
      leaving: {
        label: 'Austritt',
        hint: 'Frist, Übergabe, zugesagte Beiträge, Material und Daten, gemeinsame Mitteilung',
        proposal:
          'Jede Organisation kann mit einer Frist von … Wochen austreten und sagt, warum, soweit sie kann. Sie übergibt laufende Aufgaben, Unterlagen und Daten geordnet an … und sagt, welche Zusagen sie bis dahin noch erfüllt. Wie wir darüber informieren, stimmen wir gemeinsam ab.',
      },
    },
  },
  firstSteps: {
    title: 'Erste hundert Tage planen',
    question: 'Was tun wir in den ersten hundert Tagen?',
    how: 'Rückwärts fragen: Was soll in hundert Tagen sichtbar sein, was in einem Monat, was nächste Woche? Jeder Schritt bekommt eine Organisation, einen Namen und einen Tag. Das nächste Treffen gehört dazu.',
    example: 'Räume im Erdgeschoss einrichten · Wohnungsgenossenschaft · Levke Brandis · 15. März 2028',
    inDocument: 'Plan der ersten hundert Tage',
    columns: {
      step: { label: 'Schritt' },
      organisation: { label: 'Organisation' },
      person: { label: 'Person' },
      by: { label: 'Bis wann' },
    },
    addRow: 'Schritt hinzufügen',
    empty: 'Hier stehen die ersten Schritte, jeder mit einer Organisation und einem Tag.',
  },
  workingPromise: {
    title: 'Zusammenarbeit festhalten',
    question: 'Woran merken wir im Alltag, dass wir Partner sind?',
    how: 'Reihum je eine Gewohnheit nennen lassen, die den Unterschied macht. Daraus einen Satz formulieren, den alle auch in einer vollen Woche einhalten können.',
    example:
      'Wir entscheiden dort, wo die Arbeit geschieht, und sagen einander rechtzeitig, was wir tun und was wir lassen.',
    inDocument: 'Wie wir zusammenarbeiten',
    fields: {
      principle: {
        label: 'Unser Satz zur Zusammenarbeit',
        hint: 'Ein Satz: Wie arbeiten wir miteinander, auch wenn die Zeit knapp ist?',
      },
    },
  },
} satisfies Pick<
  ActivitiesWords,
  'bodies' | 'decisionRules' | 'cooperation' | 'course' | 'firstSteps' | 'workingPromise'
>
