import type { Ref } from 'react'
import { elementNumber } from '#core/method/index.ts'
import type { RoomPlace } from '#core/room-view.ts'
import { phaseOf, type Timer } from '#core/timer.ts'
import { useIsRoom } from '#ui/live-room-context.ts'
import { placeWords } from '#ui/projector/place-words.ts'
import { RoomHead } from '#ui/projector/room-head.tsx'
import { useNow } from '#ui/use-now.ts'
import { useWords } from '#ui/words-context.ts'
import { Guidance } from './guidance.tsx'
import { ProjectorNotes } from './projector-notes.tsx'
import { SheetHead } from './sheet-head.tsx'
import { type Step, stepKey } from './steps.ts'
import { TimeUp } from './time-up.tsx'
import { useBoxTimer } from './use-box-timer.ts'
import { usePlace } from './use-place.ts'

interface Props {
  readonly step: Step
  readonly place: RoomPlace
  readonly ref: Ref<HTMLHeadingElement>
}

/** Everything over the block: for the facilitator with clock and instruction, on the wall without. */
export function StepHead({ step, place, ref }: Props) {
  const words = useWords()
  const isRoom = useIsRoom()
  const { box, minutes, timer } = useBoxTimer(place)
  // Here, ahead of the block: what the block puts to the room instead comes after it.
  usePlace(stepKey(step))
  if (isRoom) {
    const { over, question } = placeWords(words, place)
    return <RoomHead number={elementNumber(step.element)} over={over} title={question} timer={timer} ref={ref} />
  }
  return (
    <>
      <SheetHead step={step} box={box} minutes={minutes} timer={timer} ref={ref} />
      {timer === null ? <Guidance step={step} /> : <GuidanceInTime step={step} timer={timer} />}
      <ProjectorNotes />
    </>
  )
}

function GuidanceInTime({ step, timer }: { step: Step; timer: Timer }) {
  const now = useNow(250)
  return phaseOf(timer, now) === 'over' ? <TimeUp step={step} timer={timer} /> : <Guidance step={step} />
}
