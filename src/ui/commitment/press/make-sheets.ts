import type { TellShare } from '#commitment/share-done.ts'
import type { PaperSize } from '#commitment/worksheets/paper-size.ts'
import type { Workshop } from '#core/workshop.ts'
import type { MadeFile } from '#formats/format.ts'
import { makeWorksheets } from '#formats/worksheets.ts'
import { loadWords } from '#i18n/languages.ts'
import { readFont } from './read-font.ts'

export interface WorksheetsOrder {
  readonly workshop: Workshop
  readonly size: PaperSize
  /** de, en */
  readonly language: string
  /** ISO day of today. */
  readonly day: string
}

/** The blank sheets of a workshop. Rejects when words or fonts cannot be had. */
export async function makeSheets(
  { workshop, size, language, day }: WorksheetsOrder,
  tell: TellShare,
): Promise<MadeFile> {
  return makeWorksheets({ workshop, words: await loadWords(language), size, day, readFont, tell })
}
