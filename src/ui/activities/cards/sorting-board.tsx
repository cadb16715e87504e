import { useCallback, useMemo, useState } from 'react'
import { inbox } from '#core/activity/cards.ts'
import { asItems, type BoardTarget, cardsOf, moveItem } from '#core/activity/clusters.ts'
import { withSeenDots } from '#core/activity/dots.ts'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Board } from '#ui/kit/dnd/board.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useEditContent, useSettledContent } from '#ui/activities/content.ts'
import { columnNames, columnsOf } from './board-columns.ts'
import { CardDialog } from './card-dialog.tsx'
import { CardFace } from './card-face.tsx'
import { cardName, itemName } from './card-name.ts'
import { CardsColumn } from './cards-column.tsx'
import styles from './sorting-board.module.css'
import { BundleBar } from './cluster/bundle-bar.tsx'
import { ClusterFace } from './cluster/cluster-face.tsx'
import { useBundling } from './cluster/use-bundling.ts'
import { NewCard } from './new-card.tsx'
import { useCardActions } from './use-card-actions.ts'

/** Longer columns show the rest on demand: what is not shown costs nothing while dragging. */
const atOnce = 60

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  /** Cards and clusters that are to be laid together; null unless somebody is choosing. */
  readonly chosen: readonly Id[] | null
}

/** Cards in columns: written, moved, clustered, and sorted into what may leave the room. */
export function SortingBoard({ activity, chosen }: Props) {
  const words = useWords()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const language = useWorkshop(({ facts }) => facts.language)
  const edit = useEditContent<'cards'>(activity)
  const [opened, open] = useState<Id | null>(null)
  const whole = useSettledContent<'cards'>(activity, opened !== null)
  const content = useMemo(() => withSeenDots(whole), [whole])
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({})
  const actions = useCardActions(activity, open)
  const bundling = useBundling(activity)
  const filled = useMemo(() => columnsOf(words, activity, content), [words, activity, content])
  const names = useMemo(() => columnNames(words, activity), [words, activity])
  const showsRoom = activity.startsInRoom === true
  const { newCard } = activityWords<'cards'>(words, activity)

  const columns = useMemo(
    () =>
      filled.map(({ id, name, cards }) => {
        const limit = shown[id] ?? atOnce
        const items = asItems(cards, content.clusters)
        const ids = items.slice(0, limit).map((item) => item.id)
        return { id, name, ids, next: items[limit]?.id ?? null, count: items.length }
      }),
    [content.clusters, filled, shown],
  )
  const showMore = useCallback(
    (column: string) => setShown((now) => ({ ...now, [column]: (now[column] ?? atOnce) + atOnce })),
    [],
  )
  const preview = useCallback(
    (id: Id) => {
      const card = content.cards[id]
      const cluster = content.clusters[id]
      if (cluster !== undefined) return <ClusterFace title={cluster.title} count={cardsOf(content, id).length} />
      if (card === undefined) return null
      return <CardFace card={card} organisation={organisations[card.organisation]} showsRoom={showsRoom} />
    },
    [content, organisations, showsRoom],
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
          onAdd={(texts, organisation) => actions.add(texts, organisation, { column, group: '' })}
        />,
      ]),
    )
  }, [activity, actions, names, newCard, words])
  const move = (id: Id, to: BoardTarget) => edit('cardMoved', (content) => moveItem(content, id, to))
  const nameOf = (id: Id) => {
    const cluster = content.clusters[id]
    if (cluster !== undefined) return itemName({ kind: 'cluster', id, title: cluster.title, cards: [] }, words)
    return cardName(content.cards[id] ?? { text: '' }, words)
  }
  const pickedIn = (column: string) =>
    chosen === null ? null : chosen.filter((id) => cardsOf(content, id)[0]?.[1].column === column).join(' ')
  return (
    <>
      {chosen !== null && <BundleBar activity={activity} content={content} chosen={chosen} bundling={bundling} />}
      <Board
        className={classNames(
          styles['board'],
          activity.inbox === true && styles['withInbox'],
          columns.length <= 3 && styles['roomy'],
        )}
        columns={columns}
        words={words.dnd.board}
        nameOf={nameOf}
        onMove={move}
        onJoin={(id, onto) => bundling.bundle([id], onto)}
        preview={preview}
      >
        {filled.map(({ id, name, icon, hint, empty, cards }) => (
          <CardsColumn
            key={id}
            id={id}
            name={name}
            hint={activity.inbox === true ? undefined : hint}
            empty={empty}
            icon={icon}
            isInbox={id === inbox}
            cards={cards}
            clusters={content.clusters}
            bundling={bundling}
            chosen={pickedIn(id)}
            shown={shown[id] ?? atOnce}
            columns={names}
            organisations={organisations}
            language={language}
            showsRoom={showsRoom}
            actions={actions}
            form={forms.get(id)}
            onShowMore={showMore}
          />
        ))}
        {opened !== null && (
          <CardDialog
            activity={activity}
            id={opened}
            columns={names}
            actions={actions}
            onMove={move}
            onClose={() => open(null)}
          />
        )}
      </Board>
    </>
  )
}
