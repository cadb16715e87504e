import { type Piece, edged, keptTogether } from './piece.ts'
import type { Setting } from './setting.ts'
import type { Growing } from './structure.ts'
import { setLines } from './text/set-text.ts'
import type { Span } from './text/span.ts'
import { mm, titleStyle } from './theme.ts'

/** The face of titles has no Greek and no Cyrillic: a title with a word of them is set whole by the text face of its family. */
const otherAlphabet = /[\p{Script=Greek}\p{Script=Cyrillic}]/u

/** The title of a document, in the largest of the sizes in which it fits into three lines without a word taken apart. */
export function setTitle(title: string, sizes: readonly number[], sheet: Growing, setting: Setting): readonly Piece[] {
  const node = setting.grow(sheet, 'H1').id
  const face = otherAlphabet.test(title) ? 'serif' : 'display'
  const spansAt = (size: number): readonly Span[] => [
    { kind: 'text', text: title, style: titleStyle(size, face), node },
  ]
  const words = title.split(/\s+/)
  const size =
    sizes.find(
      (each) =>
        words.every((word) => setting.measure(word, face, each) <= setting.width) &&
        setLines(spansAt(each), setting, setting).length <= 3,
    ) ?? Math.min(...sizes)
  const lines = edged(keptTogether(setLines(spansAt(size), setting, setting)), { below: mm(14) })
  return lines.map((line, index) => (index === 0 ? { ...line, bookmark: { title, level: 1 } } : line))
}
