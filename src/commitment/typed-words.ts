import { typedInContent } from '#core/room/room-only-words.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Hyphenate } from './hyphenation.ts'
import type { Layout, TextBox } from './page.ts'

/** The words that a room has typed, in the language it types in: for a document whose own words are in another one. */
export interface TypedWords {
  readonly language: string
  /** Whether it has typed a word, whatever marks stand around it. */
  has(word: string): boolean
}

/** All words of a workshop, of what may leave the room (`released`) where they are printed. */
export function typedWords(workshop: Workshop): TypedWords {
  const texts = [...textsIn(workshop), ...typedInContent(workshop.content, true)]
  const words = new Set(texts.flatMap((text) => text.split(/\s+/u).map(bare)))
  words.delete('')
  return { language: workshop.facts.language, has: (word) => words.has(bare(word)) }
}

/** Splits what the room has typed as its language does, everything else as the document's. */
export function hyphenateBoth(typed: TypedWords, asTyped: Hyphenate, asDocument: Hyphenate): Hyphenate {
  return (word) => (typed.has(word) ? asTyped(word) : asDocument(word))
}

/**
 * The layout with the language said of every run of text that is the room's from its first word to its last, so that it is read
 * out as it was meant (WCAG 3.1.2). A word that goes on in the next line takes its language along.
 */
export function withTypedLanguage(layout: Layout, typed: TypedWords): Layout {
  let open: TextBox | null = null
  const marked = (box: TextBox): TextBox => {
    const goesOn = open !== null && open.node === box.node
    const isTyped = isAllTyped(box, goesOn, typed) ?? (goesOn && open?.language !== undefined)
    const said = isTyped ? { ...box, language: typed.language } : box
    open = box.ends === 'hyphen' ? said : null
    return said
  }
  const pages = layout.pages.map((page) => ({
    ...page,
    boxes: page.boxes.map((box) => (box.kind === 'text' && box.node !== null ? marked(box) : box)),
  }))
  return { ...layout, pages }
}

/** Null where no word stands whole in it, so that only the line before can tell. */
function isAllTyped({ text, ends }: TextBox, goesOn: boolean, typed: TypedWords): boolean | null {
  const all = text.split(/\s+/u)
  const whole = all.slice(goesOn ? 1 : 0, ends === 'hyphen' ? -1 : all.length).filter((word) => bare(word) !== '')
  return whole.length === 0 ? null : whole.every((word) => typed.has(word))
}

/** A word without the marks around it; empty where there are no two letters: a single one names a row or a role. */
function bare(word: string): string {
  return /\p{L}.*[\p{L}\p{N}]/u.exec(word)?.[0] ?? ''
}

/** Every text in a value but what looks like an id or a choice from a list ('document', 'supports'): a small word alone. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[a-z][\w-]*$/.test(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
