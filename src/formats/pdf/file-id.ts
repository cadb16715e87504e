/** 32 hexadecimal digits from the content: the same document has the same id. Four FNV-1a sums; not a security measure. */
export function fileId(parts: readonly (string | Uint8Array)[]): string {
  let [one, two, three, four] = [0x811c_9dc5, 0x0100_0193, 0xdead_beef, 0x41c6_4e6d]
  const add = (unit: number): void => {
    one = Math.imul(one ^ unit, prime)
    two = Math.imul(two ^ unit, prime)
    three = Math.imul(three ^ unit, prime)
    four = Math.imul(four ^ unit, prime)
  }
  for (const part of parts) {
    if (typeof part === 'string') for (let at = 0; at < part.length; at += 1) add(part.charCodeAt(at))
    else for (let at = 0; at < part.length; at += 1) add(part[at] ?? 0)
  }
  return [one, two, three, four].map(digits).join('')
}

const prime = 16_777_619

function digits(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase()
}
