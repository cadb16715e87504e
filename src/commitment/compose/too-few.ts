import type { Block } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'

/** How many entries an activity asks for; those that are the room's own are asked for by nobody. */
interface Asked {
  readonly min?: number
  readonly startsInRoom?: true
}

/** What is said where fewer entries stand than are asked for. `what`: the rows, cards or organisations, as the document calls them. */
export function tooFew(
  { words }: Composing,
  { min = 0, startsInRoom }: Asked,
  there: number,
  what: string,
): readonly Block[] {
  if (there >= min || startsInRoom === true) return []
  return [{ kind: 'missing', text: words.document.missingRows(what, min, there) }]
}
