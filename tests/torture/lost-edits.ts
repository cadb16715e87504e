import type { FirstCopy } from './first-copy.ts'
import type { Probe } from './probe.ts'

/** What was seen of a window before it ended, at a moment in milliseconds since 1970. */
export interface Before {
  readonly seen: Probe
  readonly at: number
}

interface Lost {
  /** An edit is missing that the second copy had acknowledged. */
  readonly acknowledged: boolean
  /** The title that is there was never written. */
  readonly strange: boolean
  /** Milliseconds between the oldest missing edit and the end; 0 when none is missing. */
  readonly age: number
}

/** Compares what a new window found with what the one before had written. `found` is null when there was nothing. */
export function lostEdits({ seen, at }: Before, found: FirstCopy | null): Lost {
  const sequence = found?.sequence ?? -1
  const known = seen.written.get(sequence)
  const missing = [...seen.written].filter(([number]) => number > sequence).map(([, written]) => written.at)
  return {
    acknowledged: sequence < seen.acknowledged,
    strange: known !== undefined && known.title !== found?.title,
    age: missing.length === 0 ? 0 : at - Math.min(...missing),
  }
}

/** A copy of what was seen so far: messages that come later say nothing about the moment of the end. */
export function seenSoFar({ written, acknowledged }: Probe): Probe {
  return { written: new Map(written), acknowledged }
}
