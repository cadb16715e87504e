import { useEffect, useMemo } from 'react'
import { elementNumber } from '#core/method/index.ts'
import type { RoomFrame } from '#core/room-frame.ts'
import type { RoomPlace } from '#core/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { decisionOf } from '#core/wording.ts'
import { toneOf } from '#ui/element-tone.ts'
import { useWords } from '#ui/words-context.ts'
import { RoomBlock } from './blocks/room-block.tsx'
import { OrganisationsBar } from './organisations-bar.tsx'
import { PagesContext } from './pages-context.ts'
import { placeWords } from './place-words.ts'
import { RoomHead } from './room-head.tsx'
import styles from './room-screen.module.css'
import { usePageCount } from './use-page-count.ts'
import { WallLanguageContext } from './wall-text.tsx'

interface Props {
  readonly frame: RoomFrame
  readonly onPages: (pages: number) => void
}

/** The picture on the wall: numeral, question, what is left of the time, the block, and whose sign is whose. */
export function RoomScreen({ frame, onPages }: Props) {
  const words = useWords()
  const { place, workshop, page, timer } = frame
  const [pages, report] = usePageCount()
  useEffect(() => onPages(pages), [pages, onPages])
  const shown = Math.min(page, pages - 1)
  const inner = useMemo(() => ({ page: shown, report }), [shown, report])
  const element = 'element' in place ? place.element : null
  const sentence = sentenceAt(workshop, place)
  const { over, question } = placeWords(words, place)
  return (
    <div className={styles['screen']} data-el={toneOf(element)}>
      {place.screen !== 'welcome' && place.screen !== 'break' && (
        <RoomHead
          number={element === null ? null : elementNumber(element)}
          over={sentence === '' || question === '' ? over : question}
          title={sentence === '' ? question || over : sentence}
          sentence={sentence !== ''}
          timer={timer}
        />
      )}
      <main className={styles['block']}>
        <WallLanguageContext value={workshop.facts.language}>
          <PagesContext value={inner}>
            <RoomBlock frame={frame} />
          </PagesContext>
        </WallLanguageContext>
      </main>
      <OrganisationsBar organisations={workshop.organisations}>
        {pages > 1 && <p>{words.projector.page(shown + 1, pages)}</p>}
      </OrganisationsBar>
    </div>
  )
}

/** The sentence that is being decided; empty where none is. */
function sentenceAt(workshop: Workshop, place: RoomPlace): string {
  switch (place.screen) {
    case 'stances':
      return decisionOf(workshop, place.element).trim()
    case 'decision':
      return workshop.decisions[place.decision]?.text.trim() ?? ''
    case 'activity':
    case 'break':
    case 'commitment':
    case 'dots':
    case 'recap':
    case 'rules':
    case 'welcome':
      return ''
  }
}
