import type { RoomPlace } from './room-view.ts'
import type { Timer } from '#core/agenda/timer.ts'
import type { Workshop } from '#core/workshop.ts'

/** What is to be seen of a frame. */
export type ShownFrame = Pick<RoomFrame, 'place' | 'workshop' | 'covered' | 'timer'>

/** Everything a projector window needs for one picture. It is whole: a window that missed all before it shows the same. */
export interface RoomFrame {
  readonly place: RoomPlace
  /** The workshop as far as this place may show it, see roomView. */
  readonly workshop: Workshop
  /** How many entries of this place stay covered, because they are room only. */
  readonly covered: number
  /** Counted from 0. */
  readonly page: number
  /** The clock of this place; null while none runs for it. */
  readonly timer: Timer | null
  /** Language and light of the facilitator's screen. */
  readonly language: string
  readonly theme: 'light' | 'dark'
}
