import { memo } from 'react'
import { type Card } from '#core/activity/cards.ts'
import { dotsOn } from '#core/activity/dots.ts'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { isBlank } from '#core/text.ts'
import { useBoard } from '#ui/kit/dnd/board-context.ts'
import { dragHandle, dragItem } from '#ui/kit/dnd/drag-source.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { besideLanguage } from '#ui/language/beside-language.ts'
import { Hyphenated } from '#ui/language/hyphenated.tsx'
import { useWords } from '#ui/words-context.ts'
import { VisibilityButton } from '#ui/activities/visibility-button.tsx'
import type { ColumnName } from './board-columns.ts'
import { CardMenu } from './card-menu.tsx'
import { cardName } from './card-name.ts'
import styles from './card.module.css'
import { Dots } from './dots.tsx'
import type { CardActions } from './use-card-actions.ts'
import { ChosenMark } from './cluster/chosen-mark.tsx'
import type { Bundling } from './cluster/use-bundling.ts'

interface Props {
  readonly id: Id
  readonly card: Card
  readonly organisation: Organisation | undefined
  readonly columns: readonly ColumnName[]
  /** Of what is typed. A card asks no store for it: each that did would be asked with every letter. */
  readonly language: string
  /** The switch between room and document stands on every card, not in its menu only. */
  readonly showsRoom: boolean
  readonly actions: CardActions
  readonly bundling: Bundling
  /** Null unless cards are being chosen. */
  readonly chosen: boolean | null
}

/** A card in its column. It is one button: click and Enter open it, space lifts it, the rest is in its menu. */
export const CardItem = memo(function CardItem(props: Props) {
  const { id, card, organisation, columns, language, showsRoom, actions, bundling, chosen } = props
  const words = useWords()
  const { instructions } = useBoard()
  const key = anchor.card(id)
  const dots = dotsOn(card)
  return (
    <li
      className={classNames(styles['card'], styles['item'])}
      data-chosen={chosen ?? undefined}
      {...{ [dragItem]: id }}
    >
      <ChosenMark chosen={chosen} />
      {organisation !== undefined && (
        <span className={styles['sign']} id={`${key}.sign`}>
          <OrganisationSign organisation={organisation} named />
        </span>
      )}
      <div className={styles['words']}>
        <button
          type="button"
          id={key}
          className={styles['text']}
          lang={isBlank(card.text) ? undefined : besideLanguage(language, words.locale)}
          aria-haspopup={chosen === null ? 'dialog' : undefined}
          aria-pressed={chosen ?? undefined}
          aria-describedby={classNames(
            organisation !== undefined && `${key}.sign`,
            dots > 0 && `${key}.dots`,
            instructions,
          )}
          onClick={(event) => (chosen !== null || event.shiftKey ? bundling.pick(id) : actions.open(id))}
          {...(chosen === null ? { [dragHandle]: '' } : {})}
        >
          <Hyphenated language={language} {...(chosen === null ? {} : { from: 10 })}>
            {isBlank(card.text) ? words.board.untitled : card.text}
          </Hyphenated>
        </button>
        {(showsRoom || card.visibility === 'room') && (
          <VisibilityButton
            entry={cardName(card, words)}
            visibility={card.visibility}
            onChange={(visibility) => actions.show(id, visibility)}
          />
        )}
      </div>
      <Dots count={dots} id={`${key}.dots`} />
      <CardMenu id={id} card={card} columns={columns} actions={actions} bundling={bundling} />
    </li>
  )
})
