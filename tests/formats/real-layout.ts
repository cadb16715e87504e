import { hyphenatorFor } from '#commitment/hyphenation.ts'
import { type LayoutTools, layOut } from '#commitment/layout/lay-out.ts'
import type { Layout } from '#commitment/page.ts'
import { type Fonts, loadFonts, measureWith } from '#formats/fonts/font-set.ts'
import { missingCharacters } from '#formats/fonts/missing-characters.ts'
import type { FormatInput } from '#formats/format.ts'

/** What the formats lay pages out with: the widths of these typefaces, and the hyphens of the language. */
export async function realTools(fonts: Fonts, language: string): Promise<LayoutTools> {
  return { measure: measureWith(fonts), hyphenate: await hyphenatorFor(language), missing: missingCharacters }
}

/** The pages of a commitment as its PDF has them. */
export async function realLayout({ commitment, readFont }: FormatInput): Promise<Layout> {
  const fonts = await loadFonts(readFont, JSON.stringify(commitment))
  return layOut(commitment, await realTools(fonts, commitment.language))
}
