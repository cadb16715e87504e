import type { ActivitiesWords } from '#i18n/method-words.ts'

export const preparation = {
  missingVoices: {
    title: 'Fehlende Stimmen',
    question: 'Wer fehlt uns im Raum, und wer spricht für die Betroffenen?',
    how: 'Vor dem Tag mit den Einladenden sammeln, zu Beginn vorlesen und ergänzen lassen. Für jede fehlende Stimme festhalten, wer sie einholt oder vertritt.',
    example:
      'Pflegende Angehörige · sie tragen den Alltag und sehen zuerst, was fehlt · das Nachbarschaftshaus fragt vorab drei Familien',
    inDocument: 'Wer nicht im Raum war',
    columns: {
      who: { label: 'Wer fehlt' },
      matters: { label: 'Warum diese Stimme zählt' },
      voice: { label: 'Wer sie vertritt oder einholt' },
    },
    addRow: 'Fehlende Stimme hinzufügen',
    empty: 'Hier steht, wer nicht am Tisch sitzt, aber betroffen ist oder gebraucht wird.',
  },
  groundRules: {
    title: 'Arbeitsvereinbarung',
    question: 'Wie wollen wir heute miteinander umgehen?',
    how: 'Drei oder vier Vorschläge zeigen, ändern und ergänzen lassen. Vor allem klären, was vertraulich bleibt und wer mitschreibt. Jede Regel so formulieren, dass alle nicken.',
    example: 'Wer was gesagt hat, bleibt im Raum. Was wir vereinbaren, darf hinaus.',
    inDocument: 'Arbeitsvereinbarung',
    columns: { rule: { label: 'Regel' } },
    addRow: 'Regel hinzufügen',
    empty: 'Hier stehen die wenigen Regeln, an die sich heute alle halten.',
    suggestions: [
      'Wer was gesagt hat, bleibt im Raum. Was wir vereinbaren, darf hinaus.',
      'Eine Person spricht, alle anderen hören zu.',
      'Wir sagen dazu, ob wir für unsere Organisation oder für uns selbst sprechen.',
      'Wir fragen nach, bevor wir bewerten.',
      'Fachwörter und Abkürzungen erklären wir sofort.',
      'Fotos und Mitschnitte gibt es nur, wenn alle zustimmen.',
      'Was wir heute nicht lösen, kommt zu den offenen Fragen.',
      'Telefone bleiben stumm. Anfang, Pausen und Ende sind pünktlich.',
    ],
  },
} satisfies Pick<ActivitiesWords, 'missingVoices' | 'groundRules'>
