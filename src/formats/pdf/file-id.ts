/** 32 hexadecimal digits from the content: the same document has the same id. Four FNV-1a sums; not a security measure. */
export function fileId(parts: readonly string[]): string {
  const sums = new Uint32Array([0x811c_9dc5, 0x0100_0193, 0xdead_beef, 0x41c6_4e6d])
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) {
      for (const [index, sum] of sums.entries())
        sums[index] = Math.imul(sum ^ (part.charCodeAt(at) + 31 * index), 16_777_619)
    }
  }
  return Array.from(sums, (sum) => sum.toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
}
