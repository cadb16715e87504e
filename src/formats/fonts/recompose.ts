import { charactersOf } from './printable.ts'

/**
 * A letter with its marks in the fewest pieces a font has: taken apart, and put together again as Unicode composes
 * letters, but only to characters that the font has. Canonically the same text.
 */
export function recompose(cluster: string, has: (character: string) => boolean): readonly string[] {
  const [first = '', ...marks] = charactersOf(cluster.normalize('NFD'))
  let letter = first
  const kept: string[] = []
  for (const mark of marks) {
    const composed = (letter + mark).normalize('NFC')
    const isOne = charactersOf(composed).length === 1
    if (isOne && has(composed) && !isBlocked(kept.at(-1), mark)) letter = composed
    else kept.push(mark)
  }
  return [letter, ...kept]
}

/** A mark on the same side as the one before it may not skip it. Marks on different sides can be put in order. */
function isBlocked(before: string | undefined, mark: string): boolean {
  return before !== undefined && (mark + before).normalize('NFD') !== before + mark
}
