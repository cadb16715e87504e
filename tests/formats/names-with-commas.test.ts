// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { plainLines } from '#commitment/plain/plain-block.ts'
import { beginDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { docx } from '#formats/docx/docx.ts'
import { writeHtml } from '#formats/html/write-html.ts'
import { writeMarkdown } from '#formats/markdown/write-markdown.ts'
import { fileWith, inputOf } from './format-input.ts'

const chamber = 'Kammer für Handel, Handwerk und Gewerbe'

/** Both carry the first decision, and both said yes to a vote. */
function workshopOf(...names: readonly string[]): Workshop {
  const people = names.reduce((before, name, index) => {
    const joined = addOrganisation(before, `o${index}`, { name, shortName: name })
    return takeStance(joined, 'mission', `o${index}`, 'supports')
  }, newWorkshop('w'))
  const votes = Object.fromEntries(names.map((_, index) => [`o${index}`, 'yes' as const]))
  const begun = beginDecision(people, 'd', { text: 'Ein Fest', rule: 'majority' })
  const voted = vote(begun, 'd', () => ({ kind: 'votes', votes, quorum: 50, share: 'twoThirds' }))
  return recordDecision(voted, 'd', '2027-10-14T11:41:00+02:00')
}

describe.each([
  ['a name with a comma in it is told from the next', [chamber, 'Stadt'], `${chamber}; Stadt`],
  ['names without one are parted by commas', ['Stadt', 'Verein'], 'Stadt, Verein'],
])('who stands how to a decision, and who voted how: %s', (_, names, said) => {
  const input = inputOf(fileWith(workshopOf(...names)))

  test('in Markdown', async () => {
    const markdown = writeMarkdown((await input).commitment)
    expect(markdown).toContain(`> - **Mitgetragen:** ${said}\n`)
    expect(markdown).toContain(`- **Ja:** ${said}\n`)
    expect(markdown).toContain(`- **Wer dabei ist:** ${said}\n`)
  })

  test('on the page', async () => {
    const page = new DOMParser().parseFromString(writeHtml((await input).commitment), 'text/html')
    for (const sign of page.querySelectorAll('[aria-hidden="true"]')) sign.remove()
    const answers = [...page.querySelectorAll('dt')].filter(({ textContent }) =>
      /^(Mitgetragen|Ja)$/.test(textContent.trim()),
    )
    expect(answers.map(({ nextElementSibling }) => nextElementSibling?.textContent)).toEqual([said, said])
  })

  test('in Word', async () => {
    const xml = strFromU8(unzipSync(await docx.make(await input))['word/document.xml'] ?? new Uint8Array())
    const lines = xml.split('</w:p>').map((paragraph) => paragraph.replaceAll(/<[^>]+>/g, ''))
    expect(lines).toContain(`Mitgetragen: ${said}`)
  })

  test('in what an edition is kept by', async () => {
    const { commitment } = await input
    const nameOf = (id: string) => commitment.parties.find((party) => party.id === id)?.shortName ?? ''
    const kept = commitment.sections.flatMap(({ blocks }) => blocks.flatMap((block) => plainLines(block, nameOf)))
    expect(kept).toContain(`Mitgetragen: ${said}`)
    expect(kept).toContain(`Ja: ${said}`)
  })
})
