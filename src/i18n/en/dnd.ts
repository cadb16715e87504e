import type { Words } from '#i18n/words.ts'

export const dnd: Words['dnd'] = {
  sort: {
    handle: (name) => `Move: ${name}`,
    instructions:
      'Space picks up, the up and down arrows move, Space drops, Escape cancels. Enter opens a menu with the same moves.',
    lifted: ({ name, position, of }) => `Picked up ‘${name}’, place ${position} of ${of}.`,
    movedTo: ({ position, of }) => `Place ${position} of ${of}.`,
    dropped: ({ name, position, of }) => `‘${name}’ is now in place ${position} of ${of}.`,
    cancelled: ({ name, position }) => `Cancelled. ‘${name}’ is back in place ${position}.`,
    toStart: 'To the top',
    up: 'One up',
    down: 'One down',
    toEnd: 'To the bottom',
  },
  board: {
    instructions:
      'Space picks up, the arrow keys move within the column and to the next column, Space drops, Escape cancels.',
    lifted: ({ name, column, position, of }) => `Picked up ‘${name}’, ${column}, place ${position} of ${of}.`,
    movedTo: ({ column, position, of }) => `${column}, place ${position} of ${of}.`,
    dropped: ({ name, column, position, of }) => `‘${name}’ is now in ${column}, place ${position} of ${of}.`,
    cancelled: ({ name, column, position }) => `Cancelled. ‘${name}’ is back in ${column}, place ${position}.`,
    dropHere: 'Drop here',
    joinHere: 'Let go to cluster',
  },
}
