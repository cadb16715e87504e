import type { ActivitiesWords } from '#i18n/method-words.ts'

export const roles = {
  contributions: {
    title: 'Beiträge zusammentragen',
    question: 'Was bringt jede unserer Organisationen ein, und wie fest ist das?',
    how: 'Erst still: Jede Organisation schreibt ihre Beiträge mit Umfang und Zeitraum auf. Dann reihum vorlesen und bei jedem sagen, ob er zugesagt, vorbehaltlich oder gewünscht ist. Auch Kleines zählt.',
    example:
      'Wohnungsgenossenschaft · Räume · zwei Räume im Erdgeschoss · zwei Nachmittage je Woche · 2028–2030 · zugesagt',
    inDocument: 'Beiträge der Organisationen',
    columns: {
      organisation: { label: 'Organisation' },
      kind: {
        label: 'Art',
        options: {
          money: 'Geld',
          time: 'Personal und Zeit',
          space: 'Räume und Material',
          expertise: 'Fachwissen',
          access: 'Zugang und Netzwerk',
          data: 'Daten',
          visibility: 'Sichtbarkeit',
          legitimacy: 'Legitimation',
        },
      },
      what: { label: 'Beitrag' },
      amount: { label: 'Umfang' },
      period: { label: 'Zeitraum' },
      state: {
        label: 'Stand',
        options: { committed: 'zugesagt', subjectTo: 'vorbehaltlich', hopedFor: 'gewünscht' },
      },
    },
    addRow: 'Beitrag hinzufügen',
    empty:
      'Hier steht, was jede Organisation einbringt: Geld, Zeit, Räume, Wissen, Kontakte, Daten oder ihren guten Namen.',
  },
  functions: {
    title: 'Funktionen besetzen',
    question: 'Wen sprechen wir an, und wer springt ein?',
    how: 'Jede Funktion vorlesen, eine Organisation und eine Ansprechperson eintragen. Vor der nächsten fragen: Wer vertritt, und wie viel Zeit braucht das? Was niemand übernimmt, als offene Frage notieren.',
    example: 'Koordination · Nachbarschaftshaus Ostheim e. V. · Mirjam Oyelaran · Vertretung: Deniz Hallstein',
    inDocument: 'Funktionen und Ansprechpersonen',
    columns: {
      function: { label: 'Funktion' },
      organisation: { label: 'Organisation' },
      contact: { label: 'Ansprechperson' },
      deputy: { label: 'Vertretung' },
    },
    addRow: 'Funktion hinzufügen',
    empty: 'Hier stehen die Dauerämter der Partnerschaft, jedes mit einem Namen.',
    suggestions: [
      'Koordination der Partnerschaft',
      'Trägerschaft (Verträge, Anstellungen)',
      'Finanzen und Nachweise',
      'Wirkungsmessung',
      'Öffentlichkeitsarbeit',
      'Datenschutz',
      'Moderation der Treffen',
      'Stimme der Zielgruppe',
    ],
  },
  tasks: {
    title: 'Zuständigkeiten klären',
    question: 'Wer steht wofür gerade, wer packt an, wer redet mit?',
    how: 'Aktivitäten aus der Wirkungslogik als Aufgaben übernehmen. Jede Organisation füllt still ihre eigene Spalte, dann Zeile für Zeile besprechen. Genau ein A, mindestens ein R: Wo zwei A stehen, lohnt das Gespräch am meisten.',
    example: 'Sprechstunde im Nachbarschaftshaus: Klinikum A und R, Nachbarschaftshaus R, Krankenkasse C, Stadt I',
    inDocument: 'Rollenmatrix',
    rowHead: 'Aufgabe',
    cell: 'Zuständigkeit',
    followUp: 'Was folgt daraus?',
    addRow: 'Aufgabe hinzufügen',
    rows: {},
    marks: {
      A: 'steht fürs Ergebnis gerade',
      R: 'führt durch',
      C: 'wird vorher gefragt',
      I: 'wird informiert',
    },
  },
  responsibility: {
    title: 'Verantwortung festhalten',
    question: 'Worauf können sich die anderen bei uns verlassen?',
    how: 'Auf die Matrix zurückschauen: Wer trägt viel, wer wenig, was fehlt? Daraus einen gemeinsamen Satz formulieren. Danach regeln, was bei einem Personalwechsel geschieht.',
    example:
      'Wer eine Aufgabe übernimmt, bringt sie zu Ende oder sagt so früh Bescheid, dass andere einspringen können.',
    inDocument: 'Wie wir Verantwortung tragen',
    fields: {
      principle: {
        label: 'Unser Satz zur Verantwortung',
        hint: 'Ein Satz: Worauf dürfen sich alle bei jeder Aufgabe verlassen?',
      },
      handover: {
        label: 'Wenn Personen wechseln',
        hint: 'Wer übergibt an wen, in welcher Zeit, und wo stehen die Unterlagen?',
      },
    },
  },
} satisfies Pick<ActivitiesWords, 'contributions' | 'functions' | 'tasks' | 'responsibility'>
