import { type Face, faces, type Measure } from '#commitment/page.ts'
import { isCore, missingCharacters } from './missing-characters.ts'
import { type Font, lineEndHyphen, readFont, type Shaped } from './font.ts'
import { charactersOf, clustersOf, printable } from './printable.ts'
import { type Cut, hasMore, readCut, type ReadFont, textFaces } from './read-cut.ts'

/** A word, or a part of one, in the face that can draw it. `width` is in ems. */
export interface Run {
  readonly face: Face
  readonly font: Font
  readonly text: string
  readonly glyphs: Shaped
  readonly width: number
}

export interface Fonts {
  /** How much of the faces was read. */
  readonly cut: Cut
  /** The faces as they were read. */
  readonly faces: Readonly<Record<Face, Font>>
  /** A text word by word, spaces as words of their own; `hyphenated` adds the hyphen of a line end. */
  readonly runs: (text: string, face: Face, hyphenated?: boolean) => readonly Run[]
}

/** The preview and the files of one visit share their faces, and every word that was set once. */
const loaded = new WeakMap<ReadFont, Map<Cut, Promise<Fonts>>>()

/** Which faces stand in where one lacks a character, in this order: first those that look like it. */
const standIns: Readonly<Record<Face, readonly Face[]>> = {
  serif: ['sans'],
  serifItalic: ['sans'],
  serifSemibold: ['sansSemibold'],
  display: ['serif', 'sans'],
  sans: ['serif'],
  sansSemibold: ['serifSemibold'],
  sansBold: ['sansSemibold', 'serifSemibold'],
}

/**
 * Reads the faces for a document that holds these characters: the core alone, or the full cuts as soon as one
 * character needs them. The same reader is asked for a cut once; its failure is passed on.
 */
export function loadFonts(read: ReadFont, characters: string): Promise<Fonts> {
  const missing = new Set(missingCharacters(characters))
  const cut = Array.from(new Set(charactersOf(printable(characters)))).every((one) => isCore(one) || missing.has(one))
    ? 'core'
    : 'full'
  const sets = loaded.get(read) ?? new Map<Cut, Promise<Fonts>>()
  loaded.set(read, sets)
  const known = sets.get(cut)
  if (known !== undefined) return known
  const set = readSet(read, cut)
  sets.set(cut, set)
  // What could not be read may be there when it is asked for again.
  set.catch(() => sets.delete(cut))
  return set
}

async function readSet(read: ReadFont, cut: Cut): Promise<Fonts> {
  const [serif, serifItalic, serifSemibold, display, sans, sansSemibold, sansBold] = await Promise.all(
    faces.map(async (face) => readFont(await readCut(read, face, cut))),
  )
  if (!serif || !serifItalic || !serifSemibold || !display || !sans || !sansSemibold || !sansBold) {
    throw new Error('A face was not read')
  }
  return fontSet(cut, { serif, serifItalic, serifSemibold, display, sans, sansSemibold, sansBold })
}

/** Widths of texts in these fonts; each word is set once and kept. */
export function measureWith(fonts: Fonts): Measure {
  return (text, face, size) => size * fonts.runs(text, face).reduce((sum, run) => sum + run.width, 0)
}

function fontSet(cut: Cut, set: Readonly<Record<Face, Font>>): Fonts {
  const known = new Map<Face, Map<string, readonly Run[]>>()
  const wordRuns = (word: string, face: Face): readonly Run[] => {
    const kept = known.get(face)
    const words = kept === undefined || kept.size > mostWords ? new Map<string, readonly Run[]>() : kept
    if (words !== kept) known.set(face, words)
    const old = words.get(word)
    if (old) return old
    const runs = splitByFace(set, word, face)
    words.set(word, runs)
    return runs
  }
  return {
    cut,
    faces: set,
    runs: (text, face, hyphenated = false) =>
      wordsOf(printable(text) + (hyphenated ? lineEndHyphen : '')).flatMap((word) => wordRuns(word, face)),
  }
}

/** Words of a face that are kept; a visit in which more are typed begins anew. */
const mostWords = 50_000

/** Words and the single spaces between them. */
function wordsOf(text: string): readonly string[] {
  return text.includes(' ') ? text.split(/( )/).filter((word) => word !== '') : text === '' ? [] : [text]
}

/** Neighbouring characters that the same face draws make one run; a letter stays together with its marks. */
function splitByFace(set: Readonly<Record<Face, Font>>, word: string, asked: Face): Run[] {
  const draws = (face: Face, text: string) => charactersOf(text).every((character) => set[face].has(character))
  const face = hasMore(asked) || draws(asked, word) || !draws(textFaces[asked], word) ? asked : textFaces[asked]
  const drawing = (text: string) => [face, ...standIns[face]].find((each) => draws(each, text))
  const parts: { face: Face; text: string }[] = []
  for (const cluster of clustersOf(word)) {
    for (const text of drawing(cluster) === undefined ? charactersOf(cluster) : [cluster]) {
      const last = parts.at(-1)
      const chosen = drawing(text) ?? face
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
