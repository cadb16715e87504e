import {
  type Locks,
  type ProtectedFile,
  readProtected,
  type Sealed,
  writeProtected,
} from '#core/file/protected-file.ts'
import { bad, good, type Result } from '#core/result.ts'

/** Encrypts the text of a workshop file with a passphrase that nobody but the user knows. */
export interface Passphrases {
  /** The text of a protected file. The passphrase must not be empty; it is taken in the form NFC, spaces and all. */
  protect(text: string, passphrase: string): Promise<string>
  /** Null for a text that is no protected file. `wrong`: another passphrase may fit; any other reason: none will. */
  open(text: string, passphrase: string): Promise<Result<string, 'wrong' | Sealed> | null>
}

/** What OWASP asks of PBKDF2 with SHA-256; about half a second on a slow laptop. */
const iterations = 600_000

/** For a browser that encrypts: over plain http there is no `crypto.subtle`. */
export function browserPassphrases(crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>): Passphrases {
  const { subtle } = crypto
  const random = (length: number) => toBase64(crypto.getRandomValues(new Uint8Array(length)))
  return {
    async protect(text, passphrase) {
      if (passphrase === '') throw new RangeError('The passphrase is empty')
      const locks: Locks = {
        key: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: random(16) },
        cipher: { name: 'AES-GCM', iv: random(12) },
      }
      const key = await keyFrom(subtle, passphrase, locks)
      const sealed = await subtle.encrypt(settings(locks), key, new TextEncoder().encode(text))
      const content = toBase64(new Uint8Array(sealed))
      return writeProtected({ ...locks, content, checksum: await checksumOf(subtle, content) })
    },
    async open(text, passphrase) {
      const read = readProtected(text)
      if (read === null || !read.ok) return read
      const file = read.value
      if ((await checksumOf(subtle, file.content)) !== file.checksum) return bad('damaged')
      return decrypted(subtle, file, passphrase)
    },
  }
}

async function decrypted(
  subtle: SubtleCrypto,
  file: ProtectedFile,
  passphrase: string,
): Promise<Result<string, 'wrong' | 'damaged'>> {
  if (passphrase === '') return bad('wrong')
  const key = await keyFrom(subtle, passphrase, file)
  try {
    const plain = await subtle.decrypt(settings(file), key, fromBase64(file.content))
    return good(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain))
  } catch (error) {
    // The cipher says no more than this: the key is another, or somebody changed the file and its checksum too.
    if (error instanceof DOMException && error.name === 'OperationError') return bad('wrong')
    if (error instanceof TypeError) return bad('damaged')
    throw error
  }
}

async function keyFrom(subtle: SubtleCrypto, passphrase: string, { key }: Locks): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'))
  const from = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: key.name, hash: key.hash, iterations: key.iterations, salt: fromBase64(key.salt) }
  return subtle.deriveKey(derivation, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** What stands readable in the file is bound to it: changed, the content does not open. */
function settings({ key, cipher }: Locks): AesGcmParams {
  const { name, hash, iterations, salt } = key
  const said = `wirkbund-protected 1 ${name} ${hash} ${iterations} ${salt} ${cipher.name} ${cipher.iv}`
  return { name: cipher.name, iv: fromBase64(cipher.iv), additionalData: new TextEncoder().encode(said) }
}

async function checksumOf(subtle: SubtleCrypto, text: string): Promise<string> {
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  // A call takes some ten thousand arguments, not millions.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
