import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile } from '#core/file/read-file.ts'
import { browserPassphrases } from '#storage/passphrase.ts'

const passphrases = browserPassphrases(crypto)

const workshop = readFileSync('tests/fixtures/workshops/sample.de.json', 'utf8')
const passphrase = 'drei kleine Wörter'
const file = await passphrases.protect(workshop, passphrase)

/** The file with one character of a field replaced by another of the same alphabet. */
function withFlipped(field: string, at: number): string {
  const start = file.indexOf(`"${field}": "`) + field.length + 5
  const place = start + at
  const other = file[place] === '0' ? '1' : '0'
  return file.slice(0, place) + other + file.slice(place + 1)
}

describe('a file with a passphrase', () => {
  test('opens with it, word for word', async () => {
    expect(await passphrases.open(file, passphrase)).toEqual({ ok: true, value: workshop })
  })

  test('that people have kept opens, whatever has changed since: a kept file', async () => {
    const kept = readFileSync('tests/fixtures/files/protected.json', 'utf8')
    expect(await passphrases.open(kept, passphrase)).toEqual({
      ok: true,
      value: '{"title":"Grüße aus Haselbach"}\n',
    })
  })

  test('holds not one word of the workshop in readable form', () => {
    expect(file).not.toMatch(/facts|Lorntal|organisations/)
    expect(readFile(file).ok).toBe(false)
  })

  test('never comes out the same twice', async () => {
    const again = await passphrases.protect(workshop, passphrase)
    const parts = (text: string) => /"salt": "(.*)"[^]*"iv": "(.*)"[^]*"content": "(.{40})/.exec(text)?.slice(1) ?? []
    expect(parts(again)).toHaveLength(3)
    for (const [index, part] of parts(again).entries()) expect(part).not.toBe(parts(file)[index])
  })

  test.each([
    'drei kleine Worter',
    'Drei kleine Wörter',
    'drei kleine Wörter ',
    '',
    'drei kleine Wörter drei kleine Wörter',
  ])('stays shut for another: %j', async (other) => {
    expect(await passphrases.open(file, other)).toEqual({ ok: false, reason: 'wrong' })
  })

  test('takes an umlaut however a keyboard makes it', async () => {
    expect('Wo\u0308rter').not.toBe('W\u00f6rter')
    expect((await passphrases.open(file, 'drei kleine Wo\u0308rter'))?.ok).toBe(true)
    const other = await passphrases.protect('{}', 'A\u030angstro\u0308m \u{1f511} \u03bb\u03cc\u03b3\u03bf\u03c2')
    expect(await passphrases.open(other, '\u00c5ngstr\u00f6m \u{1f511} \u03bb\u03cc\u03b3\u03bf\u03c2')).toEqual({
      ok: true,
      value: '{}',
    })
  })

  test('cannot be made without one', async () => {
    await expect(passphrases.protect(workshop, '')).rejects.toThrow('empty')
  })

  test('takes the largest text that people may have, and an empty one', async () => {
    for (const text of ['', '„漢“ '.repeat(200_000)]) {
      const made = await passphrases.protect(text, 'p')
      expect((await passphrases.open(made, 'p'))?.ok).toBe(true)
    }
  })
})

describe('a damaged file is called damaged, not the passphrase wrong', () => {
  test.each([0.1, 0.5, 0.9, 0.999])('cut off at %d of its length', async (part) => {
    const cut = file.slice(0, Math.floor(file.length * part))
    expect(await passphrases.open(cut, passphrase)).toEqual({ ok: false, reason: 'damaged' })
  })

  test.each([0, 1, 77, 5000])('one character of the content is another, at %d', async (at) => {
    expect(await passphrases.open(withFlipped('content', at), passphrase)).toEqual({ ok: false, reason: 'damaged' })
  })

  test.each(['checksum', 'hash', 'name'])('one character of %s is another', async (field) => {
    expect(await passphrases.open(withFlipped(field, 2), passphrase)).toEqual({ ok: false, reason: 'damaged' })
  })

  test.each(['salt', 'iv'])('another %s opens nothing', async (field) => {
    expect((await passphrases.open(withFlipped(field, 2), passphrase))?.ok).toBe(false)
  })

  test('fewer rounds than we ask for are refused, and so many that the browser would stand still', async () => {
    for (const rounds of ['1000', '599999', '999999999']) {
      const weak = file.replace('600000', rounds)
      expect(await passphrases.open(weak, passphrase)).toEqual({ ok: false, reason: 'damaged' })
    }
  })

  test('more rounds than it was made with open nothing', async () => {
    expect(await passphrases.open(file.replace('600000', '600001'), passphrase)).toEqual({ ok: false, reason: 'wrong' })
  })

  test('as long as the longest that may be opened, and in nothing but its signs like one of ours', async () => {
    const long = file.replace(/"content": "[^"]*"/, `"content": "${'A'.repeat(16_000_000)}"`)
    expect(await passphrases.open(long, passphrase)).toEqual({ ok: false, reason: 'damaged' })
    const short = file.replace(/"content": "[^"]*"/, '"content": "AAAAA"')
    expect(await passphrases.open(short, passphrase)).toEqual({ ok: false, reason: 'damaged' })
  })

  test('an unknown field is refused', async () => {
    const more = file.replace('"version": 1', '"version": 1,\n  "hint": "Wie immer"')
    expect(await passphrases.open(more, passphrase)).toEqual({ ok: false, reason: 'damaged' })
  })
})

test('a file of a later version is refused as such', async () => {
  expect(await passphrases.open(file.replace('"version": 1', '"version": 2'), passphrase)).toEqual({
    ok: false,
    reason: 'newer',
  })
})

test('what is no protected file is left to others', async () => {
  for (const text of [workshop, '', '{', 'null', '{"format":"wirkbund-workshop"}', '"wirkbund-protected"']) {
    expect(await passphrases.open(text, passphrase)).toBeNull()
  }
})
