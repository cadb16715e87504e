import { bad, good, type Result } from '#core/result.ts'
import { bytesChecksum } from '#storage/checksum.ts'
import type { Sealed } from '#storage/envelope.ts'

/** Bytes of one slot; preallocated, so that a full disk cannot refuse a later save. */
export const slotSize = 2 * 1024 * 1024

/** Magic, length and checksum of 32 bits each, sequence of 64, and room for later: 32 bytes before the text. */
export const headSize = 32
const magic = 0x57_42_53_31

/** A text as one slot holds it; null when it does not fit. */
export function frameSlot({ sequence, text }: Sealed): Uint8Array | null {
  const payload = new TextEncoder().encode(text)
  if (payload.length > slotSize - headSize) return null
  const bytes = new Uint8Array(headSize + payload.length)
  const head = new DataView(bytes.buffer)
  head.setUint32(0, magic)
  head.setUint32(4, payload.length)
  head.setFloat64(8, sequence)
  bytes.set(payload, headSize)
  head.setUint32(16, checksum(bytes, payload))
  return bytes
}

/** Length of the text that a head announces, in bytes; null when this is no head of a slot. */
export function announcedLength(head: Uint8Array): number | null {
  if (head.length < headSize) return null
  const view = new DataView(head.buffer, head.byteOffset)
  const length = view.getUint32(4)
  return view.getUint32(0) === magic && length <= slotSize - headSize ? length : null
}

/** `empty`: never written. `torn`: a write that did not come to its end, or bytes that changed. */
export function readSlot(bytes: Uint8Array): Result<Sealed, 'empty' | 'torn'> {
  if (bytes.subarray(0, headSize).every((byte) => byte === 0)) return bad('empty')
  const length = announcedLength(bytes)
  if (length === null || bytes.length < headSize + length) return bad('torn')
  const head = new DataView(bytes.buffer, bytes.byteOffset)
  const payload = bytes.subarray(headSize, headSize + length)
  if (checksum(bytes, payload) !== head.getUint32(16)) return bad('torn')
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload)
    return good({ sequence: head.getFloat64(8), text })
  } catch {
    return bad('torn')
  }
}

/** Over length, sequence and text; the field of the sum itself and the room for later count as nothing. */
function checksum(bytes: Uint8Array, payload: Uint8Array): number {
  return bytesChecksum(payload, bytesChecksum(bytes.subarray(4, 16)))
}
