import { describe, expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { changesBetween } from '#commitment/compose/changes.ts'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import { plainLines } from '#commitment/plain/plain-block.ts'
import { patchClause } from '#core/activity/clauses.ts'
import { editContent } from '#core/content.ts'
import { keepEdition, openNextEdition, setEdition } from '#core/editions/edit-editions.ts'
import { patchOrganisation, removeOrganisation } from '#core/organisations/edit-organisations.ts'
import { readFile } from '#core/file/read-file.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { hasWords } from '#core/editions/edition.ts'
import { activityById } from '#core/method/index.ts'
import { released } from '#core/room/released.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { fixture } from '../core/room.ts'
import { release, reword } from './given-out.ts'

const sample = () => fixture('workshops/sample.de')

const annexOf = (workshop: Workshop) =>
  composeCommitment(workshop, de).sections.find(({ id }) => id === 'annex-changes')
const told = (workshop: Workshop) => annexOf(workshop)?.blocks.flatMap((block) => plainLines(block, () => '')) ?? []

const first = release(sample())
const town = 'Stadt Haselbach, Körperschaft des öffentlichen Rechts'

describe('an edition that leaves the room', () => {
  test('is kept with its fingerprints in every language and with its words', () => {
    const [kept] = first.editions
    expect(kept).toMatchObject({ number: 1, date: '2027-10-14', status: 'signature' })
    expect(Object.keys(kept?.fingerprints ?? {})).toEqual(['de', 'en'])
    expect(kept?.fingerprints['de']).toBe(composeCommitment(first, de).edition.fingerprint)
    expect(kept?.parts['de']?.map(({ title }) => title)).toContain('Beschluss 1.1')
  })

  test('is the same one when only its status moves on, and another when a word has changed under the same number', () => {
    const signed = setEdition(first, { status: 'signed' })
    expect(keepEdition(signed, keptEditionOf(signed, [de, en])).editions).toHaveLength(1)
    expect(keepEdition(signed, keptEditionOf(signed, [de, en])).editions[0]?.status).toBe('signed')
    expect(release(reword(first, 'Anders.')).editions).toHaveLength(2)
  })

  test('goes into the file and comes back from it', () => {
    const read = readFile(writeFile({ id: first.id, revision: 1, baseRevision: 0, workshop: first }))
    expect(read.ok && read.value.workshop.editions).toEqual(first.editions)
  })

  test('has no list of changes while it is the first', () => {
    expect(annexOf(first)).toBeUndefined()
  })

  test('is followed by a draft under the next number', () => {
    const next = openNextEdition(first, '2028-02-01')
    expect(next.edition).toEqual({ number: 2, date: '2028-02-01', status: 'draft' })
    expect(next.editions).toEqual(first.editions)
  })

  test('keeps its words only as long as a list of changes may need them', () => {
    let workshop = first
    for (const number of [2, 3]) workshop = release(openNextEdition(workshop, `2028-0${number}-01`))
    expect(workshop.editions.map(hasWords)).toEqual([false, true, true])
  })
})

describe('the annex of changes', () => {
  test('names a changed decision with what stood there and what stands there, and nothing else', () => {
    const next = reword(openNextEdition(first, ''), 'Ein ganz neuer Satz.')
    const lines = told(next)
    const row = lines.find((line) => line.startsWith('Beschluss 1.1 / geändert'))
    expect(row).toContain('| Ein ganz neuer Satz.')
    expect(lines.filter((line) => / \/ (neu|geändert|entfallen)/.test(line)).length).toBeLessThanOrEqual(3)
    expect(lines[0]).toMatch(/^Verglichen mit Fassung 1 vom 14\. Oktober 2027 \(Prüfsumme .{19}\)/)
  })

  test('says of a heading without a number in which element it stands', () => {
    const lines = told(reword(openNextEdition(first, ''), 'Ein ganz neuer Satz.'))
    expect(lines.some((line) => line.startsWith('1 Festgehaltene Vorbehalte und Einwände / geändert'))).toBe(true)
  })

  test('names what is new and what is gone', () => {
    const [id = ''] = Object.keys(first.organisations)
    const lines = told(removeOrganisation(openNextEdition(first, ''), id))
    const gone = lines.flatMap((line) => line.split(' / entfallen |').slice(0, -1))
    expect(gone).toEqual(expect.arrayContaining([`Die Beteiligten: ${town}`, `Das tragen wir gemeinsam: ${town}`]))
  })

  test('a new name stands beside the old one: what bears it is not gone', () => {
    const [id = ''] = Object.keys(first.organisations)
    const named = 'Große Kreisstadt Haselbach'
    const lines = told(patchOrganisation(openNextEdition(first, ''), id, { name: named, legalForm: '' }))
    expect(lines).toContain(`Das tragen wir gemeinsam: ${named} / geändert | ${town} | ${named}`)
    expect(lines).toContain(`Die Beteiligten: ${named} / geändert | ${town} | ${named}`)
    expect(lines.filter((line) => / \/ (neu|entfallen) \|/.test(line))).toEqual([])
  })

  test('tells organisations apart that bear one name, or names that begin alike for long', () => {
    const name = `Arbeitsgemeinschaft der Freien Wohlfahrtspflege ${'im Lorntal und Umgebung '.repeat(3)}`.trim()
    const [one = '', other = ''] = Object.keys(first.organisations)
    const alike = [one, other].reduce((before, id) => patchOrganisation(before, id, { name, legalForm: '' }), first)
    const kept = release(setEdition(alike, { date: '2027-10-14' }))
    const lines = told(patchOrganisation(openNextEdition(kept, ''), other, { name: `${name} Süd` }))
    expect(lines).toContain(`Die Beteiligten: ${name} Süd / geändert | ${name} | ${name} Süd`)
    expect(lines.filter((line) => line.startsWith('Die Beteiligten'))).toHaveLength(1)
  })

  test('finds the organisations of an edition again that was kept under their names', () => {
    const part = (key: string, title: string, text: string) => ({ key, title, text })
    const kept = [part('parties/Alt', 'Alt', 'Sektor: Stadt'), part('signatures/a', 'Alt', '')]
    const today = [part('parties/a', 'Neu', 'Sektor: Stadt'), part('signatures/a', 'Neu', '')]
    expect(changesBetween(kept, today).map(({ what, title }) => `${title} ${what}`)).toEqual([
      'Neu changed',
      'Neu changed',
    ])
  })

  test('compares each language with itself, and says so where the earlier edition had no such words', () => {
    const next = openNextEdition(first, '')
    const inEnglish = (workshop: Workshop) =>
      composeCommitment(workshop, en)
        .sections.find(({ id }) => id === 'annex-changes')
        ?.blocks.flatMap((block) => plainLines(block, () => ''))
    expect(inEnglish(next)).toContain(en.document.changes.none)
    const inGermanOnly = keepEdition(first, keptEditionOf(first, [de]))
    expect(inEnglish(openNextEdition(inGermanOnly, ''))).toContain(en.document.changes.otherLanguage)
  })

  test('says so when nothing has changed', () => {
    expect(told(openNextEdition(first, ''))).toContain('In den Ziffern hat sich nichts geändert.')
  })

  test('stays in the second edition when that one is released in its turn', () => {
    const second = release(reword(openNextEdition(first, ''), 'Ein ganz neuer Satz.'))
    expect(told(second).some((line) => line.startsWith('Beschluss 1.1 / geändert'))).toBe(true)
    expect(second.editions.at(-1)?.fingerprints['de']).toBe(composeCommitment(second, de).edition.fingerprint)
  })

  test('tells lines in another order from lines that changed', () => {
    const part = (text: string) => [{ key: 'k', title: 't', text }]
    expect(changesBetween(part('a\nb'), part('b\na'))).toEqual([
      { what: 'rearranged', title: 't', before: '', after: '' },
    ])
    expect(changesBetween(part('a\nb\nb'), part('a\nb\nc'))).toEqual([
      { what: 'changed', title: 't', before: 'b', after: 'c' },
    ])
    expect(changesBetween(part('a'), part('a'))).toEqual([])
  })
})

describe('what was printed once and is room only now', () => {
  const clause = (workshop: Workshop, wording: string) =>
    editContent<Workshop, 'clauses'>(workshop, activityById('cooperation'), (content) =>
      patchClause(content, 'inside', { state: 'fully', wording }),
    )

  const hide = (workshop: Workshop, text: string): Workshop => {
    const [id = ''] = Object.keys(workshop.questions)
    const asked = workshop.questions[id] ?? expect.unreachable('The sample has questions')
    const element = 'mission'
    return { ...workshop, questions: { ...workshop.questions, [id]: { ...asked, text, element, visibility: 'room' } } }
  }
  const before = release(clause(sample(), 'Wir sagen Alpha-Marker.'))
  const withheld = 'Der frühere Wortlaut ist nicht mehr freigegeben.'

  test('leaves the room no more, not even as what stood there before', () => {
    const next = hide(clause(openNextEdition(before, ''), 'Wir sagen nichts.'), 'Alpha-Marker')
    expect(JSON.stringify(next)).toContain('Alpha-Marker')
    expect(JSON.stringify(released(next))).not.toContain('Alpha-Marker')
    expect(JSON.stringify(composeCommitment(next, de))).not.toContain('Alpha-Marker')
    const row = told(next).find((line) => line.includes('Wir sagen nichts.'))
    expect(row).toContain(withheld)
  })

  test('hides nothing that the document says all the same, and no clause because an entry lies in a column of that name', () => {
    const next = hide(openNextEdition(before, ''), 'Alpha-Marker')
    expect(told(next).join('\n')).not.toContain(withheld)
    const once = clause(
      openNextEdition(release(clause(sample(), 'Die Kommission tagt.')), ''),
      'Die Kommission tagt nicht.',
    )
    expect(told(hide(once, 'Etwas anderes')).find((line) => line.includes('tagt nicht'))).toContain(
      'Die Kommission tagt.',
    )
  })
})
