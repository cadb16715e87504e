import { Link } from 'react-router'
import type { Gap } from '#core/gaps/gap.ts'
import type { Workshop } from '#core/workshop.ts'
import { gapSentence } from '#i18n/gap-sentence.ts'
import { pathTo } from '#routes/paths.ts'
import { toneOf } from '#ui/element-tone.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useQuestionsDrawer } from '#ui/wizard/questions/questions-context.tsx'
import { useWords } from '#ui/words-context.ts'
import { elementOfOwner, ownerOf } from './gap-groups.ts'
import styles from './gaps.module.css'
import { OwnerSign } from './owner-sign.tsx'

/** One gap in a sentence; it leads to its field. Open questions lie in the drawer, which opens over this screen. */
export function GapItem({ gap, workshop }: { gap: Gap; workshop: Workshop }) {
  const words = useWords()
  const drawer = useQuestionsDrawer()
  const owner = ownerOf(gap)
  const inDrawer = gap.place.screen === 'questions'
  return (
    <li data-el={toneOf(elementOfOwner(owner))}>
      <Link
        className={styles['gap']}
        to={pathTo(workshop.id, gap.place)}
        state={{ anchor: gap.anchor }}
        replace={inDrawer}
        onClick={() => inDrawer && !drawer.isOpen && drawer.toggle()}
      >
        <OwnerSign owner={owner} />
        <span>{gapSentence(gap, workshop, words)}</span>
        <Icon name="right" />
      </Link>
    </li>
  )
}
