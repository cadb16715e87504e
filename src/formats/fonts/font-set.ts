import { type Face, faces, type Measure } from '#commitment/page.ts'
import { isCore, missingCharacters } from './missing-characters.ts'
import { type Font, lineEndHyphen, readFont, type Shaped } from './font.ts'
import { charactersOf, clustersOf, printable } from './printable.ts'

/** A word, or a part of one, in the face that can draw it. `width` is in ems. */
export interface Run {
  readonly face: Face
  readonly font: Font
  readonly text: string
  readonly glyphs: Shaped
  readonly width: number
}

export interface Fonts {
  /** The faces as they were read. */
  readonly faces: Readonly<Record<Face, Font>>
  /** A text word by word, spaces as words of their own; `hyphenated` adds the hyphen of a line end. */
  readonly runs: (text: string, face: Face, hyphenated?: boolean) => readonly Run[]
}

/** Name of a font file, without its ending. */
export type FontFile = `${Face}.${'core' | 'full'}`

/** Which face stands in where one lacks a character: the same weight of the other family. */
const standIn: Readonly<Record<Face, Face>> = {
  serif: 'sans',
  serifItalic: 'sans',
  serifSemibold: 'sansSemibold',
  display: 'sans',
  sans: 'serif',
  sansSemibold: 'serifSemibold',
  sansBold: 'serifSemibold',
}

/**
 * Reads the faces for a document that holds these characters: the small core files, or the full ones as soon as one
 * character needs them. `read` gives the bytes of a file by its name; its failure is passed on.
 */
export async function loadFonts(read: (file: FontFile) => Promise<Uint8Array>, characters: string): Promise<Fonts> {
  const missing = new Set(missingCharacters(characters))
  const cut = Array.from(new Set(charactersOf(printable(characters)))).every((one) => isCore(one) || missing.has(one))
    ? 'core'
    : 'full'
  const [serif, serifItalic, serifSemibold, display, sans, sansSemibold, sansBold] = await Promise.all(
    faces.map(async (face) => readFont(await read(`${face}.${cut}`))),
  )
  if (!serif || !serifItalic || !serifSemibold || !display || !sans || !sansSemibold || !sansBold) {
    throw new Error('A face was not read')
  }
  return fontSet({ serif, serifItalic, serifSemibold, display, sans, sansSemibold, sansBold })
}

/** Widths of texts in these fonts; each word is set once and kept. */
export function measureWith(fonts: Fonts): Measure {
  return (text, face, size) => size * fonts.runs(text, face).reduce((sum, run) => sum + run.width, 0)
}

function fontSet(set: Readonly<Record<Face, Font>>): Fonts {
  const known = new Map<string, readonly Run[]>()
  const wordRuns = (word: string, face: Face): readonly Run[] => {
    const key = `${face} ${word}`
    const old = known.get(key)
    if (old) return old
    const runs = splitByFace(set, word, face)
    known.set(key, runs)
    return runs
  }
  return {
    faces: set,
    runs: (text, face, hyphenated = false) =>
      (printable(text) + (hyphenated ? lineEndHyphen : ''))
        .split(/( )/)
        .filter((word) => word !== '')
        .flatMap((word) => wordRuns(word, face)),
  }
}

/** Neighbouring characters that the same face draws make one run; a letter stays together with its marks. */
function splitByFace(set: Readonly<Record<Face, Font>>, word: string, face: Face): Run[] {
  const other = standIn[face]
  const can = (candidate: Face, text: string) => charactersOf(text).every((character) => set[candidate].has(character))
  const faceFor = (text: string) => (!can(face, text) && can(other, text) ? other : face)
  const parts: { face: Face; text: string }[] = []
  for (const cluster of clustersOf(word)) {
    const whole = can(face, cluster) || can(other, cluster)
    for (const text of whole ? [cluster] : charactersOf(cluster)) {
      const last = parts.at(-1)
      const chosen = faceFor(text)
      if (last?.face === chosen) last.text += text
      else parts.push({ face: chosen, text })
    }
  }
  return parts.map((part) => {
    const font = set[part.face]
    const glyphs = font.shape(part.text)
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0) / font.file.unitsPerEm
    return { ...part, font, glyphs, width }
  })
}
