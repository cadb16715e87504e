import type { ElementTitles } from '#i18n/method-words.ts'

/** What the elements are called: all that the start page says of them. */
export const elements: ElementTitles = {
  mission: {
    title: 'Gemeinsames Verständnis der Mission',
    short: 'Mission',
    question: 'Was wollen wir gemeinsam verändern, und für wen?',
  },
  impact: {
    title: 'Gemeinsame Wirkungslogik',
    short: 'Wirkungslogik',
    question: 'Wie wird aus dem, was wir tun, eine Veränderung?',
  },
  expectations: {
    title: 'Erwartungen und Vorverständnisse',
    short: 'Erwartungen',
    question: 'Was erwarten wir voneinander, und was setzen wir voraus?',
  },
  roles: {
    title: 'Rollen und Zuständigkeiten',
    short: 'Rollen',
    question: 'Wer bringt was ein, und wer steht wofür gerade?',
  },
  working: {
    title: 'Arbeitsprozesse und Kooperationsstrukturen',
    short: 'Arbeitsweise',
    question: 'Wie arbeiten und entscheiden wir zusammen?',
  },
  conflict: {
    title: 'Umgang mit Problemen und Konflikten',
    short: 'Konflikte',
    question: 'Was tun wir, wenn es schwierig wird?',
  },
}
