import { coreCoverage, fullCoverage } from './coverage.ts'
import { charactersOf, printable } from './printable.ts'

const core = readRanges(coreCoverage)
const full = readRanges(fullCoverage)

/** Characters of a text that no face has, each once, in the order of the text. They are drawn as a box. */
export function missingCharacters(text: string): string[] {
  const characters = new Set(charactersOf(printable(text)))
  return [...characters].filter((character) => !covers(full, character))
}

/** Whether the core can draw a character. */
export function isCore(character: string): boolean {
  return covers(core, character)
}

type Ranges = readonly (readonly [number, number])[]

function covers(coverage: Ranges, character: string): boolean {
  return inRanges(coverage, character) || isComposed(coverage, character)
}

/** A letter with marks that the fonts hold only apart. */
function isComposed(coverage: Ranges, character: string): boolean {
  const parts = charactersOf(character.normalize('NFD'))
  return parts.length > 1 && parts.every((part) => inRanges(coverage, part))
}

function inRanges(coverage: Ranges, character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  return coverage.some(([first, last]) => first <= point && point <= last)
}

function readRanges(coverage: string): Ranges {
  return coverage.split(' ').map((range) => {
    const [first = '', last = first] = range.split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}
