import { useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '#core/id.ts'
import { useBoardDrag } from '#ui/kit/dnd/board-context.ts'
import { dragItem } from '#ui/kit/dnd/drag-source.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './chain-lines.module.css'
import type { ChainLinks } from './chain-view.ts'
import { type Box, curvesOf, keepUnmoved } from './curves.ts'

interface Props {
  readonly links: ChainLinks
  readonly isLit: (link: Id) => boolean
  readonly onOpenAssumption: (link: Id) => void
}

/** The connections, drawn behind the cards, and the numbers of their assumptions on them. Stands inside the board's element. */
export function ChainLines({ links, isLit, onOpenAssumption }: Props) {
  const { chain } = useWords().board
  // Wherever a card would be dropped, the others make room: the lines follow them.
  useBoardDrag((drag) => (drag === null ? '' : `${drag.at.column} ${drag.at.index}`))
  const lines = useRef<SVGSVGElement>(null)
  const [boxes, setBoxes] = useState<ReadonlyMap<Id, Box>>(new Map())
  useLayoutEffect(() => {
    const board = lines.current?.parentElement ?? null
    if (board === null) return undefined
    const measure = () => setBoxes((before) => keepUnmoved(before, boxesIn(board)))
    const watcher = new ResizeObserver(measure)
    for (const part of [board, ...board.querySelectorAll('ul')]) watcher.observe(part)
    measure()
    return () => watcher.disconnect()
  })
  const curves = curvesOf(boxes, links.all)
  const behindLit = links.all.toSorted(([one], [other]) => Number(isLit(one)) - Number(isLit(other)))
  return (
    <>
      <svg ref={lines} className={styles['lines']} aria-hidden="true">
        {behindLit.map(([id]) => {
          const curve = curves.get(id)
          const lit = isLit(id)
          return (
            curve !== undefined && (
              <g key={id} className={lit ? styles['lit'] : undefined}>
                <path d={curve.path} />
                <circle cx={curve.end.x - 1} cy={curve.end.y} r={lit ? 5 : 3} />
              </g>
            )
          )
        })}
      </svg>
      {links.all.map(([id]) => {
        const curve = curves.get(id)
        const number = links.numbers.get(id)
        if (curve === undefined || number === undefined) return null
        return (
          <button
            key={id}
            type="button"
            className={styles['assumption']}
            style={{ left: curve.middle.x, top: curve.middle.y }}
            aria-label={chain.numbered(number)}
            onClick={() => onOpenAssumption(id)}
          >
            {number}
          </button>
        )
      })}
    </>
  )
}

function boxesIn(board: HTMLElement): ReadonlyMap<Id, Box> {
  const cards = [...board.querySelectorAll<HTMLElement>(`[${dragItem}]`)]
  return new Map(
    cards.map((card) => {
      const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = card
      return [card.getAttribute(dragItem) ?? '', { left, right: left + width, middle: top + height / 2, height }]
    }),
  )
}
