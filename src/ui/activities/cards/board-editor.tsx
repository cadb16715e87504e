import { useCallback, useMemo, useState } from 'react'
import { inbox, moveCard } from '#core/activity/cards.ts'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Board } from '#ui/kit/dnd/board.tsx'
import type { IconName } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useContent, useEditContent } from '#ui/activities/content.ts'
import { columnNames, columnsOf } from './board-columns.ts'
import { CardDialog } from './card-dialog.tsx'
import { CardFace } from './card-face.tsx'
import { cardName } from './card-name.ts'
import { CardsColumn } from './cards-column.tsx'
import styles from './board-editor.module.css'
import { NewCard } from './new-card.tsx'
import { useCardActions } from './use-card-actions.ts'

/** Longer columns show the rest on demand: what is not shown costs nothing while dragging. */
const atOnce = 60

const icons: Readonly<Record<string, IconName>> = { belongs: 'yes', notBelongs: 'no', later: 'later' }

/** Cards in columns: written, moved, weighed with dots, and sorted into what may leave the room. */
export function BoardEditor({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const words = useWords()
  const content = useContent<'cards'>(activity)
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const edit = useEditContent<'cards'>(activity)
  const [opened, open] = useState<Id | null>(null)
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({})
  const actions = useCardActions(activity, open)
  const filled = useMemo(() => columnsOf(words, activity, content), [words, activity, content])
  const names = useMemo(() => columnNames(words, activity), [words, activity])
  const showsRoom = activity.startsInRoom === true
  const { newCard } = activityWords<'cards'>(words, activity)

  const columns = useMemo(
    () =>
      filled.map(({ id, name, cards }) => {
        const limit = shown[id] ?? atOnce
        const ids = cards.slice(0, limit).map(([card]) => card)
        return { id, name, ids, next: cards[limit]?.[0] ?? null, count: cards.length }
      }),
    [filled, shown],
  )
  const showMore = useCallback(
    (column: string) => setShown((now) => ({ ...now, [column]: (now[column] ?? atOnce) + atOnce })),
    [],
  )
  const preview = useCallback(
    (id: Id) => {
      const card = content.cards[id]
      if (card === undefined) return null
      return <CardFace card={card} organisation={organisations[card.organisation]} showsRoom={showsRoom} />
    },
    [content.cards, organisations, showsRoom],
  )
  const forms = useMemo(() => {
    const places = activity.inbox === true ? [inbox] : activity.columns
    return new Map(
      places.map((column, index) => [
        column,
        <NewCard
          key={column}
          id={index === 0 ? anchor.newCard(activity.id) : `${anchor.newCard(activity.id)}.${column}`}
          label={
            places.length === 1
              ? newCard
              : words.board.newIn(newCard, names.find(({ id }) => id === column)?.name ?? '')
          }
          placeholder={words.board.placeholder(newCard)}
          compact={places.length > 1}
          place={`${activity.id}.${column}`}
          onAdd={(text, organisation) => actions.add(text, organisation, { column, group: '' })}
        />,
      ]),
    )
  }, [activity, actions, names, newCard, words])
  const openCard = opened === null ? undefined : content.cards[opened]
  const move = (id: Id, to: { column: string; before: Id | null }) =>
    edit('cardMoved', (content) => moveCard(content, id, to))
  return (
    <Board
      className={classNames(styles['board'], activity.inbox === true && styles['withInbox'])}
      columns={columns}
      words={words.dnd.board}
      nameOf={(id) => cardName(content.cards[id] ?? { text: '' }, words)}
      onMove={move}
      preview={preview}
    >
      {filled.map(({ id, name, hint, empty, cards }) => (
        <CardsColumn
          key={id}
          id={id}
          name={name}
          hint={activity.inbox === true ? undefined : hint}
          empty={empty}
          icon={icons[id]}
          isInbox={id === inbox}
          cards={cards}
          shown={shown[id] ?? atOnce}
          columns={names}
          organisations={organisations}
          showsRoom={showsRoom}
          actions={actions}
          form={forms.get(id)}
          onShowMore={showMore}
        />
      ))}
      {opened !== null && openCard !== undefined && (
        <CardDialog
          activity={activity}
          id={opened}
          content={content}
          card={openCard}
          columns={names}
          actions={actions}
          onMove={(id, column) => move(id, { column, before: null })}
          onClose={() => open(null)}
        />
      )}
    </Board>
  )
}
