import { expect, test } from 'vitest'
import { en } from '#i18n/en/index.ts'

const { activities, agenda, board, editors, frame, grids } = en

test('in English, whatever was deleted names the command that brings it back as the bar has it', () => {
  const told = [
    agenda.removed('Break'),
    board.removed('A card'),
    editors.table.removed('A row'),
    grids.roles.removed('A task'),
  ]
  expect(told.filter((sentence) => !sentence.includes(`‘${frame.undo}’ brings`))).toEqual([])
})

test('in English, the steps towards a solution have one name: on their numbers, their column and their button', () => {
  const { rung } = activities.ladder.columns
  expect(editors.table.rung(2)).toBe(`${rung.label} 2`)
  expect(activities.ladder.addRow.toLowerCase()).toContain(rung.label.toLowerCase())
})

test('in English, an activity on drivers is called on the screen as it is in the commitment', () => {
  expect(activities.interests.title).toBe(activities.interests.inDocument)
})
