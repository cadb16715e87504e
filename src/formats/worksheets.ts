import type { PaperSize } from '#commitment/worksheets/paper-size.ts'
import type { Workshop } from '#core/workshop.ts'
import { languageOf } from '#i18n/language-of.ts'
import type { Words } from '#i18n/words.ts'
import { worksheetsFileName } from './file-name.ts'
import type { FormatInput, MadeFile } from './format.ts'
import { printPages } from './print-pages.ts'

interface Input extends Pick<FormatInput, 'readFont' | 'tell'> {
  readonly workshop: Workshop
  readonly words: Words
  readonly size: PaperSize
  /** ISO day: the same workshop gives the same bytes on the same day. */
  readonly day: string
}

/** The blank sheets of a workshop as a PDF to print. Rejects when fonts or hyphenation cannot be had. */
export async function makeWorksheets({ workshop, words, size, ...printing }: Input): Promise<MadeFile> {
  const { layOutWorksheets } = await import('#commitment/worksheets/worksheets.ts')
  const names = Object.values(workshop.organisations).map(({ name, shortName, sign }) => [name, shortName, sign])
  const bytes = await printPages({
    ...printing,
    characters: JSON.stringify([workshop.facts.title, names]),
    language: languageOf(words),
    layOut: (tools) => layOutWorksheets(workshop, words, size, tools),
  })
  return { name: worksheetsFileName(workshop, words, size), mime: 'application/pdf', bytes }
}
