import { type ReactNode, type Ref, useState } from 'react'
import { elementNumber } from '#core/method/index.ts'
import type { RoomPlace } from '#core/room/room-view.ts'
import { phaseOf, type Timer } from '#core/agenda/timer.ts'
import { useIsRoom } from '#ui/live-room-context.ts'
import { placeWords } from '#ui/projector/place-words.ts'
import { RoomHead } from '#ui/projector/room-head.tsx'
import { useNow } from '#ui/use-now.ts'
import { useWords } from '#ui/words-context.ts'
import { Guidance, GuidanceDialog } from './guidance.tsx'
import { ProjectorNotes } from './projector-notes.tsx'
import { SheetHead } from './sheet-head.tsx'
import { type Step, stepKey } from './path/steps.ts'
import { TimeUp } from './clock/time-up.tsx'
import { useBoxTimer } from './clock/use-box-timer.ts'
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
  const box = useBoxTimer(place)
  const timer = box?.timer ?? null
  // Here, ahead of the block: what the block puts to the room instead comes after it.
  usePlace(stepKey(step))
  if (isRoom) {
    const { over, question } = placeWords(words, place)
    return <RoomHead number={elementNumber(step.element)} over={over} title={question} timer={timer} ref={ref} />
  }
  return (
    <>
      <SheetHead step={step} box={box} ref={ref} />
      <Leading step={step} timer={timer} />
      <ProjectorNotes />
    </>
  )
}

/** The instruction until the time is up. Its dialog stays open beyond that. */
function Leading({ step, timer }: { step: Step; timer: Timer | null }) {
  const [open, setOpen] = useState(false)
  const guidance = <Guidance step={step} onMore={() => setOpen(true)} />
  return (
    <>
      {/* Ahead of what may have changed meanwhile: once the dialog is gone, the focus is looked for where it stood. */}
      {open && <GuidanceDialog step={step} onClose={() => setOpen(false)} />}
      {timer === null ? (
        guidance
      ) : (
        <InTime timer={timer} guidance={guidance} over={<TimeUp step={step} timer={timer} />} />
      )}
    </>
  )
}

function InTime({ timer, guidance, over }: { timer: Timer; guidance: ReactNode; over: ReactNode }) {
  const now = useNow(250)
  return phaseOf(timer, now) === 'over' ? over : guidance
}
