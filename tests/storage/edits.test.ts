import { describe, expect, test } from 'vitest'
import { changesBetween } from '#storage/changes-between.ts'
import { assembled, onto } from '#storage/edits.ts'
import { editsWriter, sealEdits } from '#storage/edits-writer.ts'
import { seal, unseal } from '#storage/envelope.ts'
import { newWorkshop } from '#core/workshop.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'

const before = { title: 'Vorher', cards: { one: 'a' } }
const whole = seal({ sequence: 5, text: JSON.stringify(before) })
const editsTo = (title: string, sequence: number) =>
  sealEdits(sequence, whole, changesBetween(before, { ...before, title }))
const after = (title: string, sequence: number) => seal({ sequence, text: JSON.stringify({ ...before, title }) })

describe('the writer of edits', () => {
  const state = (revision: number, notes: string) => ({
    id: 'w',
    revision,
    baseRevision: 0,
    workshop: newWorkshop('w', { title: notes.slice(0, 10), occasion: notes }),
  })

  test('says how long all of it is, and writes all of it anew once much has come or gone', () => {
    const writer = editsWriter()
    const [short, long] = [state(11, 'x'), state(13, 'x'.repeat(20_000))]
    const first = writer.next(state(10, ''))
    expect(first).toMatchObject({ whole: sealWorkshop(state(10, '')), edits: null })
    const next = writer.next(short)
    expect([next.whole, next.length]).toEqual([first.whole, sealWorkshop(short).length])
    expect(assembled(next).text).toBe(sealWorkshop(short))
    for (const much of [long, { ...short, revision: 14 }])
      expect(writer.next(much)).toEqual({
        sequence: much.revision,
        whole: sealWorkshop(much),
        edits: null,
        length: sealWorkshop(much).length,
      })
  })

  test('counts from the text that is known', () => {
    const known = { file: state(10, ''), text: sealWorkshop(state(10, '')) }
    expect(editsWriter(known).next(state(11, 'x')).whole).toBe(known.text)
  })
})

describe('edits beside a whole text', () => {
  test('are read into it, under their own sequence', () => {
    expect(assembled({ whole, edits: editsTo('Nachher', 7) })).toEqual({ text: after('Nachher', 7), astray: null })
    expect(assembled({ whole, edits: null })).toEqual({ text: whole, astray: null })
    expect(assembled({ whole: null, edits: null })).toEqual({ text: null, astray: null })
  })

  test('are those that lie on the devices of people already: one changed, one taken away, one new', () => {
    const stored = 'wirkbund1:41:755bb018:48:{"title":"Vorher","cards":{"one":"a","two":"b"}}'
    const edits =
      'wirkbund1:42:e22e4420:96:{"of":"41:755bb018","changes":[[["title"],"Nachher"],[["cards","one"]],[["cards","three"],"c"]]}'
    const now = seal({ sequence: 42, text: '{"title":"Nachher","cards":{"two":"b","three":"c"}}' })
    expect(assembled({ whole: stored, edits })).toEqual({ text: now, astray: null })
  })

  test('each counts from the whole text, not from the edits before', () => {
    const put = onto(whole)
    expect([put(editsTo('Erst', 6)), put(editsTo('Dann', 7))]).toEqual([after('Erst', 6), after('Dann', 7)])
  })

  test('damaged at any place, of another text, or of none, they are told as astray', () => {
    const edits = editsTo('Nachher', 7)
    for (let at = 0; at < edits.length; at += 1) {
      const damaged = edits.slice(0, at) + String.fromCharCode(edits.charCodeAt(at) ^ 1) + edits.slice(at + 1)
      expect(assembled({ whole, edits: damaged })).toEqual({ text: whole, astray: damaged })
      expect(assembled({ whole, edits: edits.slice(0, at) }).text).toBe(whole)
    }
    for (const other of [seal({ sequence: 6, text: '{}' }), after('Ganz neu', 8)])
      expect(assembled({ whole: other, edits })).toEqual({ text: other, astray: edits })
    expect(assembled({ whole: null, edits })).toEqual({ text: null, astray: edits })
    const torn = whole.slice(0, -1)
    expect(assembled({ whole: torn, edits })).toEqual({ text: torn, astray: edits })
  })

  test.each(['null', '[]', '{"of":"5:00000000"}', 'not JSON', '{"of":null,"changes":[]}'])(
    'sealed, but with %s in them, they are astray',
    (text) => {
      const edits = seal({ sequence: 9, text })
      expect(assembled({ whole, edits })).toEqual({ text: whole, astray: edits })
    },
  )

  test('that lead nowhere in the text they name are astray', () => {
    const edits = sealEdits(9, whole, [[['cards', 'two', 'text'], 'b']])
    expect(unseal(edits).ok).toBe(true)
    expect(assembled({ whole, edits })).toEqual({ text: whole, astray: edits })
  })
})
