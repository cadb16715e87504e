import type { ReactNode, Ref } from 'react'
import { elementNumber } from '#core/method/index.ts'
import type { ShownFrame } from '#core/room/room-frame.ts'
import type { RoomPlace } from '#core/room/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { decisionOf } from '#core/stances/wording.ts'
import { toneOf } from '#ui/element-tone.ts'
import { useWords } from '#ui/words-context.ts'
import { RoomBlock } from './blocks/room-block.tsx'
import { type Pages, PagesContext } from './pages-context.ts'
import { placeWords } from './place-words.ts'
import { RoomHead } from './room-head.tsx'
import styles from './room-screen.module.css'
import { WallLanguageContext } from './wall-text.tsx'

interface Props {
  readonly frame: ShownFrame
  readonly pages: Pages
  readonly heading?: Ref<HTMLHeadingElement>
  /** The foot: whose sign is whose. */
  readonly children: ReactNode
}

/** The picture on the wall: numeral, question, what is left of the time, the block, and a foot. */
export function RoomScreen({ frame, pages, heading = null, children }: Props) {
  const words = useWords()
  const { place, workshop, timer } = frame
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
          ref={heading}
        />
      )}
      <main className={styles['block']} id="main" tabIndex={-1}>
        <WallLanguageContext value={workshop.facts.language}>
          <PagesContext value={pages}>
            <RoomBlock frame={frame} heading={heading} />
          </PagesContext>
        </WallLanguageContext>
      </main>
      {children}
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
