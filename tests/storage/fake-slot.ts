import type { SlotHandle } from '#storage/slots/slot-pair.ts'

/** An open file in memory. `fault` may throw, or give the bytes that a write really takes, at every call of a write or flush. */
export interface FakeSlot extends SlotHandle {
  bytes: Uint8Array<ArrayBuffer>
  fault: (call: 'write' | 'flush', length: number) => number
}

export function fakeSlot(): FakeSlot {
  const slot: FakeSlot = {
    bytes: new Uint8Array(0),
    fault: (_, length) => length,
    getSize: () => slot.bytes.length,
    read(into, { at }) {
      const part = slot.bytes.subarray(at, at + into.length)
      into.set(part)
      return part.length
    },
    write(from, { at }) {
      const length = slot.fault('write', from.length)
      const grown = new Uint8Array(Math.max(slot.bytes.length, at + length))
      grown.set(slot.bytes)
      grown.set(from.subarray(0, length), at)
      slot.bytes = grown
      return length
    },
    flush: () => void slot.fault('flush', 0),
    close: () => undefined,
  }
  return slot
}
