import type { LayoutTools } from '#commitment/layout/lay-out.ts'
import type { Layout } from '#commitment/page.ts'
import { partOf } from '#commitment/share-done.ts'
import type { FormatInput } from './format.ts'

interface Printing extends Pick<FormatInput, 'readFont' | 'tell'> {
  /** Holds every character that the pages may bear. */
  readonly characters: string
  /** de, en */
  readonly language: string
  /** ISO day: the same pages give the same bytes on the same day. */
  readonly day: string
  readonly layOut: (tools: LayoutTools) => Layout
}

/** Pages that go out beside the commitment, as PDF/A-2a. Rejects when fonts or hyphenation cannot be had. */
export async function printPages({ characters, language, day, layOut, readFont, tell }: Printing): Promise<Uint8Array> {
  const [{ hyphenatorFor }, { loadFonts, measureWith }, { missingCharacters }, { makePdf }] = await Promise.all([
    import('#commitment/hyphenation.ts'),
    import('./fonts/font-set.ts'),
    import('./fonts/missing-characters.ts'),
    import('./pdf/make-pdf.ts'),
  ])
  const [fonts, hyphenate] = await Promise.all([loadFonts(readFont, characters), hyphenatorFor(language)])
  const layout = layOut({
    measure: measureWith(fonts),
    hyphenate,
    missing: missingCharacters,
    tell: partOf(tell, 0, 0.5),
  })
  return makePdf(layout, {
    fonts,
    title: layout.title,
    tell: partOf(tell, 0.5, 1),
    created: `${day}T00:00:00Z`,
    conformance: '2a',
  })
}
