import type { Block, Commitment, Inline, Party, Rich } from '#commitment/commitment.ts'

/** Every text of a commitment in reading order, each as often as the document says it. */
export function said(commitment: Commitment): readonly string[] {
  const { parties } = commitment
  return [
    commitment.kindOfDocument,
    ...(['draft', 'review'].includes(commitment.edition.status) ? [commitment.edition.statusWord] : []),
    commitment.title,
    commitment.mission ?? '',
    commitment.partiesTitle,
    ...parties.map(({ name }) => name),
    ...commitment.dates.flatMap(({ label, text }) => [label, plain(text)]),
    commitment.sections.length === 0 ? '' : commitment.contentsTitle,
    ...commitment.sections.map(({ number, shortTitle }) => `${number ?? ''} ${shortTitle}`),
    ...commitment.sections.flatMap((section) => [
      section.number ?? '',
      section.title,
      section.question ?? '',
      ...section.blocks.flatMap((block, index) => inBlock(block, parties, section.blocks[index - 1])),
    ]),
  ]
}

function inBlock(block: Block, parties: readonly Party[], before: Block | undefined): readonly string[] {
  const party = (id: string) => parties.find((each) => each.id === id)
  switch (block.kind) {
    case 'heading':
      return [block.number ?? '', block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return block.items.map(plain)
    case 'terms':
      return block.terms.flatMap(({ label, text }) => [label, plain(text)])
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ head }) => plain(head)),
        ...block.rows.flatMap((row) => row.map(plain)),
        ...block.legend.flatMap(({ mark, name }) => [mark, name]),
      ]
    case 'decision':
      return [
        block.label,
        block.text ?? block.missing,
        ...block.stances.flatMap(({ label, parties: ids }) => [label, ...ids.map((id) => party(id)?.shortName ?? '')]),
      ]
    case 'voice':
      return [
        block.name,
        block.label,
        block.quote ?? plain(block.unsaid),
        block.response === null ? '' : `${block.response.label}:`,
        block.response?.text ?? '',
      ]
    case 'clause':
      return [block.number, block.title, ...block.notes, plain(block.text)]
    case 'chain':
      return [
        before?.kind === 'heading' ? '' : block.caption,
        block.alternative,
        ...block.columns.flatMap(({ title, hint }) => [title, hint]),
        ...block.columns.flatMap(({ cards }) =>
          cards.flatMap(({ text, party: id, note }) => [text, (id && party(id)?.name) ?? '', note ?? '']),
        ),
        ...(block.assumptions.length === 0 ? [] : [block.assumptionsTitle]),
        ...block.assumptions,
      ]
    case 'signature':
      return [
        block.name,
        block.representedBy ?? '',
        block.placeAndDate,
        block.seal,
        ...block.lines.flatMap(({ name, role }) =>
          name === null ? [block.signature, role] : [name, role, block.signature],
        ),
        ...block.notes,
      ]
    case 'missing':
      return [block.text]
  }
}

function plain(rich: Rich): string {
  return rich.map(plainInline).join('')
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'strong':
    case 'missing':
      return inline.text
    case 'party':
      return inline.name
    case 'mark':
      return inline.mark
  }
}
