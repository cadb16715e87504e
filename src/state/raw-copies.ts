import type { Id } from '#core/id.ts'
import type { Device } from './device.ts'

/** Every copy of a workshop as it lies on this device, whole or not: the text, the edits beside it, what is in the slots. */
export async function rawCopiesOf(id: Id, { shelf, second }: Device): Promise<readonly (string | Uint8Array)[]> {
  const first = shelf.peek(id)
  const { whole, edits } = first.ok ? first.value : { whole: null, edits: null }
  return [whole, edits, ...((await second?.bytes(id)) ?? [])].filter((each) => each !== null)
}
