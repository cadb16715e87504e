interface Place {
  readonly name: string
  readonly position: number
  readonly of: number
}

interface ColumnPlace extends Place {
  readonly column: string
}

/** What is said while something is moved: in lists, and on boards with columns. */
export const dnd = {
  sort: {
    handle: (name: string) => `Verschieben: ${name}`,
    instructions:
      'Leertaste hebt auf, Pfeiltasten nach oben und unten bewegen, Leertaste legt ab, Escape bricht ab. Eingabetaste öffnet ein Menü mit denselben Wegen.',
    lifted: ({ name, position, of }: Place) => `„${name}“ aufgehoben, Platz ${position} von ${of}.`,
    movedTo: ({ position, of }: Place) => `Platz ${position} von ${of}.`,
    dropped: ({ name, position, of }: Place) => `„${name}“ liegt jetzt auf Platz ${position} von ${of}.`,
    cancelled: ({ name, position }: Place) => `Abgebrochen. „${name}“ liegt wieder auf Platz ${position}.`,
    toStart: 'Ganz nach oben',
    up: 'Eins nach oben',
    down: 'Eins nach unten',
    toEnd: 'Ganz nach unten',
  },
  board: {
    instructions:
      'Leertaste hebt auf, Pfeiltasten bewegen in der Spalte und zur Nachbarspalte, Leertaste legt ab, Escape bricht ab.',
    lifted: ({ name, column, position, of }: ColumnPlace) =>
      `„${name}“ aufgehoben, ${column}, Platz ${position} von ${of}.`,
    movedTo: ({ column, position, of }: ColumnPlace) => `${column}, Platz ${position} von ${of}.`,
    dropped: ({ name, column, position, of }: ColumnPlace) =>
      `„${name}“ liegt jetzt in ${column}, Platz ${position} von ${of}.`,
    cancelled: ({ name, column, position }: ColumnPlace) =>
      `Abgebrochen. „${name}“ liegt wieder in ${column}, Platz ${position}.`,
    dropHere: 'Hier ablegen',
    joinHere: 'Loslassen zum Bündeln',
  },
}
