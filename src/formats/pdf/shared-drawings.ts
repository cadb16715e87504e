import { dictionary, type PdfObjects } from './pdf-objects.ts'
import { binaryBytes, decimal, reference } from './pdf-syntax.ts'

/** What stands on a page, operator by operator, and which of it belongs to its head or foot. */
export interface DrawnPage {
  readonly operators: readonly string[]
  readonly furniture: ReadonlySet<string>
  readonly width: number
  readonly height: number
}

/** A drawing that returns on many pages: written once, called by its name (X1, X2 …). */
export interface SharedDrawing {
  readonly name: string
  readonly operators: string
  readonly width: number
  readonly height: number
}

/** A form costs about as much as its drawing does on this many pages. */
const fewest = 4

/** The pages with what their heads and feet share drawn once: a fifth of a page of text is the same on every page. */
export function shareDrawings(pages: readonly DrawnPage[]): {
  readonly streams: readonly string[]
  readonly forms: readonly SharedDrawing[]
} {
  const counts = new Map<string, number>()
  for (const { furniture } of pages) {
    for (const drawn of furniture) counts.set(drawn, (counts.get(drawn) ?? 0) + 1)
  }
  const forms = new Map<string, SharedDrawing>()
  const streams = pages.map(({ operators, furniture, width, height }) =>
    operators
      .map((drawn) => {
        if (!furniture.has(drawn) || (counts.get(drawn) ?? 0) < fewest) return drawn
        const form = forms.get(drawn) ?? { name: `X${forms.size + 1}`, operators: drawn, width, height }
        forms.set(drawn, form)
        return `/${form.name} Do`
      })
      .join('\n'),
  )
  return { streams, forms: [...forms.values()] }
}

/** Writes a form with the fonts it may call. */
export function putSharedDrawing(
  { operators, width, height }: SharedDrawing,
  id: number,
  fonts: ReadonlyMap<string, number>,
  objects: PdfObjects,
): void {
  const used = [...fonts].filter(([name]) => operators.includes(`/${name} `))
  const resources = dictionary(
    used.length === 0 ? [] : [['Font', dictionary(used.map(([name, font]) => [name, reference(font)]))]],
  )
  objects.putStream(
    id,
    [
      ['Type', '/XObject'],
      ['Subtype', '/Form'],
      ['BBox', `[0 0 ${decimal(width)} ${decimal(height)}]`],
      ['Resources', resources],
    ],
    binaryBytes(operators),
  )
}
