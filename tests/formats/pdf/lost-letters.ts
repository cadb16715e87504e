import type { Layout, Page } from '#commitment/page.ts'
import { charactersOf, printable } from '#formats/fonts/printable.ts'
import { runOn } from './qpdf-file.ts'

/**
 * What a PDF does not give back of the texts of its layout, or gives back too often: "page 3: ş" and "page 3: too many x".
 * No validator sees lost text. Letters are counted per page, whatever their order; spaces and hyphens do not count.
 */
export function lostLetters(layout: Layout, pdf: Uint8Array): readonly string[] {
  const pages = runOn(pdf, 'pdftotext', ['-raw'], ['-']).split('\f')
  return layout.pages.flatMap((page, index) => {
    const balance = new Map<string, number>()
    const add = (text: string, step: 1 | -1): void => {
      for (const letter of charactersOf(printable(text).replaceAll(/[\s-]/g, ''))) {
        balance.set(letter, (balance.get(letter) ?? 0) + step)
      }
    }
    add(textOn(page), 1)
    add(pages[index] ?? '', -1)
    const wrong = [...balance].filter(([, count]) => count !== 0)
    return wrong.map(([letter, count]) => `page ${index + 1}: ${count < 0 ? 'too many ' : ''}${letter}`)
  })
}

function textOn({ boxes }: Page): string {
  return boxes.map((box) => (box.kind === 'text' ? box.text : box.kind === 'sign' ? box.sign.initials : '')).join(' ')
}
