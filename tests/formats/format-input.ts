import { composeCommitment } from '#commitment/compose.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Workshop } from '#core/workshop.ts'
import type { FormatInput } from '#formats/format.ts'
import { loadWords } from '#i18n/languages.ts'
import { readFontFile } from './fonts/read-font.ts'

/** What a format is made from, as the app and the command give it. */
export async function inputOf(file: WorkshopFile): Promise<FormatInput> {
  const words = await loadWords(file.workshop.facts.language)
  return { file, words, commitment: composeCommitment(file.workshop, words), readFont: readFontFile }
}

/** A workshop as a file holds it. */
export function fileWith(workshop: Workshop): WorkshopFile {
  return { id: workshop.id, revision: 1, baseRevision: 0, workshop }
}
