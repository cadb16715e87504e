import { type Change, type Entries, isEntries, own, type Way } from './changes.ts'

/**
 * What leads from one JSON value to another, order of names included. What is the same by identity is not looked into, so that
 * an edit of a value which nobody changes in place costs little, however large it is.
 */
export function changesBetween(from: unknown, to: unknown, way: Way = []): readonly Change[] {
  if (from === to) return []
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length)
    return to.flatMap((item: unknown, index) => changesBetween(from[index], item, [...way, index]))
  if (isEntries(from) && isEntries(to)) return changedEntries(from, to, way) ?? [[way, to]]
  return [[way, to]]
}

/** UTF-16 units of JSON by which changes make a value longer; below 0 where they make it shorter. */
export function growthBy(changes: readonly Change[], from: unknown): number {
  return changes.reduce((sum, [way, now]) => sum + lengthAt(way, now) - lengthAt(way, standingAt(from, way)), 0)
}

/** Null where names would not come to stand in this order by adding and taking away. */
function changedEntries(from: Entries, to: Entries, way: Way): readonly Change[] | null {
  const [before, after] = [knownEntries(from), entriesOf(to)]
  const hasSameNames = before.length === after.length && before.every(([name], index) => name === after[index]?.[0])
  const gone = hasSameNames ? [] : before.filter(([name]) => own(to, name) === undefined)
  if (!hasSameNames && !isByAdding(before, after, new Set(gone))) return null
  const changes: Change[] = gone.map(([name]) => [[...way, name]])
  // Thousands of entries with every letter, of which nearly all are the same as before.
  after.forEach(([name, now], index) => {
    const old = hasSameNames ? before[index]?.[1] : own(from, name)
    if (old !== now) changes.push(...changesBetween(old, now, [...way, name]))
  })
  return changes
}

type Entry = readonly [name: string, value: unknown]

function isByAdding(before: readonly Entry[], after: readonly Entry[], gone: ReadonlySet<Entry>): boolean {
  const left = before.filter((entry) => !gone.has(entry)).map(([name]) => name)
  const known = new Set(left)
  return after.every(([name], index) => (index < left.length ? name === left[index] : !known.has(name)))
}

const known = new WeakMap<Entries, readonly Entry[]>()

/** Remembered, as changes are counted from the same value again and again. */
function knownEntries(value: Entries): readonly Entry[] {
  const entries = known.get(value) ?? entriesOf(value)
  known.set(value, entries)
  return entries
}

/** Without what JSON leaves out. */
function entriesOf(value: Entries): readonly Entry[] {
  const entries = Object.entries(value)
  return entries.some(([, each]) => each === undefined) ? entries.filter(([, each]) => each !== undefined) : entries
}

function standingAt(value: unknown, way: Way): unknown {
  return way.reduce((at: unknown, step) => (isEntries(at) || Array.isArray(at) ? own(at, `${step}`) : undefined), value)
}

/** With its name and a comma; 0 where nothing stands. */
function lengthAt(way: Way, value: unknown): number {
  return value === undefined ? 0 : JSON.stringify(value).length + JSON.stringify(way.at(-1) ?? '').length + 2
}
