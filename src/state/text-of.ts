import { writeFile } from '#core/file/workshop-file.ts'
import type { Kept } from '#storage/shelf.ts'

/** The text of a kept workshop: as a file when it can be read, else its bytes as they are. */
export function textOf(kept: Kept): string {
  return kept.ok ? writeFile(kept.file) : kept.text
}
