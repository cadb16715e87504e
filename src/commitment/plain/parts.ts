import type { Block, Commitment, Section } from '#commitment/commitment.ts'
import { titled } from '#commitment/titled.ts'
import { type Part, partLimits } from '#core/editions/edition.ts'
import type { Id } from '#core/id.ts'
import { fitText } from '#core/text.ts'
import { oneLine, plainLines, plainText } from './plain-block.ts'

interface Open {
  readonly key: string
  readonly title: string
  readonly lines: string[]
}

/**
 * All words of a commitment, by what people quote: the title page, each decision, each heading and clause, each signature.
 * Keys stay the same from edition to edition, as numbers follow from the method alone. What is too long to be kept is cut.
 */
export function partsOf(commitment: Commitment): readonly Part[] {
  const names = new Map(commitment.parties.map(({ id, shortName }) => [id, shortName]))
  const nameOf = (party: Id) => names.get(party) ?? ''
  return [coverOf(commitment), ...commitment.sections.flatMap((section) => partsOfSection(section, nameOf))]
}

function coverOf({ title, kindOfDocument, mission, parties, dates }: Commitment): Part {
  const lines = [
    kindOfDocument,
    ...(mission === null ? [] : [oneLine(mission)]),
    ...parties.map(({ name, shortName, sign }) => `${name} – ${shortName} (${sign.initials})`),
    ...dates.map(({ label, text }) => `${label}: ${plainText(text)}`),
  ]
  return part({ key: 'cover', title, lines })
}

function partsOfSection(section: Section, nameOf: (party: Id) => string): readonly Part[] {
  const first: Open = { key: section.id, title: titled(section.number, section.title), lines: [] }
  if (section.question !== null) first.lines.push(section.question)
  const parts = new Map([[first.key, first]])
  let open = first
  for (const block of section.blocks) {
    const opened = openedBy(block, section.id)
    if (opened !== null) {
      open = parts.get(opened.key) ?? { ...opened, lines: [] }
      parts.set(open.key, open)
    }
    if (opened === null || block.kind !== 'heading') open.lines.push(...plainLines(block, nameOf))
    // What follows a decision or a signature does not belong to it.
    if (block.kind === 'decision' || block.kind === 'signature') open = first
  }
  return [...parts.values()].map(part)
}

/** The part that a block begins, or null when it goes on with the one before. */
function openedBy(block: Block, section: string): Pick<Open, 'key' | 'title'> | null {
  switch (block.kind) {
    case 'heading':
      if (block.minor === true) return null
      return { key: keyOf(section, block.party ?? block.number ?? block.text), title: titled(block.number, block.text) }
    case 'clause':
      return { key: keyOf(section, block.number), title: titled(block.number, block.title) }
    case 'decision':
      return { key: keyOf(section, block.number), title: block.label }
    case 'signature':
      return { key: keyOf(section, block.party), title: block.name }
    case 'paragraph':
    case 'list':
    case 'terms':
    case 'table':
    case 'voice':
    case 'chain':
    case 'missing':
      return null
  }
}

function part({ key, title, lines }: Open): Part {
  return { key, title: fitText(title, partLimits.title), text: fitText(lines.join('\n'), partLimits.text) }
}

/** What finds a part of a section again in another edition. */
export function keyOf(section: string, name: string): string {
  return fitText(`${section}/${name}`, partLimits.key)
}
