import { describe, expect, test } from 'vitest'
import type { Commitment } from '#commitment/commitment.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import type { Face } from '#commitment/page.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { nodesWith, pageWith, spoken, textBoxes, textOfPage } from './read-layout.ts'

describe('the title page', () => {
  const layout = layOut(sampleCommitment, plainTools)
  const [title] = layout.pages

  test('bears the word for the draft, and no more once the text can be signed', () => {
    const final = withStatus('signature', 'Zur Unterschrift')
    expect(title && textOfPage(title)).toContain('Entwurf Lesestark')
    const [page] = layOut(final, plainTools).pages
    expect(page && textOfPage(page)).not.toContain('Zur Unterschrift Lesestark')
  })

  test('leads to every section by its page', () => {
    const links = layout.pages[0]?.boxes.filter((box) => box.kind === 'link') ?? []
    expect(links.map(({ destination }) => destination).toSorted()).toEqual(
      sampleCommitment.sections.map(({ id }) => id).toSorted(),
    )
    const entries = nodesWith(layout, 'TOCI').map((node) => spoken(layout, node))
    for (const [index, section] of sampleCommitment.sections.entries()) {
      const page = layout.bookmarks.find(({ destination }) => destination === section.id)?.page ?? -1
      expect(entries[index]).toMatch(new RegExp(`${section.shortTitle} ${page + 1}$`))
    }
  })

  test('takes a smaller title where the title is long', () => {
    const long = { ...sampleCommitment, title: 'Kommunale Bildungspartnerschaft für Lesen und Schreiben '.repeat(4) }
    const scaled = {
      ...plainTools,
      measure: (text: string, _: Face, size: number) => 0.5 * size * Array.from(text).length,
    }
    const sizes = (commitment: Commitment) =>
      layOut(commitment, scaled)
        .pages.slice(0, 1)
        .flatMap(textBoxes)
        .filter(({ face }) => face === 'display')
        .map(({ size }) => size)
    expect(Math.max(...sizes(sampleCommitment))).toBe(44)
    expect(Math.max(...sizes(long))).toBeLessThan(44)
  })

  test.each([
    ['Gut ankommen im Beruf, mit Łódź und Nguyễn', 'display'],
    ['Gemeinsam für Київ', 'serif'],
    ['Αθήνα und wir', 'serif'],
  ])('sets its title in one face, that of titles unless it lacks a word: %s', (title, face) => {
    const [page] = layOut({ ...sampleCommitment, title }, plainTools).pages
    const largest = (page === undefined ? [] : textBoxes(page)).filter(({ size }) => size === 44)
    expect(largest.map((box) => box.text).join('')).toContain(title.slice(0, 5))
    expect(new Set(largest.map((box) => box.face))).toEqual(new Set([face]))
  })

  test('holds 28 parties under a short title, closer to each other than six', () => {
    const parties = Array.from({ length: 28 }, (_, index) => ({
      id: `p${index}`,
      name: `Organisation${index}.`,
      shortName: `O${index}`,
      sign: { colour: 1, shape: 'circle' as const, initials: 'OO' },
    }))
    const rowsOf = (count: number) => {
      const [page] = layOut({ ...sampleCommitment, parties: parties.slice(0, count) }, plainTools).pages
      const boxes = page === undefined ? [] : textBoxes(page)
      return parties.flatMap(({ name }, index) => {
        const box = boxes.find(({ text }) => text === name)
        return index % 2 === 0 && box !== undefined ? [box.y] : []
      })
    }
    const distances = (rows: readonly number[]) => rows.slice(1).map((y, index) => y - (rows[index] ?? 0))
    expect(rowsOf(28)).toHaveLength(14)
    expect(Math.max(...distances(rowsOf(28)))).toBeLessThan(Math.min(...distances(rowsOf(6))))
  })

  test('goes on on a second page when there are too many parties, and the contents count on', () => {
    const parties = Array.from({ length: 50 }, (_, index) => ({
      id: `p${index}`,
      name: `Organisation ${index}`,
      shortName: `O${index}`,
      sign: { colour: 1, shape: 'circle' as const, initials: 'OO' },
    }))
    const crowded = layOut({ ...sampleCommitment, parties }, plainTools)
    const first = crowded.bookmarks.find(({ destination }) => destination === 'mission')
    expect(pageWith(crowded, 'Organisation 49')).toBe(1)
    expect(first?.page).toBe(2)
    expect(spoken(crowded)).toContain('1 Mission 3')
  })
})

test('the dates of the title page stand below organisations, however many there are', () => {
  for (let count = 1; count <= 50; count += 1) {
    const parties = Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      name: `Organisation${index}.`,
      shortName: `O${index}`,
      sign: { colour: 1, shape: 'circle' as const, initials: 'OO' },
    }))
    const layout = layOut({ ...sampleCommitment, parties }, plainTools)
    expect(pageWith(layout, 'Ausgehandelt'), `${count}`).toBe(pageWith(layout, `Organisation${count - 1}.`))
  }
})

function withStatus(status: Commitment['edition']['status'], statusWord: string): Commitment {
  return { ...sampleCommitment, edition: { ...sampleCommitment.edition, status, statusWord } }
}
