import { useMemo } from 'react'
import { type CardsContent } from '#core/activity/cards.ts'
import { dotsOnItem, dotsPlaced, toggleDot } from '#core/activity/dots.ts'
import { asItems, type BoardItem } from '#core/activity/clusters.ts'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { useContent, useEditContent } from '#ui/activities/content.ts'
import { columnsOf } from '#ui/activities/cards/board-columns.ts'
import { itemName, itemText } from '#ui/activities/cards/card-name.ts'
import { Dots } from '#ui/activities/cards/dots.tsx'
import { DotBar } from './dot-bar.tsx'
import styles from './dotting.module.css'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly budget: number
  readonly organisation: Id
}

/** The board as a ballot: one press on a card places a dot of the organisation that is placing, or takes it back. */
export function DottingSheet({ activity, budget, organisation }: Props) {
  const words = useWords()
  const { dots } = words.live
  const formats = useFormats()
  const announce = useAnnounce()
  const content = useContent<'cards'>(activity)
  const organisations = useOrganisations()
  const edit = useEditContent<'cards'>(activity)
  const columns = useMemo(() => columnsOf(words, activity, content), [words, activity, content])
  const placing = organisations.find(([id]) => id === organisation)?.[1]
  const name = placing === undefined ? '' : shortNameOf(placing, words)
  const everyone = organisations.map(([id]) => id)
  const toggle = (id: Id) => {
    const place = (board: CardsContent) => toggleDot(board, id, organisation, budget, everyone)
    const after = place(content)
    if (after === content || dotsPlaced(after, organisation) === dotsPlaced(content, organisation)) {
      return announce(dots.spent(name))
    }
    if (!edit('dotsChanged', place)) return
    const free = Math.max(0, budget - dotsPlaced(after, organisation))
    announce(content.blind && !after.blind ? dots.all : dots.now(name, free))
  }
  return (
    <>
      <DotBar activity={activity} content={content} budget={budget} organisation={organisation} />
      <div className={styles['columns']}>
        {columns
          .filter(({ cards }) => cards.length > 0)
          .map(({ id, name: column, cards }) => (
            <section key={id} aria-label={column}>
              <header>
                <h2>{column}</h2>
                <span>{formats.number(cards.length)}</span>
              </header>
              <ul>
                {asItems(cards, content.clusters).map((item) => (
                  <li key={item.id}>
                    <button
                      type="button"
                      id={item.kind === 'card' ? anchor.card(item.id) : undefined}
                      disabled={placing === undefined}
                      aria-pressed={dotsOnItem(content, item.id, organisation) > 0}
                      aria-label={dots.place(name, itemName(item, words))}
                      onClick={() => toggle(item.id)}
                    >
                      <ItemFace item={item} />
                      <span className={styles['own']} aria-hidden="true">
                        {placing !== undefined && dotsOnItem(content, item.id, organisation) > 0 && (
                          <OrganisationSign organisation={placing} size="1.6rem" />
                        )}
                      </span>
                    </button>
                    {!content.blind && <Dots count={dotsOnItem(content, item.id)} />}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  )
}

function ItemFace({ item }: { item: BoardItem }) {
  const words = useWords()
  const text = <TypedText>{itemText(item, words)}</TypedText>
  if (item.kind === 'card') return <span>{text}</span>
  return (
    <span>
      <b>{text}</b>
      <small>{words.live.cluster.count(item.cards.length)}</small>
    </span>
  )
}
