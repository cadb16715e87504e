/**
 * Whether a version of Node ('22.13.1') lies in a range of package.json: alternatives ('||') of '^20.19.0', which means that
 * one and later ones of the same major, and '>=23.5', which means that one and all after it.
 */
export function suits(version, range) {
  return range.split('||').some((alternative) => {
    const [, sign, wanted = ''] = /^\s*(\^|>=)(\d+(?:\.\d+)*)\s*$/.exec(alternative) ?? []
    if (sign === undefined) throw new Error(`A range of Node that nobody reads: ${alternative}`)
    const [have, least] = [version, wanted].map((text) => text.split('.').map(Number))
    const place = [0, 1, 2].find((at) => (have[at] ?? 0) !== (least[at] ?? 0))
    const isLater = place === undefined || (have[place] ?? 0) > (least[place] ?? 0)
    return isLater && (sign === '>=' || have[0] === least[0])
  })
}
