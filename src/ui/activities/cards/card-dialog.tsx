import { useEffect } from 'react'
import { type Card, patchCard } from '#core/activity/cards.ts'
import type { BoardTarget } from '#core/activity/clusters.ts'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import type { EditLabel } from '#core/edit-label.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { OrganisationSelect } from '#ui/organisations/organisation-select.tsx'
import { useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useEditContent, useSettledContent } from '#ui/activities/content.ts'
import styles from './card-dialog.module.css'
import type { ColumnName } from './board-columns.ts'
import { CardText } from './card-text.tsx'
import { DotsFields } from './dots-fields.tsx'
import { StageField } from './stage-field.tsx'
import type { CardActions } from './use-card-actions.ts'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly id: Id
  readonly columns: readonly ColumnName[]
  readonly actions: CardActions
  readonly onMove: (id: Id, to: BoardTarget) => void
  readonly onClose: () => void
}

/**
 * A card in full, while there is one of this id. What is typed is kept at once; undo takes it back, so nothing here has to
 * be confirmed. A letter renders the text alone.
 */
export function CardDialog({ activity, id, columns, actions, onMove, onClose }: Props) {
  const { board, catalogues, common, live } = useWords()
  const content = useSettledContent<'cards'>(activity)
  const edit = useEditContent<'cards'>(activity)
  const announce = useAnnounce()
  const session = useSessionStore()
  const patch = (label: EditLabel, change: Partial<Omit<Card, 'order'>>) =>
    edit(label, (content) => patchCard(content, id, change))
  const card = content.cards[id]
  const isGone = card === undefined
  useEffect(() => {
    if (!isGone) return
    // A card that was taken back has closed it: brought back, it does not open by itself.
    onClose()
    document.getElementById(anchor.newCard(activity.id))?.focus()
    if (session.getState().role === 'reader') announce(board.removedElsewhere)
  }, [activity.id, announce, board, isGone, onClose, session])
  if (card === undefined) return null
  return (
    <Dialog
      title={board.edit}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button
            look="bare"
            icon="bin"
            onClick={() => {
              onClose()
              actions.remove(id)
            }}
          >
            {board.remove}
          </Button>
          <Button look="main" onClick={onClose}>
            {common.done}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <div className={styles['wide']}>
          <CardText activity={activity} id={id} />
        </div>
        <OrganisationSelect
          label={board.from}
          visibleLabel
          value={card.organisation}
          onChange={(organisation) => patch('cardChanged', { organisation })}
        />
        <SelectField
          label={board.column}
          value={card.column}
          options={columns.map((column) => ({ value: column.id, label: column.name }))}
          onChange={(column) => onMove(id, { column, before: null })}
        />
        <SelectField
          label={board.visibility}
          value={card.visibility}
          options={(['room', 'document'] as const).map((value) => ({
            value,
            label: catalogues.visibility[value].label,
          }))}
          hint={catalogues.visibility[card.visibility].explain}
          onChange={(visibility) => actions.show(id, visibility)}
        />
        {activity.links === true && (
          <StageField stage={card.stage} onChange={(stage) => patch('stageChanged', { stage })} />
        )}
        {activity.dots !== undefined && (
          <div className={styles['wide']}>
            {content.blind ? (
              <p>{live.dots.blind}</p>
            ) : (
              <DotsFields id={id} card={card} content={content} budget={activity.dots} edit={edit} />
            )}
          </div>
        )}
      </div>
    </Dialog>
  )
}
