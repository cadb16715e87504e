import type { FailedPart } from '#commitment/page.ts'
import { setMissing } from './blocks/missing.ts'
import { parted, wordsOf } from './parted.ts'
import type { Piece } from './piece.ts'
import type { Run } from './runs.ts'
import type { Setting } from './setting.ts'
import type { Growing } from './structure.ts'

/** What could not be set so far, and what the document says in its place. */
export interface FailedParts {
  readonly found: FailedPart[]
  readonly said: string
}

interface Job {
  readonly run: Run
  readonly section: string
  readonly parent: Growing
  readonly setting: Setting
  readonly set: (run: Run, under: Growing) => readonly Piece[]
}

/**
 * Sets what stands together. Should that ever fail, it is set without the cards, rows or items that are to blame; each of
 * them is noted, and the document says at its place that something is not on paper. Throws only when nothing can be set.
 */
export function setOrSay(job: Job, failed: FailedParts): readonly Piece[] {
  const { run, parent, setting } = job
  const whole = attempt(job, run)
  if ('pieces' in whole) return whole.pieces
  const { sound, bad } = parted(run, (part) => 'pieces' in attempt(job, part, setting.grow(null, 'Sect')))
  const rest = sound === null ? null : attempt(job, sound)
  const isSet = rest !== null && 'pieces' in rest
  const reason = whole.reason instanceof Error ? whole.reason.message : String(whole.reason)
  const named = isSet ? bad : [wordsOf(run)]
  failed.found.push(...named.map((words) => ({ section: job.section, words, reason })))
  return [...(isSet ? rest.pieces : []), ...setMissing({ kind: 'missing', text: failed.said }, parent, setting)]
}

/** The pieces, or why there are none; then nothing of it stays in the structure. */
function attempt(
  { set, parent }: Job,
  run: Run,
  under: Growing = parent,
): { readonly pieces: readonly Piece[] } | { readonly reason: unknown } {
  const before = under.children.length
  try {
    return { pieces: set(run, under) }
  } catch (reason) {
    under.children.splice(before)
    return { reason }
  }
}
