import { useLayoutEffect, useRef, useState } from 'react'
import type { CardsContent } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { cardName } from '#ui/activities/cards/card-name.ts'
import { groupsOf } from '#ui/activities/chain/chain-groups.ts'
import { type Box, curvesOf, keepUnmoved } from '#ui/activities/chain/curves.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { type Sheet, Sheets } from '#ui/projector/sheets.tsx'
import { useWords } from '#ui/words-context.ts'
import { CardsBlock } from './cards-block.tsx'
import styles from './chain-block.module.css'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly content: CardsContent
  readonly workshop: Workshop
}

/** The impact chain of each target group, one after the other, each followed by why the room believes in it. */
export function ChainBlock({ activity, content, workshop }: Props) {
  const words = useWords()
  const groups = groupsOf(words, workshop.content.targetGroups, content)
  const sheets = groups.flatMap(({ id, name }): readonly Sheet[] => {
    const links = Object.entries(content.links).filter(([, { from }]) => content.cards[from]?.group === id)
    const reasons = links.filter(([, { assumption }]) => !isBlank(assumption))
    const title = groups.length > 1 ? name : ''
    const chain = { activity, content, organisations: workshop.organisations, group: id }
    return [
      { id: `chain ${id}`, show: () => <Chain key={id} {...chain} title={title} links={links} /> },
      ...(reasons.length === 0
        ? []
        : [{ id: `reasons ${id}`, show: () => <Reasons content={content} links={reasons} title={title} /> }]),
    ]
  })
  return <Sheets sheets={sheets} />
}

type Links = readonly (readonly [Id, CardsContent['links'][Id]])[]

interface ChainProps {
  readonly activity: ActivityOfKind<'cards'>
  readonly content: CardsContent
  readonly organisations: Workshop['organisations']
  readonly group: Id
  readonly title: string
  readonly links: Links
}

function Chain({ title, links, ...board }: ChainProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [boxes, setBoxes] = useState<ReadonlyMap<Id, Box>>(new Map())
  useLayoutEffect(() => {
    const within = frame.current
    if (within === null) return undefined
    const measure = () => setBoxes((before) => keepUnmoved(before, boxesIn(within)))
    const watcher = new ResizeObserver(measure)
    watcher.observe(within)
    measure()
    return () => watcher.disconnect()
  })
  return (
    <div className={styles['frame']}>
      {title !== '' && <p className={styles['group']}>{title}</p>}
      <div ref={frame} className={styles['chain']}>
        <svg aria-hidden="true">
          {[...curvesOf(boxes, links)].map(([id, curve]) => (
            <path key={id} d={curve.path} />
          ))}
        </svg>
        <CardsBlock {...board} />
      </div>
    </div>
  )
}

function Reasons({ content, links, title }: { content: CardsContent; links: Links; title: string }) {
  const words = useWords()
  const nameOf = (id: Id) => cardName(content.cards[id] ?? { text: '' }, words, Number.POSITIVE_INFINITY)
  const ordered = inOrder(content.cards).flatMap(([card]) => links.filter(([, { from }]) => from === card))
  return (
    <div className={styles['frame']}>
      <p className={styles['group']}>
        {title === '' ? words.board.chain.assumptions : `${title} · ${words.board.chain.assumptions}`}
      </p>
      <Lane as="ol" className={styles['reasons']}>
        {ordered.map(([id, { from, to, assumption }]) => (
          <li key={id}>
            <small>
              {nameOf(from)} → {nameOf(to)}
            </small>
            <p>
              {words.projector.assumption} {assumption}
            </p>
          </li>
        ))}
      </Lane>
    </div>
  )
}

/** The cards that are in sight on this page, measured from the corner of the block. */
function boxesIn(frame: HTMLElement): ReadonlyMap<Id, Box> {
  const origin = frame.getBoundingClientRect()
  const cards = [...frame.querySelectorAll<HTMLElement>('[data-card]')].flatMap((place) => {
    const card = place.firstElementChild?.getBoundingClientRect()
    const lane = place.closest('[data-lane]')?.getBoundingClientRect()
    if (card === undefined || lane === undefined) return []
    if (card.right < lane.left || card.left > lane.right || card.top > lane.bottom) return []
    const box: Box = {
      left: card.left - origin.left,
      right: card.right - origin.left,
      middle: (card.top + card.bottom) / 2 - origin.top,
      height: card.height,
    }
    return [[place.dataset['card'] ?? '', box] as const]
  })
  return new Map(cards)
}
