/** The names and numbers that lead to a place in a JSON value. */
export type Way = readonly (string | number)[]

/** What stands at a place now; without it, nothing does any more. */
export type Change = readonly [way: Way] | readonly [way: Way, now: unknown]

export type Entries = Readonly<Record<string, unknown>>

/** The value with the changes made, one after the other. Undefined when a way leads nowhere: they are of another value. */
export function withChanges(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((before: unknown, [way, ...now]) => withChange(before, way, now), value)
}

function withChange(value: unknown, [step, ...rest]: Way, now: readonly unknown[]): unknown {
  if (step === undefined) return now[0]
  if (Array.isArray(value) && typeof step === 'number' && step < value.length) {
    const item = withChange(value[step], rest, now)
    return item === undefined ? undefined : value.with(step, item)
  }
  if (!isEntries(value) || typeof step !== 'string') return undefined
  const isLast = rest.length === 0
  if (isLast && now.length === 0) {
    const { [step]: gone, ...others } = value
    return gone === undefined ? undefined : others
  }
  const item = isLast ? now[0] : withChange(own(value, step), rest, now)
  return item === undefined ? undefined : { ...value, [step]: item }
}

export function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}

export function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
