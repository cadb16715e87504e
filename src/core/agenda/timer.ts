/**
 * The clock of a time box. It stores the moment it ends, not the seconds it has counted, so that a reload, a sleeping
 * laptop or a hidden tab leave it right. All times in milliseconds: `now` and deadlines since 1970, lengths as they are.
 */
export type Timer =
  | { readonly state: 'running'; readonly length: number; readonly deadline: number }
  | { readonly state: 'paused'; readonly length: number; readonly left: number }

const minute = 60_000

export function startTimer(minutes: number, now: number): Timer {
  return { state: 'running', length: minutes * minute, deadline: now + minutes * minute }
}

/** What is left; below zero it is the overrun. */
export function leftOf(timer: Timer, now: number): number {
  return timer.state === 'running' ? timer.deadline - now : timer.left
}

export function pauseTimer(timer: Timer, now: number): Timer {
  return timer.state === 'paused' ? timer : { state: 'paused', length: timer.length, left: leftOf(timer, now) }
}

export function resumeTimer(timer: Timer, now: number): Timer {
  return timer.state === 'running' ? timer : { state: 'running', length: timer.length, deadline: now + timer.left }
}

/** Gives more minutes. Once the time is up they count from now: nobody is given minutes that have already gone. */
export function extendTimer(timer: Timer, minutes: number, now: number): Timer {
  const [more, left] = [minutes * minute, leftOf(timer, now)]
  const overrun = Math.max(0, -left)
  const length = timer.length + overrun + more
  return timer.state === 'running'
    ? { state: 'running', length, deadline: now + Math.max(0, left) + more }
    : { state: 'paused', length, left: Math.max(0, left) + more }
}

/** `last`: the last minute is running. `over`: the time is up. */
export type TimerPhase = 'running' | 'last' | 'over'

export function phaseOf(timer: Timer, now: number): TimerPhase {
  const left = leftOf(timer, now)
  if (left <= 0) return 'over'
  return left <= minute ? 'last' : 'running'
}

/** What is left of the whole, 1 to 0. */
export function shareLeft(timer: Timer, now: number): number {
  return timer.length === 0 ? 0 : Math.min(1, Math.max(0, leftOf(timer, now) / timer.length))
}

/** Minutes and seconds as a clock shows them: what is left rounded up, an overrun rounded down. */
export function clockOf(left: number): { readonly minutes: number; readonly seconds: number } {
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(Math.abs(left) / 1000)
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
}

/** Whole minutes for the room: a minute that has begun counts while there is time, an overrun only once it is full. */
export function wholeMinutes(left: number): number {
  return left > 0 ? Math.ceil(left / minute) : Math.floor(Math.abs(left) / minute)
}

/** Milliseconds until the room is told again (five minutes, one, none left); null when nothing is to be told any more. */
export function untilNextCall(timer: Timer, now: number): { readonly minutes: number; readonly wait: number } | null {
  if (timer.state === 'paused') return null
  const left = leftOf(timer, now)
  const minutes = [5, 1, 0].find((call) => call * minute < left && call * minute < timer.length)
  return minutes === undefined ? null : { minutes, wait: left - minutes * minute }
}
