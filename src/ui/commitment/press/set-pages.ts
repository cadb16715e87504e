import { composeCommitment } from '#commitment/compose.ts'
import { hyphenatorFor } from '#commitment/hyphenation.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import type { Face } from '#commitment/page.ts'
import type { Workshop } from '#core/workshop.ts'
import { loadFonts, measureWith } from '#formats/fonts/font-set.ts'
import { missingCharacters } from '#formats/fonts/missing-characters.ts'
import type { Cut, FaceCut } from '#formats/fonts/read-cut.ts'
import { loadWords } from '#i18n/languages.ts'
import { type DrawnPage, drawnPage } from './drawn-page.ts'
import { readFont } from './read-font.ts'
import { type Reading, readingOf } from './reading.ts'

/** The commitment as it will print. */
export interface PrintedPages {
  readonly language: string
  readonly pages: readonly PrintedPage[]
  /** How much of the faces the pages are drawn with. */
  readonly cut: Cut
  /** Characters that no face has. */
  readonly missingCharacters: readonly string[]
  /** What could not be set, by section and first words. */
  readonly failedParts: readonly string[]
}

export interface PrintedPage {
  readonly drawing: DrawnPage
  readonly reading: Reading
}

/** Composes and lays out the commitment of a workshop. Rejects when words, fonts or hyphenation cannot be had. */
export async function setPages(workshop: Workshop): Promise<PrintedPages> {
  const words = await loadWords(workshop.facts.language)
  const commitment = composeCommitment(workshop, words)
  const fonts = await loadFonts(readFont, JSON.stringify(commitment))
  const cutOf = (face: Face): FaceCut => `${face}.${fonts.cut}`
  const measure = measureWith(fonts)
  const hyphenate = await hyphenatorFor(commitment.language)
  const layout = layOut(commitment, { measure, hyphenate, missing: missingCharacters })
  const type = { fonts, measure, missing: missingCharacters, cutOf }
  return {
    language: layout.language,
    pages: layout.pages.map((page) => ({ drawing: drawnPage(page, type), reading: readingOf(page, layout) })),
    cut: fonts.cut,
    missingCharacters: layout.missingCharacters,
    failedParts: layout.failedParts.map(({ section, words }) => `${section}: ${words}`),
  }
}
