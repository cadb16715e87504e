import { useEffect, useId } from 'react'
import { type Card, type CardsContent, patchCard } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, limits } from '#core/text.ts'
import type { EditLabel } from '#core/edit-label.ts'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { OrganisationSelect } from '#ui/organisation-select.tsx'
import { useWords } from '#ui/words-context.ts'
import { useEditContent } from '#ui/activities/content.ts'
import styles from './card-dialog.module.css'
import type { ColumnName } from './board-columns.ts'
import { DotsFields } from './dots-fields.tsx'
import { StageField } from './stage-field.tsx'
import type { CardActions } from './use-card-actions.ts'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly id: Id
  readonly content: CardsContent
  readonly card: Card
  readonly columns: readonly ColumnName[]
  readonly actions: CardActions
  readonly onMove: (id: Id, column: string) => void
  readonly onClose: () => void
}

/** A card in full. What is typed is kept at once; undo takes it back, so nothing here has to be confirmed. */
export function CardDialog({ activity, id, content, card, columns, actions, onMove, onClose }: Props) {
  const { board, catalogues, common } = useWords()
  const edit = useEditContent<'cards'>(activity)
  const patch = (label: EditLabel, change: Partial<Omit<Card, 'order'>>, run?: string) =>
    edit(label, (content) => patchCard(content, id, change), run)
  const text = useId()
  useEffect(() => document.getElementById(text)?.focus(), [text])
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
          <TextField
            id={text}
            label={board.text}
            multiline
            value={card.text}
            maxLength={limits.card}
            onChange={(text) => patch('cardChanged', { text: fitText(text, limits.card) }, `${activity.id}.${id}.text`)}
          />
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
          onChange={(column) => onMove(id, column)}
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
            <DotsFields id={id} card={card} content={content} budget={activity.dots} edit={edit} />
          </div>
        )}
      </div>
    </Dialog>
  )
}
