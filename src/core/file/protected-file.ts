import * as v from 'valibot'
import { bad, good, type Result } from '#core/result.ts'
import { deepest, largestFile } from './read-file.ts'
import { isRecord, parseUntrusted } from './untrusted-json.ts'

/** Marks a file whose content is encrypted with a passphrase. */
const protectedName = 'wirkbund-protected'

/** Fours of signs are counted, not matched: on millions of them a pattern with a group in it runs out of stack. */
const base64 = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  v.check((text) => text.length % 4 === 0),
)

/** How the key comes from the passphrase, and the content from the key. docs/workshop-file.md says why these. */
const locksSchema = v.strictObject({
  key: v.strictObject({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    /** A file from elsewhere must not keep the browser busy for minutes. */
    iterations: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(10_000_000)),
    salt: v.pipe(base64, v.length(24)),
  }),
  cipher: v.strictObject({ name: v.literal('AES-GCM'), iv: v.pipe(base64, v.length(16)) }),
})

const protectedSchema = v.strictObject({
  format: v.literal(protectedName),
  version: v.literal(1),
  ...locksSchema.entries,
  /** Hexadecimal SHA-256 of `content`: tells a damaged file from a wrong passphrase. */
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  content: base64,
})

export type Locks = v.InferOutput<typeof locksSchema>
export type ProtectedFile = Omit<v.InferOutput<typeof protectedSchema>, 'format' | 'version'>

/** Why a protected file cannot be opened, whatever the passphrase. */
export type Sealed = 'damaged' | 'newer'

/** A character of a workshop file is at most three bytes, and three bytes are four characters of base64. */
const largest = 4 * largestFile + 1000

/** Null for a text that does not claim to be a protected file: then it is for readFile. */
export function readProtected(text: string): Result<ProtectedFile, Sealed> | null {
  if (!claims(text)) return null
  const found = parseUntrusted(text, { largest, deepest })
  if (!found.ok) return bad('damaged')
  const version = isRecord(found.value) ? found.value['version'] : null
  if (typeof version === 'number' && version > 1) return bad('newer')
  const read = v.safeParse(protectedSchema, found.value)
  return read.success ? good(read.output) : bad('damaged')
}

export function writeProtected({ key, cipher, checksum, content }: ProtectedFile): string {
  return `${JSON.stringify({ format: protectedName, version: 1, key, cipher, checksum, content }, null, 2)}\n`
}

/** The mark stands at the very beginning, so that a file that was cut off still tells what it was. */
function claims(text: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${protectedName}"`).test(text)
}
