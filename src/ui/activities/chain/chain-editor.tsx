import { useCallback, useMemo, useRef, useState } from 'react'
import { moveCard } from '#core/activity/cards.ts'
import type { BoardTarget } from '#core/activity/clusters.ts'
import { alignLinks } from '#core/activity/links.ts'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { AidDrawer } from '#ui/activities/aids/aid-drawer.tsx'
import { columnNames, columnsOf } from '#ui/activities/cards/board-columns.ts'
import { CardDialog } from '#ui/activities/cards/card-dialog.tsx'
import { cardName } from '#ui/activities/cards/card-name.ts'
import { useEditContent, useSettledContent } from '#ui/activities/content.ts'
import { Board } from '#ui/kit/dnd/board.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { assumptionField, Assumptions } from './assumptions.tsx'
import { ChainCardFace } from './chain-card.tsx'
import { ChainColumn } from './chain-column.tsx'
import styles from './chain-editor.module.css'
import { groupsOf } from './chain-groups.ts'
import { ChainLines } from './chain-lines.tsx'
import { lightsOf, linksOf, neighboursInWords } from './chain-view.ts'
import { GroupChoice } from './group-choice.tsx'
import { useChainActions } from './use-chain-actions.ts'

/** The impact chain: one board for each target group, its cards connected towards the impact. */
export function ChainEditor({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const words = useWords()
  const [opened, open] = useState<Id | null>(null)
  const content = useSettledContent<'cards'>(activity, opened !== null)
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const targetGroups = useWorkshop((workshop) => workshop.content.targetGroups)
  const edit = useEditContent<'cards'>(activity)
  const groups = useMemo(() => groupsOf(words, targetGroups, content), [words, targetGroups, content])
  const [wanted, setWanted] = useState<Id | null>(null)
  const group = groups.find(({ id }) => id === wanted)?.id ?? groups[0]?.id ?? ''
  const [marked, mark] = useState<Id | null>(null)
  const chosen = marked !== null && content.cards[marked]?.group === group ? marked : null

  const latest = useRef(chosen)
  const choose = useCallback((id: Id | null) => {
    latest.current = id
    mark(id)
  }, [])
  const choice = useMemo(() => ({ chosen: () => latest.current, choose }), [choose])
  const actions = useChainActions(activity, open, choice)

  const names = useMemo(() => columnNames(words, activity), [words, activity])
  const filled = useMemo(() => columnsOf(words, activity, content, group), [words, activity, content, group])
  const columns = useMemo(
    () => filled.map(({ id, name, cards }) => ({ id, name, ids: cards.map(([card]) => card), count: cards.length })),
    [filled],
  )
  const links = useMemo(
    () =>
      linksOf(
        content,
        columns.flatMap(({ ids }) => ids),
      ),
    [content, columns],
  )
  const neighbours = useMemo(() => neighboursInWords(words, content, links), [words, content, links])
  const lights = useMemo(() => lightsOf(content, chosen), [content, chosen])

  const preview = useCallback(
    (id: Id) => {
      const card = content.cards[id]
      return card === undefined ? null : <ChainCardFace card={card} organisation={organisations[card.organisation]} />
    },
    [content.cards, organisations],
  )
  const move = (id: Id, to: BoardTarget) =>
    edit('cardMoved', (content) => alignLinks(activity, moveCard(content, id, to)))
  return (
    <>
      <div className={styles['over']}>
        <GroupChoice groups={groups} chosen={group} onChoose={setWanted} />
        {activity.aid !== undefined && <AidDrawer aid={activity.aid} />}
      </div>
      <Board
        className={styles['scroll']}
        columns={columns}
        words={words.dnd.board}
        nameOf={(id) => cardName(content.cards[id] ?? { text: '' }, words)}
        onMove={move}
        preview={preview}
      >
        <div
          role="presentation"
          className={styles['chain']}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || chosen === null) return
            event.preventDefault()
            choose(null)
          }}
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest('li, header, button, textarea') === null)
              choose(null)
          }}
        >
          <ChainLines
            links={links}
            isLit={lights.link}
            onOpenAssumption={(link) => document.getElementById(assumptionField(link))?.focus()}
          />
          {filled.map((column, index) => (
            <ChainColumn
              key={`${group} ${column.id}`}
              activity={activity}
              column={column}
              content={content}
              columns={names}
              organisations={organisations}
              group={group}
              chosen={chosen}
              lightOf={lights.card}
              neighbours={neighbours}
              actions={actions}
              newCardId={index === 0 ? anchor.newCard(activity.id) : `${anchor.newCard(activity.id)}.${column.id}`}
            />
          ))}
        </div>
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
      <Assumptions content={content} links={links} chosen={chosen} isLit={lights.link} onAssume={actions.assume} />
    </>
  )
}
