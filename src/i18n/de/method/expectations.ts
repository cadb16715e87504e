import type { ActivitiesWords } from '#i18n/method-words.ts'

export const expectations = {
  interests: {
    title: 'Antrieb und Nutzen',
    question: 'Warum sind wir dabei, und was muss für uns herauskommen?',
    how: 'Drei Minuten still schreiben, dann alle Karten zugleich aufdecken. Je Organisation: vorlesen, eine andere gibt es in eigenen Worten wieder, klären. Nachfragen: „Wozu ist das wichtig?“',
    example: 'Klinikum · Das muss herauskommen: weniger Menschen, die binnen zwei Wochen wieder eingeliefert werden',
    inDocument: 'Beweggründe und Nutzen',
    columns: {
      drivers: {
        title: 'Das treibt uns an',
        hint: 'Warum wir dabei sind',
        empty: 'Hierher gehört, was die eigene Organisation an diesen Tisch gebracht hat.',
      },
      benefit: {
        title: 'Das muss herauskommen',
        hint: 'In zwölf Monaten hat es sich für uns gelohnt, wenn …',
        empty: 'Hierher gehört, was die eigene Organisation selbst davon hat, so genau, dass man es wiedererkennt.',
      },
    },
    newCard: 'Neue Karte',
  },
  offersNeeds: {
    title: 'Bieten und brauchen',
    question: 'Was bieten wir, und was brauchen wir von den anderen?',
    how: 'Erst still schreiben, dann zugleich aufdecken. Angebote und Bedarfe nebeneinanderlegen, die zueinander passen. Übrig gebliebene Bedarfe laut vorlesen: Wer könnte helfen?',
    example: 'Krankenkasse · Das bieten wir: Kurse zur Sturzvorbeugung · Das brauchen wir: Räume im Stadtteil',
    inDocument: 'Angebote und Bedarfe',
    columns: {
      offer: {
        title: 'Das bieten wir',
        hint: 'Geld, Zeit, Räume, Wissen, Zugang',
        empty: 'Hierher gehört, was die eigene Organisation geben kann, auch Unscheinbares.',
      },
      need: {
        title: 'Das brauchen wir',
        hint: 'Damit wir gut mitmachen können',
        empty: 'Hierher gehört, was die eigene Organisation von den anderen braucht.',
      },
    },
    newCard: 'Neue Karte',
  },
  concerns: {
    title: 'Sorgen und Grenzen',
    question: 'Was macht uns Sorgen, und wo liegen unsere Grenzen?',
    how: 'Still schreiben, dann vorlesen und von anderen wiedergeben lassen, nichts entkräften. Bei „Nicht verhandelbar“ nach dem Interesse dahinter fragen. Was ins Dokument darf, gibt jede Organisation selbst frei.',
    example: 'Stadt · Zwang: Über Geld entscheidet der Rat erst im November.',
    inDocument: 'Sorgen, Zwänge und Grenzen',
    columns: {
      concern: {
        title: 'Sorge',
        hint: 'Was schiefgehen könnte',
        empty:
          'Hierher gehört, was der eigenen Organisation Sorgen macht, auch Vorgeschichte, Abhängigkeiten und ungleiche Macht.',
      },
      constraint: {
        title: 'Zwang',
        hint: 'Was wir nicht ändern können',
        empty: 'Hierher gehören Haushaltsjahr, Gremienlauf, Vergabe, Satzung, Datenschutz.',
      },
      nonNegotiable: {
        title: 'Nicht verhandelbar',
        hint: 'Ohne das können wir nicht mitmachen',
        empty: 'Hierher gehört, wovon die eigene Organisation nicht abrücken kann.',
      },
    },
    newCard: 'Neue Karte',
  },
  mutual: {
    title: 'Erwartungen aneinander',
    question: 'Was erwarten wir voneinander, und was antworten wir?',
    how: 'Jede Organisation still ihre Zeile füllen lassen, dann vorlesen. Wer gefragt ist, antwortet mit Ja, Teilweise oder Nein. Ohne volles Ja klären: verzichten, verhandeln oder offene Frage?',
    example:
      'Nachbarschaftshaus an Klinikum: Entlassungen drei Tage vorher melden · teilweise · Das Klinikum meldet, sobald der Termin feststeht.',
    inDocument: 'Gegenseitige Erwartungen',
    rowHead: 'Wer erwartet',
    cell: 'Erwartung',
    followUp: 'Was folgt daraus?',
    addRow: 'Zeile hinzufügen',
    rows: {},
    marks: { yes: 'ja', partly: 'teilweise', no: 'nein' },
  },
  assumptions: {
    title: 'Annahmen prüfen',
    question: 'Was setzen wir voraus, ohne es je geprüft zu haben?',
    how: 'Satzanfänge anbieten: „Wir gehen davon aus, dass …“, auch über die anderen. Wer gemeint ist, bestätigt oder widerlegt. Was offen bleibt, bekommt eine Organisation und ein Datum.',
    example:
      'Wer Hilfe braucht, kommt von selbst in die Sprechstunde · offen · prüft das Nachbarschaftshaus · 30. April 2028',
    inDocument: 'Annahmen',
    columns: {
      assumption: { label: 'Annahme' },
      state: { label: 'Stand', options: { confirmed: 'bestätigt', refuted: 'widerlegt', open: 'offen' } },
      checkedBy: { label: 'Wer prüft' },
      by: { label: 'Bis wann' },
    },
    addRow: 'Annahme hinzufügen',
    empty: 'Hier steht, was wir über das Vorhaben und übereinander annehmen, und ob es stimmt.',
  },
  promise: {
    title: 'Unser Versprechen',
    question: 'Was versprechen wir einander nach dem, was wir gehört haben?',
    how: 'Reihum je ein Wort: Was habe ich gehört, das mir wichtig ist? Daraus einen Satz formen, der ein Verhalten zusagt. Lieber klein und haltbar als groß und schön.',
    example: 'Wir sagen früh, was wir brauchen und was wir nicht können, und nehmen ein Nein nicht übel.',
    inDocument: 'Unser Versprechen',
    fields: {
      promise: { label: 'Unser Versprechen', hint: 'Was sagen wir einander in einem Satz zu?' },
    },
  },
} satisfies Pick<ActivitiesWords, 'interests' | 'offersNeeds' | 'concerns' | 'mutual' | 'assumptions' | 'promise'>
