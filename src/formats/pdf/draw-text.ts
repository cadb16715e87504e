import type { TextBox } from '#commitment/page.ts'
import type { Fonts, Run } from '#formats/fonts/font-set.ts'
import type { FontUses } from './font-use.ts'
import { byteString, colour, decimal, place, textString, utf16Hex } from './pdf-syntax.ts'

/**
 * The operators that draw lines of text one after the other, kerned, marks in their places. What a line shares with the one
 * before (its font, its colour, how far below it stands) is not said anew: a tenth of a page of text was that.
 * `height` is that of the page.
 */
export function drawTexts(boxes: readonly TextBox[], height: number, fonts: Fonts, uses: FontUses): string {
  const pen = startPen(uses)
  const lines = boxes.map((box) => {
    const start = pen.begin(box, height - box.y)
    const text = box.ends === 'space' ? `${box.text} ` : box.text
    for (const run of fonts.runs(text, box.face, box.ends === 'hyphen')) pen.run(run)
    const drawn = `${start} ${pen.finish()}`
    return box.language === undefined ? drawn : `/Span <</Lang ${textString(box.language)}>> BDC ${drawn} EMC`
  })
  return `BT ${lines.join('\n')} ET`
}

/** Writes runs one after the other. Distances are in thousandths of the type size, as the operator TJ has them. */
function startPen(uses: FontUses) {
  let operators: string[] = []
  let shown: string[] = []
  let codes = ''
  let pending = 0
  let rise = 0
  let size = 0
  let font = ''
  let ink = ''
  let [left, baseline] = [0, 0]

  /** Takes up the ink of a line and goes to its place, from where the page has the line before: what is rounded never adds up. */
  function begin(box: TextBox, y: number): string {
    const next = `${colour(box.colour)} rg `
    const inking = next === ink ? '' : next
    const [toLeft, toBaseline] = [Number(place(box.x)), Number(place(y))]
    const start = `${inking}${place(toLeft - left)} ${place(toBaseline - baseline)} Td`
    ;[ink, left, baseline, size, pending] = [next, toLeft, toBaseline, box.size, 0]
    return start
  }

  function endCodes(): void {
    if (codes !== '') shown.push(byteString(codes))
    codes = ''
  }

  function endShown(): void {
    endCodes()
    if (shown.length > 0) operators.push(`[${shown.join('')}] TJ`)
    shown = []
  }

  function move(distance: number): void {
    const adjustment = decimal(-distance)
    if (adjustment === '0') return
    endCodes()
    shown.push(adjustment)
  }

  function setRise(next: number): void {
    if (next === rise) return
    endShown()
    rise = next
    operators.push(`${decimal((rise * size) / 1000, 3)} Ts`)
  }

  function run({ face, font: file, glyphs, text }: Run): void {
    const use = uses[face]
    const scale = 1000 / file.file.unitsPerEm
    const next = `/${use.name} ${decimal(size, 3)} Tf`
    if (next !== font) {
      endShown()
      font = next
      operators.push(font)
    }
    // Private characters need a text of their own in PDF/A, even if nobody knows a better one.
    const spoken = glyphs.some((glyph) => glyph.text === '' || file.isMark(glyph.glyph)) || /\p{Co}/u.test(text)
    if (spoken) {
      endShown()
      operators.push(`/Span <</ActualText <FEFF${utf16Hex(text)}>>> BDC`)
    }
    for (const { glyph, text: reads, x, y, advance } of glyphs) {
      setRise(y * scale)
      move(pending + x * scale)
      codes += use.codeFor(glyph, reads)
      pending = (advance - x - file.advanceOf(glyph)) * scale
    }
    if (!spoken) return
    setRise(0)
    endShown()
    operators.push('EMC')
  }

  function finish(): string {
    setRise(0)
    endShown()
    const drawn = operators.join(' ')
    operators = []
    return drawn
  }

  return { begin, run, finish }
}
