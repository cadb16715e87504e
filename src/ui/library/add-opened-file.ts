import { readFile, type Unreadable } from '#core/file/read-file.ts'
import type { Id } from '#core/id.ts'
import type { Result } from '#core/result.ts'
import { isPdf } from '#formats/is-pdf.ts'
import type { Library, Refusal } from '#state/library.ts'

/** Takes in a workshop file, or a PDF of ours with the workshop inside; always as a record of its own. */
export async function addOpenedFile(
  bytes: Uint8Array,
  library: Library,
  newId: () => Id,
): Promise<Result<Id, Unreadable | Refusal>> {
  if (!isPdf(bytes)) return library.addFile(new TextDecoder().decode(bytes))
  const { workshopTextIn } = await import('#formats/pdf-source.ts')
  const text = workshopTextIn(bytes)
  const read = text.ok ? readFile(text.value) : text
  if (!read.ok) return read
  // A PDF holds only what may leave the room: it never stands for the record it was made from.
  return library.add({ ...read.value.workshop, id: newId() })
}
