import type { Block, Commitment, Inline, Section } from '#commitment/commitment.ts'
import { composeCommitment } from '#commitment/compose.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { scribe, type Scribe } from '../../fixtures/make/scribe.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'

/** Two organisations that start to work together: 'city' and 'club'. */
export function room(write: (s: Scribe) => void = () => {}): Workshop {
  const s = scribe(newWorkshop('test', { title: 'Lesestark im Lorntal' }))
  s.edit((before) =>
    addOrganisation(before, 'city', {
      name: 'Stadt Lornhausen',
      legalForm: 'Körperschaft des öffentlichen Rechts',
      shortName: 'Stadt',
    }),
  )
  s.edit((before) =>
    addOrganisation(before, 'club', { name: 'Lesebrücke Lorntal', legalForm: 'e. V.', shortName: 'Lesebrücke' }),
  )
  write(s)
  return s.workshop()
}

export function inGerman(workshop: Workshop): Commitment {
  return composeCommitment(workshop, de)
}

export function section(commitment: Commitment, id: string): Section {
  const found = commitment.sections.find((section) => section.id === id)
  if (found === undefined) throw new Error(`There is no section ${id}`)
  return found
}

export function blocks<Kind extends Block['kind']>(
  { blocks }: Section,
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)
}

/** What a reader reads: missing parts stand in square brackets. */
export function read(text: readonly Inline[] | undefined): string {
  return (text ?? [])
    .map((part) => {
      switch (part.kind) {
        case 'text':
        case 'strong':
          return part.text
        case 'party':
          return part.name
        case 'mark':
          return part.mark
        case 'missing':
          return `[${part.text}]`
      }
    })
    .join('')
}

/** The blocks under a heading, up to the next one of any rank. */
export function under({ blocks }: Section, title: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  if (start === -1) throw new Error(`There is no heading ${title}`)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading')
  return end === -1 ? rest : rest.slice(0, end)
}

/** A table as people see it: its head, then its rows. */
export function grid(block: Block | undefined): readonly (readonly string[])[] {
  if (block?.kind !== 'table') throw new Error(`This is no table but ${block?.kind ?? 'nothing'}`)
  return [block.columns.map(({ head }) => read(head)), ...block.rows.map((row) => row.map(read))]
}

/** Every text of a value, however deep. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner)
}
