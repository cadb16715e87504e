import { useMemo } from 'react'
import type { CardsContent } from '#core/activity/cards.ts'
import { linkBetween, linkCards, setAssumption, unlinkCards } from '#core/activity/links.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { fitText, limits } from '#core/text.ts'
import { cardName } from '#ui/activities/cards/card-name.ts'
import { type CardActions, useCardActions } from '#ui/activities/cards/use-card-actions.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import type { MenuItem } from '#ui/kit/menu.tsx'
import { useNewId, useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

export interface ChainActions extends CardActions {
  readonly choose: (id: Id) => void
  /** Connects a card with the chosen one, or takes the connection away. */
  readonly toggle: (id: Id) => void
  /** For the menu of a card: whom it can be connected with, and whom it is connected with. */
  readonly connections: (id: Id) => readonly MenuItem[]
  readonly assume: (link: Id, assumption: string) => void
}

interface Choice {
  readonly chosen: () => Id | null
  readonly choose: (id: Id) => void
}

/** What can be done on the chain; the same object as long as the board stands. */
export function useChainActions(
  activity: ActivityOfKind<'cards'>,
  open: (id: Id) => void,
  { chosen, choose }: Choice,
): ChainActions {
  const words = useWords()
  const announce = useAnnounce()
  const newId = useNewId()
  const session = useSessionStore()
  const edit = useEditContent<'cards'>(activity)
  const cards = useCardActions(activity, open)
  return useMemo(() => {
    const { chain } = words.board
    const now = () => contentOf<'cards'>(session.getState().history.present, activity)
    const nameOf = (content: CardsContent, id: Id) => cardName(content.cards[id] ?? { text: '' }, words)
    const columnOf = (content: CardsContent, id: Id) => activity.columns.indexOf(content.cards[id]?.column ?? '')
    const toggle = (one: Id, other: Id) => {
      const content = now()
      const link = linkBetween(content, one, other)
      const forward = columnOf(content, one) < columnOf(content, other)
      const [from, to] = (forward ? [one, other] : [other, one]).map((id) => nameOf(content, id))
      if (from === undefined || to === undefined) return
      const isTaken =
        link === null
          ? edit('cardsLinked', (content) => linkCards(activity, content, newId(), one, other))
          : edit('cardsUnlinked', (content) => unlinkCards(content, link))
      if (isTaken) announce(link === null ? chain.connected(from, to) : chain.disconnected(from, to))
    }
    return {
      ...cards,
      choose: (id) => {
        choose(id)
        announce(chain.connecting(nameOf(now(), id)))
      },
      toggle: (id) => {
        const other = chosen()
        if (other !== null) toggle(other, id)
      },
      connections: (id) => {
        const content = now()
        const card = content.cards[id]
        if (card === undefined) return []
        const others = inOrder(content.cards).filter(([, other]) => other.group === card.group)
        const connected = others.filter(([other]) => other !== id && linkBetween(content, id, other) !== null)
        const later = others
          .filter(([other]) => columnOf(content, other) > columnOf(content, id))
          .filter(([other]) => linkBetween(content, id, other) === null)
          .toSorted(([one], [other]) => columnOf(content, one) - columnOf(content, other))
        const item =
          (icon: 'link' | 'close', heading: string) =>
          ([other]: readonly [Id, unknown], index: number): MenuItem => ({
            id: `link.${other}`,
            label: nameOf(content, other),
            icon,
            ...(index === 0 ? { heading } : {}),
            onChoose: () => toggle(id, other),
          })
        return [...later.map(item('link', chain.connect)), ...connected.map(item('close', chain.disconnect))]
      },
      assume: (link, assumption) =>
        edit(
          'assumptionChanged',
          (content) => setAssumption(content, link, fitText(assumption, limits.card)),
          `${activity.id}.${link}.assumption`,
        ),
    }
  }, [activity, announce, cards, chosen, choose, edit, newId, session, words])
}
