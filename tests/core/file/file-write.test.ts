import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addCard, moveCard, newCard, patchCard, removeCard } from '#core/activity/cards.ts'
import { setDots } from '#core/activity/dots.ts'
import { patchClause } from '#core/activity/clauses.ts'
import { toggleMark } from '#core/activity/edit-grid.ts'
import { addRow, moveRow, newRow, removeRow, setCell } from '#core/activity/edit-table.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { changePreset, editAgenda } from '#core/agenda/edit-agenda.ts'
import { setFacts } from '#core/edit-facts.ts'
import { addOrganisation, moveOrganisation, removeOrganisation } from '#core/organisations/edit-organisations.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { currentVersion } from '#core/file/migrations.ts'
import { readFile } from '#core/file/read-file.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { activityById } from '#core/method/index.ts'
import { stanceKinds } from '#core/stances/stance.ts'
import { fitText, limits } from '#core/text.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { fixtureText } from '../room.ts'

type Edit = (workshop: Workshop) => Workshop

const scope = activityById('scope')
const bodies = activityById('bodies')
const tasks = activityById('tasks')

const id = fc.constantFrom('a', 'b', 'c', 'd')
const before = fc.option(id)
const words = fc.string({ unit: 'binary', maxLength: 700 }).map((text) => fitText(text, limits.line))
const column = fc.constantFrom('belongs', 'notBelongs', 'later')

const onScope =
  (change: Parameters<typeof editContent<Workshop, 'cards'>>[2]): Edit =>
  (w) =>
    editContent<Workshop, 'cards'>(w, scope, change)
const onBodies =
  (change: Parameters<typeof editContent<Workshop, 'table'>>[2]): Edit =>
  (w) =>
    editContent<Workshop, 'table'>(w, bodies, change)

/** Any edit a user can make, on few ids, so that edits meet. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  words.map(
    (title): Edit =>
      (w) =>
        setFacts(w, { title }),
  ),
  fc.constantFrom('compact', 'day', 'twoHalfDays').map(
    (preset): Edit =>
      (w) =>
        editAgenda(w, (agenda) => changePreset(agenda, preset, false)),
  ),
  fc.tuple(id, words).map(
    ([o, name]): Edit =>
      (w) =>
        addOrganisation(w, o, { name }),
  ),
  fc.tuple(id, before).map(
    ([o, b]): Edit =>
      (w) =>
        moveOrganisation(w, o, b),
  ),
  id.map(
    (o): Edit =>
      (w) =>
        removeOrganisation(w, o),
  ),
  fc.tuple(id, words, id).map(([c, text, o]) => onScope((content) => addCard(content, c, newCard(scope, text, o)))),
  fc
    .tuple(id, column, before)
    .map(([c, to, b]) => onScope((content) => moveCard(content, c, { column: to, before: b }))),
  fc.tuple(id, id, fc.nat(5)).map(([c, o, dots]) => onScope((content) => setDots(content, c, o, dots, 3))),
  fc.tuple(id, words).map(([c, text]) => onScope((content) => patchCard(content, c, { text }))),
  id.map((c) => onScope((content) => removeCard(content, c))),
  fc.tuple(id, words).map(([r, body]) => onBodies((content) => addRow(content, r, newRow(bodies, { body })))),
  fc.tuple(id, before).map(([r, b]) => onBodies((content) => moveRow(content, r, b))),
  fc.tuple(id, fc.array(id)).map(([r, seats]) => onBodies((content) => setCell(content, r, 'seats', seats))),
  id.map((r) => onBodies((content) => removeRow(content, r))),
  fc.tuple(id, id, fc.constantFrom('A', 'R', 'C', 'I')).map(
    ([r, o, mark]): Edit =>
      (w) =>
        editContent<Workshop, 'grid'>(w, tasks, (content) => toggleMark(tasks, content, r, o, mark)),
  ),
  words.map(
    (wording): Edit =>
      (w) =>
        editContent<Workshop, 'clauses'>(w, activityById('course'), (c) => patchClause(c, 'review', { wording })),
  ),
  words.map(
    (text): Edit =>
      (w) =>
        editContent<Workshop, 'texts'>(w, activityById('promise'), (c) => setText(c, 'promise', text)),
  ),
  fc.tuple(id, fc.constantFrom(...stanceKinds)).map(
    ([o, kind]): Edit =>
      (w) =>
        takeStance(w, 'impact', o, kind),
  ),
  fc.tuple(id, words).map(
    ([q, text]): Edit =>
      (w) =>
        addQuestion(w, q, { text }),
  ),
)

describe('what is written can be read', () => {
  test('any workshop that edits can make comes back the same', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), fc.nat(), (edits, revision) => {
        const workshop = edits.reduce((w, change) => change(w), newWorkshop('w'))
        const file = { id: 'w', revision, baseRevision: 0, workshop }
        expect(readFile(writeFile(file))).toEqual({ ok: true, value: file })
      }),
    )
  })

  test.each(readdirSync('tests/fixtures/workshops'))('%s is written as it was read, byte by byte', (name) => {
    const text = fixtureText(`workshops/${name.replace('.json', '')}`)
    const read = readFile(text)
    expect(read.ok && writeFile(read.value)).toBe(text)
  })

  test('a file is indented for people and ends with a newline', () => {
    const text = writeFile({ id: 'w', revision: 3, baseRevision: 1, workshop: newWorkshop('w') })
    expect(text.startsWith(`{\n  "format": "wirkbund-workshop",\n  "version": ${currentVersion},\n  "id": "w",`)).toBe(
      true,
    )
    expect(text.endsWith('}\n')).toBe(true)
  })
})

describe('files of every version open for ever', () => {
  test.each(Array.from({ length: currentVersion }, (_, index) => index + 1))('version %i: its kept file', (version) => {
    const text = fixtureText(`files/v${version}`)
    expect(JSON.parse(text).version).toBe(version)
    const read = readFile(text)
    expect(read.ok && Object.keys(read.value.workshop.organisations)).toHaveLength(5)
  })
})

test('words of an edition that version 2 kept in the language of the document are found under that language', () => {
  const parts = [{ key: 'cover', title: 'Lesen', text: 'Alle lesen.' }]
  const edition = { number: 1, date: '', status: 'signed', fingerprints: {} }
  const file = JSON.parse(fixtureText('files/v2'))
  file.workshop.editions = [
    { ...edition, parts: [] },
    { ...edition, number: 2, parts },
  ]
  const read = readFile(JSON.stringify(file))
  expect(read.ok && read.value.workshop.editions.map((kept) => kept.parts)).toEqual([{}, { de: parts }])
  expect(readFile(JSON.stringify({ ...file, workshop: { ...file.workshop, editions: ['?'] } }))).toMatchObject({
    ok: false,
    reason: { why: 'damaged' },
  })
})

describe('pasted text is made to fit', () => {
  test('it is cut to its limit, and no half of a character is left', () => {
    expect(fitText('ab🪡', 3)).toBe('ab')
    expect(fitText('ab🪡', 4)).toBe('ab🪡')
    expect(fitText('🪡🪡', 2)).toBe('🪡')
    expect(fitText('\uDC00x')).toBe('\uFFFDx')
    expect(fitText('x'.repeat(5000))).toHaveLength(limits.text)
  })
})
