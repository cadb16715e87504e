import type { Hex, LineBox, Measure, Page, ShapeBox, SignBox, TextBox } from '#commitment/page.ts'
import { signBoxes } from '#commitment/sign-boxes.ts'
import type { Fonts, Run } from '#formats/fonts/font-set.ts'
import type { FaceCut } from '#formats/fonts/read-cut.ts'

/** A run of text in one font. Lengths are points, `y` is the baseline. */
export interface DrawnText {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly size: number
  readonly font: FaceCut
  readonly colour: Hex
  readonly text: string
}

export type Drawn = DrawnText | LineBox | ShapeBox

/** A page as the screen draws it: signs taken apart, each text in the face that really draws it. */
export interface DrawnPage {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Drawn[]
}

/** What drawing needs beside the boxes. */
export interface Type {
  readonly fonts: Fonts
  readonly measure: Measure
  /** Characters of a text that no face has. */
  readonly missing: (text: string) => readonly string[]
  /** How much of a face was read. */
  readonly cutOf: (face: Run['face']) => FaceCut
}

/** What stands for a character that no face has; without it the browser would take one from another typeface. */
const emptyBox = '\u25a1'

export function drawnPage({ width, height, boxes }: Page, type: Type): DrawnPage {
  const drawn = boxes.flatMap((box): readonly Drawn[] => {
    switch (box.kind) {
      case 'text':
        return drawnTexts(box, type)
      case 'sign':
        return drawnSign(box, type)
      case 'line':
      case 'shape':
        return [box]
      case 'link':
      case 'field':
        return []
    }
  })
  return { width, height, boxes: drawn }
}

function drawnSign(box: SignBox, type: Type): readonly Drawn[] {
  const [edge, surface, initials] = signBoxes(box, type.measure)
  return [edge, surface, ...drawnTexts(initials, type)]
}

function drawnTexts(box: TextBox, { fonts, missing, cutOf }: Type): readonly DrawnText[] {
  const { y, size, colour } = box
  const text = missing(box.text).reduce((kept, character) => kept.replaceAll(character, emptyBox), box.text)
  const drawn: DrawnText[] = []
  let x = box.x
  for (const run of fonts.runs(text, box.face, box.ends === 'hyphen')) {
    // The hyphen of a line end is a soft one for those who extract the text; a browser would not show it.
    const shown = run.text.replaceAll('\u00ad', '-')
    const font = cutOf(run.face)
    const last = drawn.at(-1)
    if (last?.font === font) drawn[drawn.length - 1] = { ...last, text: last.text + shown }
    else drawn.push({ kind: 'text', x, y, size, font, colour, text: shown })
    x += run.width * size
  }
  return drawn
}
