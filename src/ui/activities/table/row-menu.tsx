import { setRowVisibility } from '#core/activity/edit-table.ts'
import { cellText, type Row, rowText } from '#core/activity/table.ts'
import { contentOf } from '#core/content.ts'
import { decisionRuleIds } from '#core/method/decision-rules.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import type { Id } from '#core/id.ts'
import { type ActivityOfKind, elementOf } from '#core/method/index.ts'
import type { Visibility } from '#core/room/visibility.ts'
import { fitText, limits } from '#core/text.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Menu } from '#ui/kit/menu.tsx'
import { useEdit, useNewId, useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { type Proposal, useDeciding } from '#ui/deciding/deciding-context.ts'
import type { RowsActions } from './stable-actions.ts'

interface Props {
  readonly activity: ActivityOfKind<'table'>
  readonly id: Id
  readonly visibility: Visibility
  readonly label: string
  readonly actions: RowsActions
}

/** What can be done with a row. Nothing asks back: undo brings everything back. */
export function RowMenu({ activity, id, visibility, label, actions }: Props) {
  const words = useWords()
  const { table } = words.editors
  const deciding = useDeciding()
  const session = useSessionStore()
  const edit = useEdit()
  const editContent = useEditContent<'table'>(activity)
  const newId = useNewId()
  const announce = useAnnounce()
  const other = visibility === 'room' ? 'document' : 'room'
  const element = elementOf(activity.id)
  const rowNow = () => contentOf<'table'>(session.getState().history.present, activity).rows[id]
  const textOf = (row: Row | undefined) => (row === undefined ? '' : rowText(activity, row)) || label
  return (
    <Menu
      label={table.commandsFor(label)}
      items={[
        { id: 'insert', label: table.insertBelow, icon: 'plus', onChoose: () => actions.insertBelow(id) },
        {
          id: 'visibility',
          label: other === 'room' ? table.keepInRoom : table.takeToDocument,
          icon: other === 'room' ? 'lock' : 'document',
          onChoose: () => {
            if (editContent('visibilityChanged', (content) => setRowVisibility(content, id, other)))
              announce(words.editors.visibility.now(words.catalogues.visibility[other].label))
          },
        },
        ...(deciding === null || activity.id !== 'decisionRules'
          ? []
          : [
              {
                id: 'decide',
                label: words.deciding.decide,
                icon: 'scales' as const,
                onChoose: () => {
                  const row = rowNow()
                  if (row !== undefined) deciding.begin(proposalOf(row, textOf(row)))
                },
              },
            ]),
        ...(element === null
          ? []
          : [
              {
                id: 'question',
                label: table.asQuestion,
                icon: 'question' as const,
                onChoose: () => {
                  const text = fitText(textOf(rowNow()), limits.card)
                  const question = { text, element: element.id, visibility }
                  if (!edit('questionAdded', (workshop) => addQuestion(workshop, newId(), question))) return
                  announce(table.noted)
                },
              },
            ]),
        {
          id: 'remove',
          label: table.remove,
          icon: 'bin',
          onChoose: () => {
            if (actions.remove(id)) announce(table.removed(label))
          },
        },
      ]}
    />
  )
}

/** A decision of the kind this row has agreed a rule for. */
function proposalOf(row: Row, text: string): Proposal {
  const rule = decisionRuleIds.find((each) => each === cellText(row, 'rule'))
  return {
    text,
    element: 'working',
    fallback: cellText(row, 'fallback'),
    visibility: row.visibility,
    ...(rule === undefined ? {} : { rule }),
  }
}
