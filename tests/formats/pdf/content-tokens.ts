/** A word of a content stream. Strings are given as their bytes, dictionaries as they are written. */
export type Token =
  | { readonly kind: 'operator' | 'name' | 'number' | 'bracket' | 'dictionary'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string; readonly bytes: Buffer }

/** The words of a content stream (latin1, one character for each byte). */
export function* contentTokens(content: string): Generator<Token> {
  const word = /[\s\0]+|<<|<([0-9A-Fa-f\s]*)>|\(|[[\]]|\/[^\s/<>[\]()]*|[-+.\d]+|[A-Za-z'"*][A-Za-z0-9'"*]*|./gy
  for (let found = word.exec(content); found !== null; found = word.exec(content)) {
    const [text, hex] = found
    if (/^[\s\0]/.test(text)) continue
    if (text === '<<') {
      const end = dictionaryEnd(content, found.index)
      word.lastIndex = end
      yield { kind: 'dictionary', text: content.slice(found.index, end) }
    } else if (text === '(') {
      const end = stringEnd(content, found.index)
      word.lastIndex = end
      yield { kind: 'string', text: '', bytes: literal(content.slice(found.index + 1, end - 1)) }
    } else if (hex !== undefined) yield { kind: 'string', text, bytes: Buffer.from(hex.replaceAll(/\s/g, ''), 'hex') }
    else if (/^[[\]]/.test(text)) yield { kind: 'bracket', text }
    else if (text.startsWith('/')) yield { kind: 'name', text }
    else yield { kind: /^[-+.\d]/.test(text) ? 'number' : 'operator', text }
  }
}

function dictionaryEnd(content: string, start: number): number {
  let depth = 0
  let at = start
  do {
    if (content.startsWith('<<', at)) [depth, at] = [depth + 1, at + 2]
    else if (content.startsWith('>>', at)) [depth, at] = [depth - 1, at + 2]
    else if (content[at] === '(') at = stringEnd(content, at)
    else if (content[at] === '<') at = content.indexOf('>', at) + 1
    else at += 1
  } while (depth > 0 && at < content.length)
  return at
}

function stringEnd(content: string, start: number): number {
  let depth = 0
  let at = start
  do {
    const sign = content[at]
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    at += sign === '\\' ? 2 : 1
  } while (depth > 0 && at < content.length)
  return at
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function literal(written: string): Buffer {
  const read = written.replaceAll(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, sign: string) => {
    if (/^[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(sign, 8) & 0xff)
    return /^[\r\n]/.test(sign) ? '' : (escapes[sign] ?? sign)
  })
  return Buffer.from(read, 'latin1')
}
