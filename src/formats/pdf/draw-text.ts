import type { TextBox } from '#commitment/page.ts'
import type { Fonts, Run } from '#formats/fonts/font-set.ts'
import type { FontUses } from './font-use.ts'
import { byteString, colour, decimal, textString, utf16Hex } from './pdf-syntax.ts'

/** The operators that draw a line of text, kerned, marks in their places. `y` is the baseline from the foot of the page. */
export function drawText(box: TextBox, y: number, fonts: Fonts, uses: FontUses): string {
  const pen = startPen(uses, box.size)
  const text = box.ends === 'space' ? `${box.text} ` : box.text
  for (const run of fonts.runs(text, box.face, box.ends === 'hyphen')) pen.run(run)
  const inner = `BT ${colour(box.colour)} rg ${decimal(box.x)} ${decimal(y)} Td ${pen.finish()} ET`
  return box.language === undefined ? inner : `/Span <</Lang ${textString(box.language)}>> BDC\n${inner}\nEMC`
}

/** Writes runs one after the other. Distances are in thousandths of the type size, as the operator TJ has them. */
function startPen(uses: FontUses, size: number) {
  const operators: string[] = []
  let shown: string[] = []
  let codes = ''
  let pending = 0
  let rise = 0
  let fontName = ''

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

  function run({ face, font, glyphs, text }: Run): void {
    const use = uses[face]
    const scale = 1000 / font.file.unitsPerEm
    if (use.name !== fontName) {
      endShown()
      fontName = use.name
      operators.push(`/${fontName} ${decimal(size, 3)} Tf`)
    }
    // Private characters need a text of their own in PDF/A, even if nobody knows a better one.
    const spoken = glyphs.some((glyph) => glyph.text === '' || font.isMark(glyph.glyph)) || /\p{Co}/u.test(text)
    if (spoken) {
      endShown()
      operators.push(`/Span <</ActualText <FEFF${utf16Hex(text)}>>> BDC`)
    }
    for (const { glyph, text: reads, x, y, advance } of glyphs) {
      setRise(y * scale)
      move(pending + x * scale)
      codes += use.codeFor(glyph, reads)
      pending = (advance - x - font.advanceOf(glyph)) * scale
    }
    if (!spoken) return
    setRise(0)
    endShown()
    operators.push('EMC')
  }

  return {
    run,
    finish: () => {
      setRise(0)
      endShown()
      return operators.join(' ')
    },
  }
}
