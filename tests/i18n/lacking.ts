import { addCard, newCard } from '#core/activity/cards.ts'
import { patchClause } from '#core/activity/clauses.ts'
import { addGridRow, setGridCell, toggleMark } from '#core/activity/edit-grid.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { gapSentence } from '#i18n/gap-sentence.ts'
import type { Words } from '#i18n/words.ts'

export const mirjam = {
  organisation: 'klinikum',
  name: 'Mirjam Oyelaran',
  role: '',
  mandate: '',
  present: true,
} as const

type Edit = (workshop: Workshop) => Workshop

/** What a room did, and what is then said to be missing. */
export interface Case {
  readonly promise: string
  readonly make: Edit
  readonly de: string
  readonly en: string
}

export const organisations: Edit = (workshop) =>
  addOrganisation(
    addOrganisation(workshop, 'klinikum', { name: 'Klinikum Ostheim gGmbH', shortName: 'Klinikum' }),
    'haus',
    { name: 'Nachbarschaftshaus Ostheim e. V.' },
  )

export const task = (workshop: Workshop, text: string, marks: readonly (readonly [string, string])[]) => {
  const tasks = activityById('tasks')
  return editContent<Workshop, 'grid'>(workshop, tasks, (before) =>
    marks.reduce(
      (content, [organisation, mark]) => toggleMark(tasks, content, 'sprechstunde', organisation, mark),
      addGridRow(before, 'sprechstunde', text),
    ),
  )
}

export const step = (workshop: Workshop, id: string, cells: Readonly<Record<string, string>>) => {
  const firstSteps = activityById('firstSteps')
  return editContent<Workshop, 'table'>(workshop, firstSteps, (content) =>
    addRow(content, id, newRow(firstSteps, cells)),
  )
}

export const clause = (workshop: Workshop, topic: string, patch: Parameters<typeof patchClause>[2]) =>
  editContent<Workshop, 'clauses'>(workshop, activityById('course'), (content) => patchClause(content, topic, patch))

export const expectation = (workshop: Workshop, marks: readonly string[]) => {
  const mutual = activityById('mutual')
  return editContent<Workshop, 'grid'>(workshop, mutual, (content) =>
    setGridCell(mutual, content, 'haus', 'klinikum', { text: 'Eine feste Ansprechperson', marks }),
  )
}

export const chain = (workshop: Workshop) => {
  const board = activityById('chain')
  const cards = ['Zwei Räume', 'Sprechstunde im Quartier', 'Hausbesuche', 'Gesprächskreis', 'Lotsen schulen']
  return editContent<Workshop, 'cards'>(workshop, board, (content) =>
    cards.reduce((before, text, index) => addCard(before, `card-${index}`, newCard(board, text)), content),
  )
}

export const worded = (workshop: Workshop, text: string) =>
  editContent<Workshop, 'texts'>(workshop, activityById('speakingUp'), (content) => setText(content, 'promise', text))

export const sentences = (workshop: Workshop, words: Words) =>
  gapsOf(workshop).map((gap) => gapSentence(gap, workshop, words))
