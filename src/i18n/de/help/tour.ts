import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** The tour over the sample: short notes on the real screens. */
export const tour = {
  title: 'Rundgang',
  about: 'in zwei Minuten durch ein Beispiel',
  progress: (number: number, total: number) => `Rundgang, ${f.number(number)} von ${f.number(total)}`,
  next: 'Weiter',
  previous: 'Zurück',
  leave: 'Rundgang beenden',
  finish: 'Fertig',
  left: 'Rundgang beendet. Das Beispiel bleibt zum Ausprobieren offen.',
  steps: {
    path: {
      title: 'Der Tag auf einen Blick',
      text: 'Links stehen die sechs Elemente mit ihren Zeitkästen. Alles lässt sich jederzeit öffnen, nichts ist gesperrt.',
    },
    question: {
      title: 'Die Leitfrage führt',
      text: 'Auf jedem Schirm steht eine Frage. Darunter sagt eine Zeile, wie es geht. Sie ist nur hier zu sehen, nie auf der Leinwand.',
    },
    board: {
      title: 'Der Raum spricht, die Moderation schreibt mit',
      text: 'Karten lassen sich ziehen, mit Tasten bewegen oder über ihr Menü verschieben. „Rückgängig“ nimmt jeden Schritt zurück.',
    },
    stances: {
      title: 'Wer trägt das mit?',
      text: 'Am Ende jedes Elements sagt jede Organisation, wie sie dazu steht. Ein Vorbehalt kommt in ihren Worten ins Papier.',
    },
    chain: {
      title: 'Vom Tun zur Veränderung',
      text: 'Die Wirkungslogik verbindet Karten. Wer eine Karte wählt, sieht ihren Weg und die Annahmen dahinter.',
    },
    questions: {
      title: 'Was offen bleibt',
      text: 'Offene Fragen sind immer nur einen Griff entfernt, damit die Runde weitergehen kann.',
    },
    commitment: {
      title: 'Das Commitment entsteht beim Reden',
      text: 'Hier stehen die Seiten, wie sie gedruckt werden, was noch fehlt, und das PDF zum Unterschreiben.',
    },
  },
}
