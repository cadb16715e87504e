import { partOf } from '#commitment/share-done.ts'
import type { PaperSize } from '#commitment/worksheets/paper-size.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Words } from '#i18n/words.ts'
import { worksheetsFileName } from './file-name.ts'
import type { FormatInput } from './format.ts'

interface Input extends Pick<FormatInput, 'readFont' | 'tell'> {
  readonly workshop: Workshop
  readonly words: Words
  readonly size: PaperSize
  /** ISO day: the same workshop gives the same bytes on the same day. */
  readonly day: string
}

/** The blank sheets of a workshop as a PDF to print. Rejects when fonts or hyphenation cannot be had. */
export async function makeWorksheets({ workshop, words, size, day, readFont, tell }: Input): Promise<{
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}> {
  const [{ layOutWorksheets }, { hyphenatorFor }, { loadFonts, measureWith }, { missingCharacters }, { makePdf }] =
    await Promise.all([
      import('#commitment/worksheets/worksheets.ts'),
      import('#commitment/hyphenation.ts'),
      import('./fonts/font-set.ts'),
      import('./fonts/missing-characters.ts'),
      import('./pdf/make-pdf.ts'),
    ])
  const names = Object.values(workshop.organisations).map(({ name, shortName, sign }) => [name, shortName, sign])
  const [fonts, hyphenate] = await Promise.all([
    loadFonts(readFont, JSON.stringify([workshop.facts.title, names])),
    hyphenatorFor(words.locale.slice(0, 2)),
  ])
  const tools = { measure: measureWith(fonts), hyphenate, missing: missingCharacters, tell: partOf(tell, 0, 0.5) }
  const layout = layOutWorksheets(workshop, words, size, tools)
  const bytes = await makePdf(layout, {
    fonts,
    title: layout.title,
    tell: partOf(tell, 0.5, 1),
    created: `${day}T00:00:00Z`,
    conformance: '2a',
  })
  return { name: worksheetsFileName(workshop, words, size), mime: 'application/pdf', bytes }
}
