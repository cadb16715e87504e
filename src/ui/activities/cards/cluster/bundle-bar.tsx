import { cardsOf } from '#core/activity/clusters.ts'
import type { CardsContent } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { Button } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import { useBackToSorting } from '#ui/activities/cards/board-mode.ts'
import styles from './bundle-bar.module.css'
import type { Bundling } from './use-bundling.ts'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly content: CardsContent
  readonly chosen: readonly Id[]
  readonly bundling: Bundling
}

/** What is chosen, and what becomes of it: one cluster, or a part split off from one. */
export function BundleBar({ activity, content, chosen, bundling }: Props) {
  const { live, common } = useWords()
  const { cluster: said } = live
  const backToSorting = useBackToSorting(activity.id)
  const there = chosen.filter((id) => cardsOf(content, id).length > 0)
  const split = splitFrom(content, there)
  const onto = there.find((id) => id in content.clusters) ?? there[0]
  return (
    <div className={styles['bar']} role="group" aria-label={said.start}>
      <p role="status">{said.chosen(there.length)}</p>
      <Button look="bare" onClick={() => backToSorting('bundle')}>
        {common.cancel}
      </Button>
      {split !== null && (
        <Button icon="right" onClick={() => bundling.split(split, there)}>
          {said.split}
        </Button>
      )}
      <Button
        icon="stack"
        disabled={there.length < 2 || split !== null}
        onClick={() => {
          if (onto !== undefined) bundling.bundle(there, onto)
        }}
      >
        {said.bundle}
      </Button>
    </div>
  )
}

/** The one cluster that all chosen cards lie in, if they are not all of it; else null. */
function splitFrom(content: CardsContent, chosen: readonly Id[]): Id | null {
  const clusters = new Set(chosen.map((id) => content.cards[id]?.cluster ?? ''))
  const [cluster = ''] = clusters
  if (clusters.size !== 1 || cluster === '') return null
  return cardsOf(content, cluster).length > chosen.length ? cluster : null
}
