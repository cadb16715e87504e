import { useMemo } from 'react'
import { bundle, cardsOf, dissolveCluster, leaveCluster, renameCluster, splitCluster } from '#core/activity/clusters.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, limits } from '#core/text.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useNewId, useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { picked, sorting, useSetBoardMode } from '#ui/activities/cards/board-mode.ts'

export interface Bundling {
  /** Chooses a card or cluster, or lets go of it. */
  readonly pick: (id: Id) => void
  /** Lays cards and clusters onto a card or cluster, under one heading. */
  readonly bundle: (ids: readonly Id[], onto: Id) => void
  /** Takes cards of one cluster out into one of their own. */
  readonly split: (cluster: Id, cards: readonly Id[]) => void
  readonly rename: (cluster: Id, title: string) => void
  readonly dissolve: (cluster: Id) => void
  readonly leave: (card: Id) => void
}

/** The id of the field for the heading of a cluster. */
export const clusterField = (cluster: Id) => `cluster.${cluster}`

/** What can be done with clusters; the same object as long as the board stands. */
export function useBundling(activity: ActivityOfKind<'cards'>): Bundling {
  const { live } = useWords()
  const { cluster: said } = live
  const announce = useAnnounce()
  const newId = useNewId()
  const session = useSessionStore()
  const edit = useEditContent<'cards'>(activity)
  const setMode = useSetBoardMode(activity.id)
  return useMemo(() => {
    const board = () => contentOf<'cards'>(session.getState().history.present, activity)
    const toHeading = (cluster: Id) => {
      setMode(sorting)
      requestAnimationFrame(() => document.getElementById(clusterField(cluster))?.focus())
    }
    return {
      pick: (id) => setMode((mode) => picked(mode, id)),
      bundle: (ids, onto) => {
        const fresh = newId()
        if (!edit('cardsBundled', (content) => bundle(content, ids, onto, fresh))) return
        const cluster = onto in board().clusters ? onto : (board().cards[onto]?.cluster ?? '')
        announce(said.bundled(cardsOf(board(), cluster).length))
        toHeading(cluster)
      },
      split: (cluster, cards) => {
        const fresh = newId()
        if (!edit('clusterSplit', (content) => splitCluster(content, cluster, cards, fresh))) return
        announce(said.bundled(cards.length))
        toHeading(fresh)
      },
      rename: (cluster, title) =>
        edit(
          'clusterRenamed',
          (content) => renameCluster(content, cluster, fitText(title, limits.line)),
          `${activity.id}.cluster.${cluster}`,
        ),
      dissolve: (cluster) => {
        if (!edit('clusterDissolved', (content) => dissolveCluster(content, cluster))) return
        announce(said.dissolved)
      },
      leave: (card) => {
        if (!edit('cardMoved', (content) => leaveCluster(content, card))) return
        announce(said.left)
      },
    }
  }, [activity, announce, edit, newId, said, session, setMode])
}
