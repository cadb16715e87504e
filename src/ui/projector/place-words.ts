import type { RoomPlace } from '#core/room/room-view.ts'
import type { Words } from '#i18n/words.ts'

interface PlaceWords {
  /** What the facilitator calls it. */
  readonly name: string
  readonly over: string
  readonly question: string
}

/** What a place is called and asks. */
export function placeWords(words: Words, place: RoomPlace): PlaceWords {
  switch (place.screen) {
    case 'activity': {
      const said = words.activities[place.activity]
      return { name: said.title, over: words.elements[place.element].title, question: said.question }
    }
    case 'dots': {
      const title = words.live.dots.resultTitle
      return { name: title, over: words.activities[place.activity].title, question: title }
    }
    case 'stances': {
      const { title, short, stanceQuestion } = words.elements[place.element]
      return { name: words.frame.labelled(short, words.frame.stancesShort), over: title, question: stanceQuestion }
    }
    case 'decision':
      return { name: words.deciding.title, over: words.deciding.title, question: '' }
    case 'break': {
      const { title } = words.projector.break
      return { name: title, over: title, question: title }
    }
    case 'commitment':
      return { name: words.frame.commitment, over: words.frame.commitment, question: words.projector.commitment }
    case 'recap':
      return { name: words.recap.title, over: words.recap.over, question: words.recap.question }
    case 'rules': {
      const { title, question } = words.setup.steps.rules
      return { name: title, over: title, question }
    }
    case 'welcome':
      return { name: words.projector.welcome, over: '', question: '' }
  }
}
