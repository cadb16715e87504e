import type { KeyCommand } from '#core/key-command.ts'

/** The help sheet of the keys. */
export const keys = {
  title: 'Tasten',
  about:
    'Tasten wirken nie, während jemand schreibt. Ein Presenter mit den Tasten „Bild auf“ und „Bild ab“ blättert durch die Aktivitäten.',
  groups: { path: 'Durch den Tag', room: 'Projektor und Uhr', edit: 'Bearbeiten', move: 'Verschieben ohne Maus' },
  single: 'Einzelne Buchstaben als Tasten verwenden',
  singleHint: 'Ausschalten, wenn Spracheingabe oder eine andere Bedienhilfe Buchstaben sendet.',
  names: {
    PageDown: 'Bild ab',
    PageUp: 'Bild auf',
    Escape: 'Escape',
    Control: 'Strg',
    Shift: 'Umschalt',
    Alt: 'Alt',
    Space: 'Leertaste',
    Arrows: 'Pfeiltasten',
    Enter: 'Eingabe',
  },
  commands: {
    next: 'Nächste Aktivität',
    previous: 'Vorige Aktivität',
    projector: 'Projektoransicht an und aus',
    leave: 'Projektoransicht verlassen, Blatt oder Menü schließen',
    pageOn: 'Auf der Leinwand weiterblättern',
    pageBack: 'Auf der Leinwand zurückblättern',
    clock: 'Uhr starten, anhalten, weiterlaufen lassen',
    extend: 'Zwei Minuten mehr',
    questions: 'Offene Fragen öffnen und schließen',
    park: 'Dort statt einer Frage ein Thema für später ablegen',
    help: 'Diese Übersicht',
    write: 'Neue Karte oder Zeile',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    lift: 'Karte oder Zeile aufheben und ablegen',
    carry: 'Aufgehobenes bewegen',
    cancel: 'Verschieben abbrechen',
    menu: 'Menü mit denselben Wegen öffnen',
  } satisfies Readonly<Record<KeyCommand, string>>,
}
