import type { Commitment, Section } from '#commitment/commitment.ts'
import type { Id } from '#core/id.ts'
import { blockParts } from './blocks.ts'
import { asLines, escaped, rich, strong } from './inlines.ts'
import { listItem, oneLine, quote } from './lines.ts'

/** The commitment in CommonMark with GitHub's tables; ends with a newline. Nothing a user typed can become a mark. */
export function writeMarkdown(commitment: Commitment): string {
  const { edition, mission, parties, dates, sections } = commitment
  const names = new Map(parties.map(({ id, shortName }) => [id, shortName]))
  const nameOf = (party: Id) => names.get(party) ?? ''
  const parts = [
    `# ${oneLine(commitment.title)}`,
    [
      strong(commitment.kindOfDocument),
      ...[edition.line, edition.fingerprintLine, edition.statusWord].map(escaped),
    ].join(' · '),
    ...(mission === null ? [] : [quote(asLines(escaped(mission)))]),
    strong(commitment.partiesTitle),
    ...(parties.length === 0 ? [] : [parties.map(({ name }) => listItem(asLines(oneLine(name)))).join('\n')]),
    asLines(dates.map(({ label, text }) => `${strong(`${label}:`)} ${rich(text)}`).join('\\\n')),
    ...sections.flatMap((section) => sectionParts(section, nameOf)),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionParts(section: Section, nameOf: (party: Id) => string): readonly string[] {
  const title = oneLine(section.title)
  return [
    section.number === null ? `## ${title}` : `## ${section.number} ${title}`,
    ...(section.question === null ? [] : [`*${oneLine(section.question)}*`]),
    ...section.blocks.flatMap((block) => blockParts(block, nameOf)),
  ]
}
