/** The same function of one value, which computes once for each: for thousands of them, as it holds nothing but the answers. */
export function rememberedOfOne<First extends object, Answer extends object>(
  compute: (first: First) => Answer,
): (first: First) => Answer {
  const known = new WeakMap<First, Answer>()
  return (first) => {
    const last = known.get(first)
    if (last !== undefined) return last
    const answer = compute(first)
    known.set(first, answer)
    return answer
  }
}

/**
 * The same function, which computes once for the same values (by identity): for what screens ask again with every key
 * while only one of many contents has changed. Nothing is held longer than the first value.
 */
export function remembered<First extends object, Rest extends readonly unknown[], Answer>(
  compute: (first: First, ...rest: Rest) => Answer,
): (first: First, ...rest: Rest) => Answer {
  const known = new WeakMap<First, { readonly rest: Rest; readonly answer: Answer }>()
  return (first, ...rest) => {
    const last = known.get(first)
    if (last?.rest.every((value, index) => value === rest[index]) === true) return last.answer
    const answer = compute(first, ...rest)
    known.set(first, { rest, answer })
    return answer
  }
}
