import { bad, good, type Result } from '#core/result.ts'
import { textChecksum } from './checksum.ts'

/** A text with its place in the order of versions: of two copies the higher sequence is the later one, whatever the clock said. */
export interface Sealed {
  readonly sequence: number
  readonly text: string
}

const shape = /^wirkbund1:(0|[1-9]\d{0,15}):([0-9a-f]{8}):(0|[1-9]\d{0,8}):/

/** `wirkbund1:<sequence>:<checksum>:<length>:<text>`, so that a damaged or cut text is told from a whole one. */
export function seal({ sequence, text }: Sealed): string {
  return `wirkbund1:${sequence}:${checksum(sequence, text)}:${text.length}:${text}`
}

/**
 * `unsealed`: the text bears no envelope, as those of the first version did. `newer`: an envelope of a later kind.
 * `damaged`: something in the envelope or the text is not what was sealed.
 */
export function unseal(sealed: string): Result<Sealed, 'unsealed' | 'newer' | 'damaged'> {
  const [head, sequence = '', sum, length] = shape.exec(sealed) ?? []
  if (head === undefined) return bad(kindOf(sealed))
  const found = { sequence: Number(sequence), text: sealed.slice(head.length) }
  if (!Number.isSafeInteger(found.sequence) || found.text.length !== Number(length)) return bad('damaged')
  return checksum(found.sequence, found.text) === sum ? good(found) : bad('damaged')
}

/** Sequence and checksum as the envelope says them: what tells states of a workshop apart. Null where there is no envelope. */
export function markOf(sealed: string): string | null {
  const [, sequence, sum] = shape.exec(sealed) ?? []
  return sequence === undefined || sum === undefined ? null : `${sequence}:${sum}`
}

function kindOf(text: string): 'unsealed' | 'newer' | 'damaged' {
  if (/^wirkbund([2-9]|[1-9]\d+):/.test(text)) return 'newer'
  return text.startsWith('{') ? 'unsealed' : 'damaged'
}

function checksum(sequence: number, text: string): string {
  // Two texts, because one made of them would have to be written out before it can be read.
  return textChecksum(`${sequence}:`, text)
}
