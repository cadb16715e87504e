/** The names and numbers that lead to a place in a JSON value. */
type Way = readonly (string | number)[]

/** What stands at a place now; without it, nothing does any more. */
export type Change = readonly [way: Way] | readonly [way: Way, now: unknown]

type Entries = Readonly<Record<string, unknown>>

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

/** Undefined when a way leads nowhere: the changes are of another value. */
export function withChanges(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((before: unknown, [way, ...now]) => placed(before, way, now), value)
}

/** UTF-16 units of JSON by which changes make a value longer, names apart; below 0 where they make it shorter. */
export function growthBy(changes: readonly Change[], from: unknown): number {
  return changes.reduce((sum, [way, now]) => sum + lengthOf(now) - lengthOf(standingAt(from, way)), 0)
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

/** Of what changes are counted from: the same value again and again. */
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

function placed(value: unknown, [step, ...rest]: Way, now: readonly unknown[]): unknown {
  if (step === undefined) return now[0]
  if (Array.isArray(value) && typeof step === 'number' && step < value.length) {
    const item = placed(value[step], rest, now)
    return item === undefined ? undefined : value.with(step, item)
  }
  if (!isEntries(value) || typeof step !== 'string') return undefined
  const isLast = rest.length === 0
  if (isLast && now.length === 0) {
    const { [step]: gone, ...others } = value
    return gone === undefined ? undefined : others
  }
  const item = isLast ? now[0] : placed(own(value, step), rest, now)
  return item === undefined ? undefined : { ...value, [step]: item }
}

function standingAt(value: unknown, way: Way): unknown {
  return way.reduce(
    (at: unknown, step) => (isEntries(at) || Array.isArray(at) ? own(at as Entries, `${step}`) : undefined),
    value,
  )
}

function lengthOf(value: unknown): number {
  return value === undefined ? 0 : JSON.stringify(value).length
}

function own(value: Entries, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
