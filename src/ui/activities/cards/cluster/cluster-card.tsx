import { type Card } from '#core/activity/cards.ts'
import { dotsOn } from '#core/activity/dots.ts'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { isBlank } from '#core/text.ts'
import { dragItem } from '#ui/kit/dnd/drag-source.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useWords } from '#ui/words-context.ts'
import type { ColumnName } from '#ui/activities/cards/board-columns.ts'
import { CardMenu } from '#ui/activities/cards/card-menu.tsx'
import type { CardActions } from '#ui/activities/cards/use-card-actions.ts'
import { ChosenMark } from './chosen-mark.tsx'
import styles from './cluster.module.css'
import type { Bundling } from './use-bundling.ts'

interface Props {
  readonly id: Id
  readonly card: Card
  readonly organisation: Organisation | undefined
  readonly columns: readonly ColumnName[]
  readonly showsRoom: boolean
  readonly actions: CardActions
  readonly bundling: Bundling
  readonly chosen: boolean | null
}

/** A card in a cluster: one line or two, opened by a click. It moves with its cluster, or is dragged out of it. */
export function ClusterCard(props: Props) {
  const { id, card, organisation, columns, showsRoom, actions, bundling, chosen } = props
  const words = useWords()
  const key = anchor.card(id)
  const dots = dotsOn(card)
  return (
    <li data-chosen={chosen ?? undefined} {...{ [dragItem]: id }}>
      <ChosenMark chosen={chosen} />
      {organisation !== undefined && (
        <span id={`${key}.sign`} className={styles['sign']}>
          <OrganisationSign organisation={organisation} named size="1.5rem" />
        </span>
      )}
      <button
        type="button"
        id={key}
        aria-haspopup={chosen === null ? 'dialog' : undefined}
        aria-pressed={chosen ?? undefined}
        aria-describedby={organisation === undefined ? undefined : `${key}.sign`}
        onClick={(event) => (chosen !== null || event.shiftKey ? bundling.pick(id) : actions.open(id))}
      >
        {isBlank(card.text) ? words.board.untitled : <TypedText>{card.text}</TypedText>}
        {showsRoom && card.visibility === 'room' && (
          <small>
            <Icon name="lock" />
            {words.catalogues.visibility.room.label}
          </small>
        )}
        {dots > 0 && <small>{words.board.dotsHere(dots)}</small>}
      </button>
      <CardMenu id={id} card={card} columns={columns} actions={actions} bundling={bundling} />
    </li>
  )
}
