import type { ActivitiesWords } from '#i18n/method-words.ts'

export const mission = {
  situation: {
    title: 'Anlass und Problem',
    question: 'Was ist los, und woher wissen wir das?',
    how: 'Eine Minute still notieren, dann reihum je eine Beobachtung, noch ohne Lösung. Tatsachen und Vermutungen trennen; bei jeder Zahl nach der Quelle fragen.',
    example:
      'In Ostheim lebt jede dritte Person über 70 allein. Nach einem Sturz dauert es oft Wochen, bis Hilfe ins Haus kommt (Sozialbericht der Stadt 2027, 14 Gespräche).',
    inDocument: 'Ausgangslage',
    fields: {
      occasion: { label: 'Anlass', hint: 'Warum kommen wir gerade jetzt zusammen?' },
      problem: { label: 'Problem', hint: 'Was soll nicht so bleiben, und für wen?' },
      source: { label: 'Quelle', hint: 'Woher wissen wir das: Zahlen, Gespräche, eigene Erfahrung?' },
    },
  },
  targetGroups: {
    title: 'Zielgruppen benennen',
    question: 'Für wen tun wir das, und wie sehen diese Menschen es selbst?',
    how: 'Jede Gruppe so genau benennen, dass alle dieselben Menschen vor Augen haben. Fragen: Wer von uns hat zuletzt mit ihnen gesprochen? Vermutungen als Vermutung aufschreiben.',
    example:
      'Menschen über 70, die allein leben · „Ich will niemandem zur Last fallen“ · Seniorenbeirat, Besuchsdienst des Nachbarschaftshauses',
    inDocument: 'Zielgruppen',
    columns: {
      group: { label: 'Zielgruppe' },
      view: { label: 'Wie sie es selbst sehen' },
      voice: { label: 'Wer für sie spricht' },
    },
    addRow: 'Zielgruppe hinzufügen',
    empty: 'Hier stehen die Menschen, für die sich etwas ändern soll, jede Gruppe in einer eigenen Zeile.',
  },
  headlines: {
    title: 'Schlagzeile in fünf Jahren',
    question: 'Was soll in fünf Jahren über uns in der Zeitung stehen?',
    how: 'Still je eine Schlagzeile schreiben, zu zweit vergleichen, dann reihum vorlesen und einordnen. Wörter markieren, bei denen die Runde zögert: Sie kommen ins Glossar.',
    example: '„Niemand in Ostheim wartet mehr allein auf Hilfe“',
    inDocument: 'Schlagzeilen in fünf Jahren',
    columns: {
      shared: {
        title: 'Da sind wir uns einig',
        hint: 'Bilder, die wir teilen',
        empty: 'Hierher gehören Schlagzeilen, bei denen alle Organisationen nicken.',
      },
      different: {
        title: 'Da sehen wir Verschiedenes',
        hint: 'Bilder, über die wir reden müssen',
        empty: 'Hierher gehören Schlagzeilen, bei denen jemand zögert oder etwas anderes versteht.',
      },
    },
    newCard: 'Neue Schlagzeile',
  },
  impactMeaning: {
    title: 'Was Wirkung für uns heißt',
    question: 'Was meinen wir, wenn wir von Wirkung sprechen?',
    how: 'Den Anfang „Wirkung ist für uns …“ still zu Ende schreiben und reihum vorlesen lassen. Unterschiede stehen lassen und einen Satz festhalten, mit dem alle arbeiten können.',
    example: 'Wirkung ist für uns, was sich im Alltag der Menschen ändert, nicht die Zahl unserer Angebote.',
    inDocument: 'Was Wirkung für uns heißt',
    fields: {
      meaning: {
        label: 'Wirkung ist für uns …',
        hint: 'Was zählen wir als Wirkung, und was ausdrücklich noch nicht?',
      },
    },
  },
  glossary: {
    title: 'Begriffe klären',
    question: 'Welche Wörter benutzen wir alle und meinen Verschiedenes?',
    how: 'Die markierten Wörter aus den Schlagzeilen nehmen, höchstens drei. Je Wort zwei Organisationen sagen lassen, was es bei ihnen heißt. Dann eine gemeinsame Lesart festhalten.',
    example:
      'Beteiligung · Stadt: Anhörung, Nachbarschaftshaus: mitentscheiden · bei uns: Betroffene reden mit, bevor etwas entschieden ist',
    inDocument: 'Glossar',
    columns: {
      term: { label: 'Begriff' },
      meanings: { label: 'Wer was darunter versteht' },
      agreed: { label: 'Bei uns heißt das' },
    },
    addRow: 'Begriff hinzufügen',
    empty: 'Hier stehen Wörter, die jede Organisation anders versteht, mit der gemeinsamen Lesart.',
    suggestions: ['Wirkung', 'Beteiligung', 'Partner:in', 'Erfolg', 'Zielgruppe', 'Nachhaltigkeit'],
  },
  scope: {
    title: 'Rahmen abstecken',
    question: 'Was gehört zu unserer Partnerschaft, und was ausdrücklich nicht?',
    how: 'Reihum eine Karte vorlesen und einordnen. Strittiges kommt nach „Später prüfen“. Dann drei Punkte je Organisation auf das Wichtigste setzen.',
    example: 'Gehört dazu: Sprechstunde im Nachbarschaftshaus. Gehört nicht dazu: Pflegeleistungen.',
    inDocument: 'Geltungsbereich und Abgrenzung',
    columns: {
      belongs: {
        title: 'Gehört dazu',
        hint: 'Das gehen wir gemeinsam an',
        empty: 'Hierher gehört, was wir gemeinsam tun und verantworten wollen.',
      },
      notBelongs: {
        title: 'Gehört nicht dazu',
        hint: 'Das überlassen wir anderen',
        empty: 'Hierher gehört, was andere von uns erwarten könnten und wir ausdrücklich nicht tun.',
      },
      later: {
        title: 'Später prüfen',
        hint: 'Das entscheiden wir heute nicht',
        empty: 'Hierher gehört, was strittig ist oder erst später ansteht.',
      },
    },
    newCard: 'Neue Karte',
  },
  missionSentence: {
    title: 'Missionssatz formulieren',
    question: 'In einem Satz: Wozu tun wir uns zusammen?',
    how: 'Still je einen Entwurf schreiben, zu zweit einen daraus machen, zwei Entwürfe an die Wand. Eine Person führt die Feder. Prüfen: Steht darin, für wen sich was ändert?',
    example:
      'Wir verbinden in Ostheim Klinikum, Praxen und Nachbarschaft, damit Menschen über 70, die allein leben, früh Hilfe finden und sicher zu Hause wohnen bleiben.',
    inDocument: 'Vision und Mission',
    fields: {
      mission: { label: 'Unser Missionssatz', hint: 'Was tun wir mit wem oder für wen, damit sich was ändert?' },
      vision: { label: 'Vision', hint: 'Wie sieht es hier aus, wenn es in fünf Jahren gelungen ist?' },
      onlyTogether: { label: 'Nur gemeinsam', hint: 'Was gelingt uns zusammen, das niemand allein schafft?' },
      area: { label: 'Ort und Zeitraum', hint: 'Wo gilt das, und von wann bis wann?' },
    },
  },
  fit: {
    title: 'Passung zum eigenen Auftrag',
    question: 'Wie passt unser Satz zum Auftrag jeder Organisation?',
    how: 'Jede Organisation sich selbst einschätzen und einen Satz aus Satzung, Auftrag oder Strategie nennen lassen. „Noch offen“ ist eine gute Antwort: Daraus eine offene Frage machen.',
    example: 'Wohnungsgenossenschaft: passt. Unsere Satzung verpflichtet uns zu sicherem Wohnen im Alter.',
    inDocument: 'Passung zu den eigenen Aufträgen',
    rowHead: 'Woran gemessen',
    cell: 'Begründung in einem Satz',
    followUp: 'Was noch zu klären ist',
    addRow: 'Zeile hinzufügen',
    rows: { mandate: { label: 'Eigener Auftrag', hint: 'Wie zahlt die Mission auf unseren Auftrag ein?' } },
    marks: { fits: 'passt', partly: 'passt teilweise', open: 'noch offen' },
  },
  principles: {
    title: 'Prinzipien und Verhalten',
    question: 'Was ist uns im Umgang wichtig, und woran sieht man es?',
    how: 'Drei Prinzipien auswählen. Bei jedem fragen: Was würde eine Kamera zeigen, wenn wir danach handeln? Nur Sichtbares aufschreiben, keine Eigenschaften.',
    example: 'Augenhöhe · Die Tagesordnung entsteht gemeinsam, und die Sitzungsleitung wechselt reihum.',
    inDocument: 'Prinzipien der Zusammenarbeit',
    columns: { principle: { label: 'Prinzip' }, behaviour: { label: 'Daran sieht man es' } },
    addRow: 'Prinzip hinzufügen',
    empty: 'Hier stehen die Haltungen, die uns tragen, jede mit einem Verhalten, das man sehen kann.',
    suggestions: [
      'Augenhöhe',
      'Offenheit',
      'Gegenseitiger Nutzen',
      'Wertschätzung der Vielfalt',
      'Mut',
      'Verlässlichkeit',
    ],
  },
} satisfies Pick<
  ActivitiesWords,
  | 'situation'
  | 'targetGroups'
  | 'headlines'
  | 'impactMeaning'
  | 'glossary'
  | 'scope'
  | 'missionSentence'
  | 'fit'
  | 'principles'
>
