import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Id } from '#core/id.ts'
import { boxOf } from '#core/room/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { paths, setupSteps } from '#routes/paths.ts'
import { KeyHelp } from '#ui/keys/key-help.tsx'
import { useKeys } from '#ui/keys/use-keys.ts'
import { useLiveRoom } from '#ui/live-room-context.ts'
import { useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useQuestionsDrawer } from '#ui/wizard/questions/questions-context.tsx'
import { readPlace } from './read-place.ts'
import { pathOf, stepAt, stepPath } from '#ui/wizard/path/steps.ts'
import { useClockCommands } from '#ui/wizard/clock/use-clock-commands.ts'

/** The keys that work on every screen of a workshop, and the sheet that lists them. */
export function WorkshopKeys() {
  const session = useSessionStore()
  const id = useWorkshop((workshop) => workshop.id)
  const { course, projector, isRoom, setRoom } = useLiveRoom()
  const { toggle } = useQuestionsDrawer()
  const { pathname } = useLocation()
  // The sheet belongs to the screen it was opened on.
  const [helpedAt, setHelpedAt] = useState<string | null>(null)
  if (helpedAt !== null && helpedAt !== pathname) setHelpedAt(null)
  const navigate = useNavigate()
  const { start, turn: pauseOrGoOn, extend } = useClockCommands()
  const go = (by: 1 | -1) => {
    const all = addresses(session.getState().history.present, pathname)
    const at = all.indexOf(pathname)
    const ahead = by === 1 ? all.slice(at + 1) : all.slice(0, at).toReversed()
    // The wall welcomes once, as many steps as the set-up has.
    const again = (address: string) => address !== all[0] && readPlace(id, address)?.screen === 'welcome'
    const to = ahead.find((address) => !isRoom || !again(address))
    if (at === -1 || to === undefined) return false
    void navigate(to)
    return true
  }
  const clock = () => {
    const { course: now } = course.getState()
    const { here } = projector.getState()
    const { present } = session.getState().history
    const box = boxOf(present, here)
    if (box === null || !hasRoom(id, pathname)) return false
    if (now.box !== box || now.timer === null) start(box, present.agenda.boxes[box]?.minutes ?? 0)
    else pauseOrGoOn(now.timer)
    return true
  }
  const ends = isRoom && !hasRoom(id, pathname)
  useEffect(() => {
    if (ends) setRoom(false)
  }, [ends, setRoom])
  const turn = (by: number) => {
    // What the room reads in this window has pages of its own.
    if (isRoom && readPlace(id, pathname) !== null) return false
    projector.getState().turn(projector.getState().page + by)
    return true
  }
  useKeys(
    {
      next: () => go(1),
      previous: () => go(-1),
      projector: () => (isRoom || hasRoom(id, pathname) ? setRoom(!isRoom) : false),
      leave: () => (isRoom ? setRoom(false) : false),
      pageOn: () => turn(1),
      pageBack: () => turn(-1),
      clock,
      extend: () => (course.getState().course.timer === null ? false : extend(2)),
      questions: toggle,
      write: beginEntry,
      help: () => setHelpedAt(pathname),
    },
    window,
  )
  return helpedAt !== null && <KeyHelp onClose={() => setHelpedAt(null)} />
}

/** To the field, or by the button, of the screen that takes a new entry: its id is one of `anchor`. */
function beginEntry(): boolean {
  const way = document.querySelector<HTMLElement>('main [id$=".new"]')
  way?.focus()
  if (way instanceof HTMLButtonElement) way.click()
  return way !== null
}

/** Whether a screen has something for the room. */
export function hasRoom(id: Id, pathname: string): boolean {
  return stepAt(id, pathname) !== null || readPlace(id, pathname) !== null || pathname === paths.break(id)
}

/** Every screen in the order of the day, without what its agenda leaves out. */
function addresses(workshop: Workshop, pathname: string): readonly string[] {
  const { id } = workshop
  const path = pathOf(workshop, stepAt(id, pathname)).map((step) => stepPath(id, step))
  return [...setupSteps.map((step) => paths.setup(id, step)), ...path, paths.commitment(id)]
}
