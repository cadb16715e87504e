import { composeCommitment } from '#commitment/compose.ts'
import type { TellShare } from '#commitment/share-done.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { MadeFile } from '#formats/format.ts'
import { formatById, type FormatId } from '#formats/index.ts'
import { loadWords } from '#i18n/languages.ts'
import { readFont } from './read-font.ts'

/** Makes one format of a workshop, in the language of its document. Rejects when words or fonts cannot be had. */
export async function makeFile(id: FormatId, file: WorkshopFile, tell: TellShare): Promise<MadeFile> {
  const format = formatById(id)
  const words = await loadWords(file.workshop.facts.language)
  const input = { file, words, commitment: composeCommitment(file.workshop, words), readFont, tell }
  return { name: format.fileName(input), mime: format.mime, bytes: await format.make(input) }
}
