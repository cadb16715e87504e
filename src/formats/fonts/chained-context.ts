/** Glyph to its index. */
export type Coverage = ReadonlyMap<number, number>

/** A chained context of format 3: which glyphs it wants before, at and after a place, and what it then asks for. */
export interface ChainedContext {
  readonly before: readonly Coverage[]
  readonly input: readonly Coverage[]
  readonly after: readonly Coverage[]
  readonly actions: readonly { readonly index: number; readonly lookup: number }[]
}

/** Reads a chained context; null for the formats that our fonts do not use. */
export function readContext(view: DataView, at: number, coverage: (at: number) => Coverage): ChainedContext | null {
  if (view.getUint16(at) !== 3) return null
  const coverages = (start: number) =>
    Array.from({ length: view.getUint16(start) }, (_, index) => coverage(at + view.getUint16(start + 2 + 2 * index)))
  const endOf = (start: number) => start + 2 + 2 * view.getUint16(start)
  const input = endOf(at + 2)
  const after = endOf(input)
  const records = endOf(after)
  const actions = Array.from({ length: view.getUint16(records) }, (_, index) => {
    const record = records + 2 + 4 * index
    return { index: view.getUint16(record), lookup: view.getUint16(record + 2) }
  })
  return { before: coverages(at + 2), input: coverages(input), after: coverages(after), actions }
}
