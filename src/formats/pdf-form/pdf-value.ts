/** A value as a PDF holds it. Strings are bytes, one character each. */
export type PdfValue =
  | null
  | boolean
  | number
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'reference'; readonly id: number }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  | readonly PdfValue[]

/** Arrays and dictionaries inside each other at most, and bytes of one string. */
const deepest = 60
const longestString = 1_000_000

const blank = /[\0\t\n\f\r ]/
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]/

/** The value that begins at a place of the text, and where it ends; null for anything that is none. Never throws. */
export function valueAt(
  text: string,
  from: number,
  depth = 0,
): { readonly value: PdfValue; readonly end: number } | null {
  if (depth > deepest) return null
  const at = skipBlanks(text, from)
  switch (text.charAt(at)) {
    case '<':
      return text.charAt(at + 1) === '<' ? dictionaryAt(text, at + 2, depth) : hexAt(text, at + 1)
    case '(':
      return stringAt(text, at + 1)
    case '[':
      return arrayAt(text, at + 1, depth)
    case '/':
      return nameAt(text, at + 1)
    default:
      return wordAt(text, at)
  }
}

/** Blanks and comments. */
export function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const sign = text.charAt(at)
    if (sign === '%') while (at < text.length && !/[\r\n]/.test(text.charAt(at))) at += 1
    else if (!blank.test(sign)) break
    else at += 1
  }
  return at
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && regular.test(text.charAt(at))) at += 1
  return at
}

function wordAt(text: string, at: number) {
  const end = wordEnd(text, at)
  const word = text.slice(at, end)
  if (word === 'true' || word === 'false') return { value: word === 'true', end }
  if (word === 'null') return { value: null, end }
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(word)) return null
  const rest = /^[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(text.slice(end, end + 40))
  if (rest !== null && /^\d{1,10}$/.test(word)) {
    return { value: { kind: 'reference', id: Number(word) } as const, end: end + rest[0].length }
  }
  return { value: Number(word), end }
}

function nameAt(text: string, at: number) {
  const end = wordEnd(text, at)
  const name = text
    .slice(at, end)
    .replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return { value: { kind: 'name', name } as const, end }
}

function arrayAt(text: string, from: number, depth: number) {
  const value: PdfValue[] = []
  let at = skipBlanks(text, from)
  while (text.charAt(at) !== ']') {
    const item = valueAt(text, at, depth + 1)
    if (item === null) return null
    value.push(item.value)
    at = skipBlanks(text, item.end)
  }
  return { value, end: at + 1 }
}

function dictionaryAt(text: string, from: number, depth: number) {
  const entries = new Map<string, PdfValue>()
  let at = skipBlanks(text, from)
  while (!text.startsWith('>>', at)) {
    if (text.charAt(at) !== '/') return null
    const key = nameAt(text, at + 1)
    const item = valueAt(text, key.end, depth + 1)
    if (item === null) return null
    entries.set(key.value.name, item.value)
    at = skipBlanks(text, item.end)
  }
  return { value: { kind: 'dictionary', entries } as const, end: at + 2 }
}

function hexAt(text: string, at: number) {
  let end = at
  while (/[0-9A-Fa-f\0\t\n\f\r ]/.test(text.charAt(end))) end += 1
  if (text.charAt(end) !== '>') return null
  const digits = text.slice(at, end).replaceAll(/[^0-9A-Fa-f]/g, '')
  let bytes = ''
  for (let place = 0; place < digits.length; place += 2) {
    bytes += String.fromCharCode(Number.parseInt(digits.slice(place, place + 2).padEnd(2, '0'), 16))
  }
  return { value: { kind: 'string', bytes } as const, end: end + 1 }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function stringAt(text: string, from: number) {
  let [bytes, open, at] = ['', 1, from]
  while (at < text.length && at - from < longestString) {
    const sign = text.charAt(at)
    at += 1
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at, at + 3))?.[0]
      const next = text.charAt(at)
      if (octal !== undefined) {
        bytes += String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
        at += octal.length
      } else if (/[\r\n]/.test(next)) at += text.startsWith('\r\n', at) ? 2 : 1
      else {
        bytes += escapes[next] ?? next
        at += 1
      }
    } else if (sign === '\r') {
      bytes += '\n' // A line end in a string is one line feed, however it was written.
      if (text.charAt(at) === '\n') at += 1
    } else {
      if (sign === '(') open += 1
      if (sign === ')' && (open -= 1) === 0) return { value: { kind: 'string', bytes } as const, end: at }
      bytes += sign
    }
  }
  return null
}
