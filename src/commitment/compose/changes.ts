import { keyOf } from '#commitment/plain/parts.ts'
import type { Part } from '#core/editions/edition.ts'
import { elementNumber, isElementId } from '#core/method/index.ts'

/** What became of a clause since the edition before. `before` and `after` hold only the lines that differ. */
export interface Change {
  readonly what: 'new' | 'changed' | 'rearranged' | 'gone'
  readonly title: string
  readonly before: string
  readonly after: string
}

/** What differs between two editions, in the order of today's text; what is gone follows at the end. */
export function changesBetween(given: readonly Part[], after: readonly Part[]): readonly Change[] {
  const before = byOrganisation(given)
  const old = new Map(before.map((part) => [part.key, part]))
  const there = new Set(after.map(({ key }) => key))
  const gone = before.filter(({ key }) => !there.has(key))
  const chapters = new Map([...before, ...after].map(({ key, title }) => [key, title]))
  return [
    ...after.flatMap((part) => changeOf(old.get(part.key), part, placeOf(part, chapters))),
    ...gone.map((part): Change => ({ what: 'gone', title: placeOf(part, chapters), before: part.text, after: '' })),
  ]
}

/** An edition that was kept before its parties were found by their ids names them: where they sign, it says who is called so. */
function byOrganisation(parts: readonly Part[]): readonly Part[] {
  const signs = 'signatures/'
  const signing = parts.filter(({ key }) => key.startsWith(signs))
  const ids = new Map(signing.map(({ key, title }) => [keyOf('parties', title), key.replace(signs, 'parties/')]))
  return parts.map((part) => ({ ...part, key: ids.get(part.key) ?? part.key }))
}

/**
 * A heading without a number stands in several elements: the number of its element goes before it. An organisation stands
 * among the parties and where it signs: the title of that chapter goes before its name.
 */
function placeOf({ key, title }: Part, chapters: ReadonlyMap<string, string>): string {
  const [section = ''] = key.split('/')
  if (isElementId(section)) return key === `${section}/${title}` ? `${elementNumber(section)} ${title}` : title
  const chapter = key === section ? undefined : chapters.get(section)
  return chapter !== undefined && ['parties', 'signatures'].includes(section) ? `${chapter}: ${title}` : title
}

function changeOf(before: Part | undefined, part: Part, place: string): readonly Change[] {
  const { title, text } = part
  if (before === undefined) return [{ what: 'new', title: place, before: '', after: text }]
  if (before.text === text && before.title === title) return []
  const [left, arrived] = [without(before.text, text), without(text, before.text)]
  const moved = left === '' && arrived === '' && before.title === title
  const [was, is] = before.title === title ? ['', ''] : [before.title, title]
  const told = (...lines: readonly string[]) => lines.filter((line) => line !== '').join('\n')
  return [
    {
      what: moved ? 'rearranged' : 'changed',
      title: place,
      before: told(was, left),
      after: told(is, arrived),
    },
  ]
}

/** The lines of a text that another has not, each as often as it is missing there. */
function without(text: string, other: string): string {
  const counts = new Map<string, number>()
  for (const line of other.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1)
  const left = text.split('\n').filter((line) => {
    const count = counts.get(line) ?? 0
    counts.set(line, count - 1)
    return count <= 0
  })
  return left.join('\n')
}
