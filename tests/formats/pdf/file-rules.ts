import type { Report } from './pdf-rules.ts'

/**
 * Rules of the bytes of a file as ours are written, every object but streams inside object streams: header, spacing,
 * lengths, filters, end. Other programs may keep the same rules in other ways.
 */
export function fileRules(pdf: Uint8Array, report: Report): void {
  const text = Buffer.from(pdf).toString('latin1')
  const header = /^%PDF-1\.[0-7]\n%[\u0080-\u00FF]{4,}\n/.exec(text)?.[0]
  if (header === undefined) return report('A 6.1.2', 'another header')
  if (!/\n%%EOF\n?$/.test(text)) report('A 6.1.3-3', 'bytes after the end of the file')
  let at = header.length
  while (!text.startsWith('startxref\n', at)) {
    const next = streamRules(text, at, report)
    if (next === null) return
    at = next
  }
}

/** Where the object after this one begins; null when the bytes here are none that can be read. */
function streamRules(text: string, at: number, report: Report): number | null {
  const object = /(\d+) 0 obj\n<</y
  object.lastIndex = at
  const start = text.indexOf('>>\nstream\n', at)
  if (!object.test(text) || start === -1) {
    report('A 6.1.9', `another spacing than that of an object at byte ${at}`)
    return null
  }
  const dictionary = text.slice(at, start)
  if (dictionary.includes('endobj')) {
    report('A 6.1.9', `an object without its stream at byte ${at}`)
    return null
  }
  const content = start + '>>\nstream\n'.length
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
  const end = '\nendstream\nendobj\n'
  if (!text.startsWith(end, content + length)) {
    report('A 6.1.7', `a stream that is not as long as it says at byte ${at}`)
    return null
  }
  if (/\/(F|FFilter|FDecodeParms)[ /]/.test(dictionary)) report('A 6.1.7-3', 'a stream in another file')
  for (const [, filter] of dictionary.matchAll(/\/Filter \/(\w+)/g)) {
    if (filter !== 'FlateDecode') report('A 6.1.7-4', `the filter ${filter}`)
  }
  return content + length + end.length
}
