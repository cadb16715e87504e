import { Link } from 'react-router'
import type { Gap } from '#core/gaps/gap.ts'
import { elementNumber, isElementId } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { gapSentence } from '#i18n/gap-sentence.ts'
import { pathTo } from '#routes/paths.ts'
import { useDeciding } from '#ui/deciding/deciding-context.ts'
import { toneOf } from '#ui/element-tone.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useQuestionsDrawer } from '#ui/wizard/questions/questions-context.tsx'
import { useWords } from '#ui/words-context.ts'
import { elementOfOwner, ownerName, ownerOf } from './gap-groups.ts'
import styles from './gaps.module.css'
import { OwnerSign } from './owner-sign.tsx'

/** One gap in a sentence; it leads to its field. Open questions and decisions open over this screen. */
export function GapItem({ gap, workshop }: { gap: Gap; workshop: Workshop }) {
  const words = useWords()
  const drawer = useQuestionsDrawer()
  const deciding = useDeciding()
  const { place } = gap
  const owner = ownerOf(gap)
  const inDrawer = place.screen === 'questions'
  const sentence = gapSentence(gap, workshop, words)
  const numeral = isElementId(owner) ? `${elementNumber(owner)} ` : ''
  const shared = {
    className: styles['gap'],
    'aria-label': `${numeral}${ownerName(owner, words)}: ${sentence}`,
    children: (
      <>
        <OwnerSign owner={owner} />
        <span>{sentence}</span>
        <Icon name="right" />
      </>
    ),
  }
  return (
    <li data-el={toneOf(elementOfOwner(owner))}>
      {place.screen === 'decision' ? (
        <button type="button" {...shared} onClick={() => deciding?.open(place.decision)} />
      ) : (
        <Link
          {...shared}
          to={pathTo(workshop.id, place)}
          state={{ anchor: gap.anchor }}
          replace={inDrawer}
          onClick={() => inDrawer && !drawer.isOpen && drawer.toggle()}
        />
      )}
    </li>
  )
}
