import type { Commitment, Section } from '#commitment/commitment.ts'
import type { Id } from '#core/id.ts'
import { blockParts } from './blocks.ts'
import { escaped } from './inlines.ts'

/** The commitment in CommonMark with GitHub's tables; ends with a newline. Nothing a user typed can become a mark. */
export function writeMarkdown(commitment: Commitment): string {
  const names = new Map(commitment.parties.map(({ id, shortName }) => [id, shortName]))
  const nameOf = (party: Id) => names.get(party) ?? ''
  const parts = [
    `# ${escaped(commitment.title)}`,
    `**${escaped(commitment.kindOfDocument)}** · ${escaped(commitment.edition.line)} · ${escaped(commitment.edition.statusWord)}`,
    ...(commitment.mission === null ? [] : [`> ${escaped(commitment.mission)}`]),
    `**${escaped(commitment.partiesTitle)}**`,
    ...(commitment.parties.length === 0 ? [] : [commitment.parties.map(({ name }) => `- ${escaped(name)}`).join('\n')]),
    commitment.dates.map(({ label, text }) => `- **${escaped(label)}:** ${escaped(text)}`).join('\n'),
    ...commitment.sections.flatMap((section) => sectionParts(section, nameOf)),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionParts(section: Section, nameOf: (party: Id) => string): readonly string[] {
  const title = section.number === null ? section.title : `${section.number} ${section.title}`
  return [
    `## ${escaped(title)}`,
    ...(section.question === null ? [] : [`*${escaped(section.question)}*`]),
    ...section.blocks.flatMap((block) => blockParts(block, nameOf)),
  ]
}
