import { dictionary, type PdfObjects } from './pdf-objects.ts'
import { binaryBytes, decimal, reference } from './pdf-syntax.ts'

/** Operators of a page; those that may return on it or on others say what room they take, from 0, 0. */
export type Drawn = string | Returning

interface Returning {
  readonly operators: string
  readonly width: number
  readonly height: number
}

/** A drawing that returns: written once, called by its name (X1, X2 …). */
export interface SharedDrawing extends Returning {
  readonly name: string
}

/** A form costs about as much as drawing it this often. */
const fewest = 4

/**
 * The pages with what returns drawn once: heads and feet, of which a fifth of a page of text consists, and the shapes of signs.
 */
export function shareDrawings(pages: readonly (readonly Drawn[])[]): {
  readonly streams: readonly string[]
  readonly forms: readonly SharedDrawing[]
} {
  const counts = new Map<string, number>()
  for (const drawn of pages.flat()) {
    if (typeof drawn !== 'string') counts.set(drawn.operators, (counts.get(drawn.operators) ?? 0) + 1)
  }
  const forms = new Map<string, SharedDrawing>()
  const write = (drawn: Drawn): string => {
    if (typeof drawn === 'string') return drawn
    const { operators } = drawn
    if ((counts.get(operators) ?? 0) < fewest) return operators
    const form = forms.get(operators) ?? { ...drawn, name: `X${forms.size + 1}` }
    forms.set(operators, form)
    return `/${form.name} Do`
  }
  const streams = pages.map((page) => page.map(write).join('\n'))
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
