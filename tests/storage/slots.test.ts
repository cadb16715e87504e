import { describe, expect, test } from 'vitest'
import { frameSlot, headSize, readSlot, slotSize } from '#storage/slots/slot-format.ts'
import { openPair } from '#storage/slots/slot-pair.ts'
import { fakeSlot } from './fake-slot.ts'

const text = 'Grüße „x“ 😀'
const framed = (sequence = 7, of = text) => {
  const bytes = frameSlot({ sequence, text: of })
  if (bytes === null) throw new Error('too large')
  return bytes
}

describe('the bytes of a slot', () => {
  test('give back text and sequence, also a sequence beyond 32 bits', () => {
    expect(readSlot(framed())).toEqual({ ok: true, value: { sequence: 7, text } })
    expect(readSlot(framed(2 ** 52))).toMatchObject({ ok: true, value: { sequence: 2 ** 52 } })
  })

  test('are those that lie on the devices of people already: written so, and read', () => {
    const kept = Buffer.from('574253310000000740448000000000004507b47f0000000000000000000000004772c3bcc39f65', 'hex')
    expect(readSlot(kept)).toEqual({ ok: true, value: { sequence: 41, text: 'Grüße' } })
    expect(framed(41, 'Grüße')).toEqual(new Uint8Array(kept))
    expect(slotSize).toBe(2_097_152)
  })

  test('of a file that was never written are empty, and what is longer than a slot has none', () => {
    expect(readSlot(new Uint8Array(slotSize))).toEqual({ ok: false, reason: 'empty' })
    expect(frameSlot({ sequence: 1, text: 'x'.repeat(slotSize - headSize) })).not.toBeNull()
    expect(frameSlot({ sequence: 1, text: 'x'.repeat(slotSize - headSize + 1) })).toBeNull()
  })

  test('are torn after the change of any byte that means something, and after any cut', () => {
    const whole = framed()
    const meaningful = [...whole.keys()].filter((at) => at < 20 || at >= headSize)
    for (const at of meaningful) {
      for (const bit of [1, 16, 128]) {
        const flipped = new Uint8Array(whole)
        flipped[at] = (flipped[at] ?? 0) ^ bit
        expect(readSlot(flipped), `byte ${at}`).toEqual({ ok: false, reason: 'torn' })
      }
    }
    for (let length = 1; length < whole.length; length += 1) expect(readSlot(whole.subarray(0, length)).ok).toBe(false)
  })

  test('that hold a shorter text over the rest of a longer one are whole', () => {
    const bytes = new Uint8Array(slotSize)
    bytes.set(framed(1, 'a long text that was here before'))
    bytes.set(framed(2, 'short'))
    expect(readSlot(bytes)).toEqual({ ok: true, value: { sequence: 2, text: 'short' } })
  })
})

describe('two slots in turn', () => {
  const saved = (sequence: number) => ({ sequence, text: `Stand ${sequence}` })

  test('hold the last two states; who opens them anew finds the newest first', () => {
    const files = [fakeSlot(), fakeSlot()] as const
    const pair = openPair(files)
    for (const sequence of [1, 2, 3]) expect(pair.save(saved(sequence)).ok).toBe(true)
    expect(openPair(files).found).toEqual({ copies: [saved(3), saved(2)], torn: 0 })
  })

  test('are of full size before the first text, so that a full disk refuses none later', () => {
    const files = [fakeSlot(), fakeSlot()] as const
    openPair(files)
    expect(files.map((file) => file.getSize())).toEqual([slotSize, slotSize])
    const full = fakeSlot()
    full.fault = () => 0
    expect(() => openPair([fakeSlot(), full])).toThrow('no room')
  })

  test('a write that is cut at any byte, or whose flush fails, leaves the state before whole', () => {
    const length = framed(3, 'Stand 3').length
    for (let cut = 0; cut <= length; cut += 1) {
      const files = [fakeSlot(), fakeSlot()] as const
      const pair = openPair(files)
      pair.save(saved(1))
      pair.save(saved(2))
      for (const file of files) {
        file.fault = (call, whole) => {
          if (call === 'flush') throw new DOMException('lost', 'InvalidStateError')
          return Math.min(cut, whole)
        }
      }
      try {
        expect(pair.save(saved(3)).ok).toBe(false)
      } catch (error) {
        expect(error).toBeInstanceOf(DOMException)
      }
      for (const file of files) file.fault = (_, whole) => whole
      const [newest] = openPair(files).found.copies
      expect(newest?.sequence, `cut at ${cut}`).toBeGreaterThanOrEqual(2)
      expect(newest?.text).toBe(`Stand ${newest?.sequence}`)
    }
  })

  test('whoever opens them anew writes first where the newest state is not, whichever slot holds it', () => {
    for (const before of [[1], [1, 2]]) {
      const files = [fakeSlot(), fakeSlot()] as const
      const pair = openPair(files)
      for (const sequence of before) pair.save(saved(sequence))
      const again = openPair(files)
      for (const file of files) file.fault = (_, whole) => Math.min(9, whole)
      expect(again.save(saved(3)).ok).toBe(false)
      expect(openPair(files).found.copies[0]).toEqual(saved(before.length))
    }
  })

  test('the next try after a failed write goes to the same slot: the good one is never written over', () => {
    const files = [fakeSlot(), fakeSlot()] as const
    const pair = openPair(files)
    pair.save(saved(1))
    files[1].fault = () => 0
    for (const sequence of [2, 3, 4]) expect(pair.save(saved(sequence))).toEqual({ ok: false, reason: 'failed' })
    expect(openPair(files).found.copies).toEqual([saved(1)])
  })

  test('a text that does not fit is refused, and the next one that does is kept', () => {
    const pair = openPair([fakeSlot(), fakeSlot()])
    expect(pair.save({ sequence: 1, text: '漢'.repeat(slotSize / 2) })).toEqual({ ok: false, reason: 'tooLarge' })
    expect(pair.save(saved(2)).ok).toBe(true)
  })
})
