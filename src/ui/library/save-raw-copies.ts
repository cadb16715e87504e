import type { Id } from '#core/id.ts'
import type { Library } from '#state/library.ts'
import type { Services } from '#state/services.ts'

/** Saves every copy of a workshop that cannot be read, as it lies on this device: one file for each. */
export async function saveRawCopies(id: Id, library: Library, files: Services['files']): Promise<void> {
  const copies = await library.rawCopies(id)
  for (const [index, copy] of copies.entries()) {
    files.save(`wirkbund-${id}-${index + 1}.txt`, copy, 'text/plain')
  }
}
