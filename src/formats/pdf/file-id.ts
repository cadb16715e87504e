/** 32 hexadecimal digits from the content: the same document has the same id. Four FNV-1a sums; not a security measure. */
export function fileId(parts: readonly string[]): string {
  const starts = [0x811c_9dc5, 0x0100_0193, 0xdead_beef, 0x41c6_4e6d]
  return starts.map((start) => digits(parts.reduce(sum, start))).join('')
}

function sum(before: number, part: string): number {
  let hash = before
  for (let at = 0; at < part.length; at += 1) hash = Math.imul(hash ^ part.charCodeAt(at), 16_777_619)
  return hash
}

function digits(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase()
}
