import fc from 'fast-check'
import { fixtureText } from '../core/room.ts'

/** A value of JSON, or what a hostile file puts in its place. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The large one has everything in it and an older version; as it takes its time, it comes seldom. */
const base = fc.oneof(
  { weight: 19, arbitrary: fc.constant(fixtureText('workshops/empty')) },
  { weight: 1, arbitrary: fc.constant(fixtureText('files/v1')) },
)

const hostileText = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202Egnp.exe',
    '\u0000',
    '\uD800',
    '\uDFFF',
    '__proto__',
    'constructor',
    '=HYPERLINK("x")',
    '../../etc/passwd',
    '9999-99-99',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer({ min: 300, max: 30_000 }).map((length) => 'x'.repeat(length)),
)

const hostileValue: fc.Arbitrary<Json> = fc.oneof(
  hostileText,
  fc.constantFrom<Json>(null, true, -1, 0.5, 1e15, Number.MAX_SAFE_INTEGER, -0, [], {}, [[]], { a: { b: [] } }),
  fc.integer({ min: 2, max: 60 }).map((levels): Json => {
    let nested: Json = 'x'
    for (let level = 0; level < levels; level += 1) nested = level % 2 === 0 ? [nested] : { a: nested }
    return nested
  }),
)

/** Which of several; shares stand for places, as each file has its own number of them. */
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

interface Place {
  readonly holder: { [key: string]: Json } | Json[]
  readonly key: string
}

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)])
}

function put({ holder, key }: Place, value: Json): void {
  // Defined, not assigned: `__proto__` is to stand in the text like any other key.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** A file of which one to three parts were replaced, left out, doubled or given a key that no file has. */
const changedParts = fc
  .tuple(
    base,
    fc.array(fc.tuple(share, fc.constantFrom('replace', 'leave', 'add', 'version'), hostileValue, hostileText), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([base, changes]) => {
    const file: Json = JSON.parse(base)
    for (const [at, how, value, key] of changes) {
      const places = placesIn(file)
      const place = places[Math.floor(at * places.length)]
      if (place === undefined) continue
      // Of its own: put into itself by a later change, a part would be no text at all.
      const part = structuredClone(value)
      if (how === 'replace') put(place, part)
      else if (how === 'leave') Reflect.deleteProperty(place.holder, place.key)
      else if (how === 'add') put({ holder: place.holder, key }, part)
      else put({ holder: file as { [key: string]: Json }, key: 'version' }, part)
    }
    return JSON.stringify(file)
  })

/** A file of which some characters were changed, put in, cut out or repeated. */
const changedText = fc
  .tuple(
    base,
    fc.array(fc.tuple(share, fc.constantFrom('over', 'in', 'out', 'twice', 'end'), hostileText, fc.nat(50)), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([base, changes]) =>
    changes.reduce((text, [share, how, piece, length]) => {
      const at = Math.floor(share * text.length)
      switch (how) {
        case 'over':
          return text.slice(0, at) + piece + text.slice(at + piece.length)
        case 'in':
          return text.slice(0, at) + piece + text.slice(at)
        case 'out':
          return text.slice(0, at) + text.slice(at + length)
        case 'twice':
          return text.slice(0, at) + text.slice(Math.max(0, at - length))
        case 'end':
          return text.slice(0, at)
      }
    }, base),
  )

/** Texts that were workshop files before somebody, or something, changed them; and texts that never were. */
export const hostileFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: changedParts },
  { weight: 4, arbitrary: changedText },
  { weight: 1, arbitrary: fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 2000 })) },
)
