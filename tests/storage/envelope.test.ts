import { describe, expect, test } from 'vitest'
import { writeFile } from '#core/file/workshop-file.ts'
import { newWorkshop } from '#core/workshop.ts'
import { seal, unseal } from '#storage/envelope.ts'
import { isOfOlderVersion } from '#storage/older-version.ts'
import { openSealed, sealWorkshop, sequenceOf } from '#storage/sealed-workshop.ts'

const text = '{"title":"Grüße „x“ 😀 漢"}'
const sealed = seal({ sequence: 4711, text })

describe('a sealed text', () => {
  test('opens to what was sealed, with its sequence', () => {
    expect(unseal(sealed)).toEqual({ ok: true, value: { sequence: 4711, text } })
    expect(unseal(seal({ sequence: 0, text: '' }))).toEqual({ ok: true, value: { sequence: 0, text: '' } })
    expect(unseal(seal({ sequence: Number.MAX_SAFE_INTEGER, text }))).toMatchObject({ ok: true })
  })

  test('is the one that lies on the devices of people already: written so, and opened', () => {
    const kept = 'wirkbund1:41:e2c3fd07:5:Grüße'
    expect(unseal(kept)).toEqual({ ok: true, value: { sequence: 41, text: 'Grüße' } })
    expect(seal({ sequence: 41, text: 'Grüße' })).toBe(kept)
  })

  test('never opens after the change of any single character, the loss of one, or one too many', () => {
    const strange = ['0', '1', '9', 'a', 'x', ':', '"', '{', ' ', '\0', '\u20AC', '\uD83D']
    let tried = 0
    for (let at = 0; at < sealed.length; at += 1) {
      const [before, after] = [sealed.slice(0, at), sealed.slice(at + 1)]
      const changed = strange.filter((unit) => unit !== sealed[at]).map((unit) => before + unit + after)
      const added = strange.map((unit) => before + unit + sealed.slice(at))
      for (const damaged of [...changed, ...added, before, before + after]) {
        tried += 1
        if (unseal(damaged).ok) throw new Error(`opened although damaged at ${at}: ${damaged}`)
      }
    }
    expect(tried).toBeGreaterThan(sealed.length * 20)
  })

  test('never opens when one bit of it flips', () => {
    const whole = sealWorkshop({ id: 'w', revision: 12, baseRevision: 3, workshop: newWorkshop('w') })
    for (let at = 0; at < whole.length; at += 1) {
      const bit = 1 << (at % 16)
      const flipped = whole.slice(0, at) + String.fromCharCode(whole.charCodeAt(at) ^ bit) + whole.slice(at + 1)
      expect(openSealed(flipped, 'w').ok, `flipped at ${at}`).toBe(false)
    }
  })

  test('of a later kind of envelope is told from a damaged one; a text without any is neither', () => {
    expect(unseal('wirkbund2:whatever')).toEqual({ ok: false, reason: 'newer' })
    expect(unseal('{"format":"wirkbund-workshop"}')).toEqual({ ok: false, reason: 'unsealed' })
    expect(unseal('')).toEqual({ ok: false, reason: 'damaged' })
  })
})

describe('a stored workshop', () => {
  test('of before there were envelopes still opens, with the revision it says', () => {
    const bare = writeFile({ id: 'w', revision: 12, baseRevision: 3, workshop: newWorkshop('w') })
    expect(openSealed(bare, 'w')).toMatchObject({ ok: true, value: { revision: 12 } })
    expect(sequenceOf(bare)).toBeNull()
  })

  test('of an older version is told from one of this version, in an envelope and without', () => {
    const file = { id: 'w', revision: 12, baseRevision: 3, workshop: newWorkshop('w') }
    for (const now of [writeFile(file), sealWorkshop(file).replace(/^.*?\{/, '{')]) {
      const before = now.replace(/"version":( ?)\d+/, '"version":$11')
      expect([now, before].map(isOfOlderVersion)).toEqual([false, true])
      expect([now, before].map((text) => isOfOlderVersion(seal({ sequence: 12, text })))).toEqual([false, true])
    }
    expect(isOfOlderVersion('{"format"')).toBe(false)
  })

  test('does not open under the name of another', () => {
    const stored = sealWorkshop({ id: 'w', revision: 1, baseRevision: 0, workshop: newWorkshop('w') })
    expect(openSealed(stored, 'other')).toEqual({ ok: false, reason: { why: 'damaged', at: 'id' } })
  })
})
