import { staircase } from '#i18n/de/aids.ts'
import type { ActivitiesWords } from '#i18n/method-words.ts'

export const impact = {
  impactGoal: {
    title: 'Wirkungsziel',
    question: 'Was soll sich für die Menschen ändern, um die es uns geht?',
    how: 'Still je einen Satz schreiben lassen, der mit der Zielgruppe beginnt und nicht mit „Wir“. Zwei davon zu einem verbinden. Nur versprechen, wozu die Partnerschaft wirklich beiträgt.',
    example:
      'Menschen über 70, die in Ostheim allein leben, bekommen binnen einer Woche Hilfe und können sicher zu Hause wohnen bleiben.',
    inDocument: 'Wirkungsziel',
    fields: {
      goal: { label: 'Unser Wirkungsziel', hint: 'Was ist für wen anders, wenn es gelingt?' },
      conditions: { label: 'Rahmenbedingungen', hint: 'Wovon hängt der Erfolg ab, ohne dass wir es steuern können?' },
      sideEffects: { label: 'Nebenwirkungen', hint: 'Was könnten wir ungewollt auslösen, zum Guten oder Schlechten?' },
    },
  },
  chain: {
    title: 'Wirkungskette legen',
    question: 'Wie kommt das, was wir tun, bei den Menschen an?',
    how: 'Rechts beginnen: erst Impact und Outcomes, dann Outputs, zuletzt Aktivitäten und Inputs. Jede Verbindung laut lesen: „Wenn …, dann …, weil …“. Das „Weil“ als Annahme daran schreiben.',
    example:
      'Wenn das Klinikum im Nachbarschaftshaus berät, dann kommen Menschen früher, weil sie den Ort kennen und ihm vertrauen.',
    inDocument: 'Wirkungskette',
    columns: {
      inputs: {
        title: 'Inputs',
        hint: 'Was wir einbringen',
        empty: 'Hierher gehört, was wir einsetzen: Zeit, Geld, Räume, Wissen, Zugang.',
      },
      activities: {
        title: 'Aktivitäten',
        hint: 'Was wir tun',
        empty: 'Hierher gehört, was wir damit tun, am besten mit einem Verb.',
      },
      outputs: {
        title: 'Outputs',
        hint: 'Was dabei entsteht',
        empty: 'Hierher gehört, was sich zählen lässt: Angebote, Teilnahmen, Zufriedenheit.',
      },
      outcomes: {
        title: 'Outcomes',
        hint: 'Was sich für die Zielgruppe ändert',
        empty: 'Hierher gehört, was die Zielgruppe dann weiß, kann, tut oder hat.',
      },
      impact: {
        title: 'Impact',
        hint: 'Wohin es führt',
        empty: 'Hierher gehört die Veränderung in der Gesellschaft, zu der wir beitragen.',
      },
    },
    newCard: 'Neue Karte',
  },
  stageContributions: {
    title: 'Beiträge zu den Stufen',
    question: 'Auf welcher Stufe trägt wer von uns bei?',
    how: 'Jede Organisation schreibt still zu den Stufen, auf denen sie beiträgt; ein Stichwort genügt. Dann auf leere Stufen schauen und auf die, die noch nirgends stehen: Wer könnte hier, und wer fehlt uns?',
    example: 'Stufe 5, Wohnungsgenossenschaft: Hausmeister:innen achten auf Warnzeichen und vermitteln weiter.',
    inDocument: 'Beiträge zu den Wirkungsstufen',
    rowHead: 'Wirkungsstufe',
    cell: 'Beitrag in einem Stichwort',
    followUp: 'Was daraus folgt',
    addRow: 'Stufe hinzufügen',
    rows: {
      stage7: stage('7'),
      stage6: stage('6'),
      stage5: stage('5'),
      stage4: stage('4'),
      stage3: stage('3'),
      stage2: stage('2'),
      stage1: stage('1'),
    },
    marks: {},
  },
  indicators: {
    title: 'Gemeinsame Kennzahlen',
    question: 'Woran merken wir gemeinsam, dass es wirkt?',
    how: 'Je Organisation still zwei Vorschläge, dann höchstens fünf gemeinsame auswählen. Lieber eine Kennzahl, die jemand sicher erhebt, als drei schöne. Zu jeder eine Organisation und ein Datum.',
    example:
      'Tage bis zur ersten Hilfe nach einem Sturz · 23 (2027) · höchstens 7 · 31. Dezember 2029 · Fallakten, ohne Namen · Nachbarschaftshaus',
    inDocument: 'Gemeinsame Kennzahlen',
    columns: {
      indicator: { label: 'Kennzahl' },
      baseline: { label: 'Ausgangswert' },
      target: { label: 'Zielwert' },
      by: { label: 'Bis wann' },
      source: { label: 'Datenquelle' },
      measuredBy: { label: 'Wer erhebt' },
    },
    addRow: 'Kennzahl hinzufügen',
    empty: 'Hier stehen die wenigen Zeichen, an denen wir gemeinsam Fortschritt ablesen.',
  },
} satisfies Pick<ActivitiesWords, 'impactGoal' | 'chain' | 'stageContributions' | 'indicators'>

function stage(number: keyof typeof staircase.stages) {
  const { name, hint } = staircase.stages[number]
  return { label: `${number} – ${name}`, hint }
}
