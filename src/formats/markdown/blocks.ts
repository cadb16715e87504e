import { namesInARow } from '#commitment/between-names.ts'
import type { Block, DecisionBlock, TableBlock, VoiceBlock } from '#commitment/commitment.ts'
import type { SignatureBlock } from '#commitment/signature-block.ts'
import type { Id } from '#core/id.ts'
import { chainParts } from './chain.ts'
import { asLines, cellText, escaped, rich, strong } from './inlines.ts'
import { listItem, notes, numbered, oneLine, quote } from './lines.ts'

/** A block as paragraphs of Markdown; `nameOf` gives the name of an organisation. */
export function blockParts(block: Block, nameOf: (party: Id) => string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${block.minor === true ? '####' : '###'} ${numbered(block.number, block.text)}`]
    case 'paragraph':
      return [asLines(rich(block.text))]
    case 'list':
      return [block.items.map((item) => listItem(asLines(rich(item)))).join('\n')]
    case 'terms':
      return [
        block.terms.map(({ label, text }) => listItem(asLines(`${strong(`${label}:`)} ${rich(text)}`))).join('\n'),
      ]
    case 'table':
      return tableParts(block)
    case 'decision':
      return [decisionPart(block, nameOf)]
    case 'voice':
      return [voicePart(block)]
    case 'clause':
      return [`#### ${numbered(block.number, block.title)}`, ...notes(block.notes), asLines(rich(block.text))]
    case 'chain':
      return chainParts(block, nameOf)
    case 'signature':
      return signatureParts(block)
    case 'missing':
      return [strong(block.text)]
  }
}

function tableParts(block: TableBlock): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = block.columns.map(({ centred }) => (centred ? ':-:' : '---'))
  const rows = [block.columns.map(({ head }) => cellText(head)), rule, ...block.rows.map((row) => row.map(cellText))]
  const legend = block.legend.map(({ mark, name }) => `${mark} – ${escaped(name)}`)
  return [
    ...(block.showCaption ? [strong(block.caption)] : []),
    rows.map(line).join('\n'),
    ...(legend.length === 0 ? [] : [legend.join('; ')]),
  ]
}

function decisionPart(block: DecisionBlock, nameOf: (party: Id) => string): string {
  const sentence = block.text === null ? strong(block.missing) : asLines(escaped(block.text))
  const stances = block.stances.map(({ label, parties }) =>
    listItem(asLines(`${strong(`${label}:`)} ${escaped(namesInARow(parties.map(nameOf)))}`)),
  )
  return quote([strong(block.label), '', sentence, ...(stances.length === 0 ? [] : ['', ...stances])].join('\n'))
}

function voicePart(block: VoiceBlock): string {
  const said = asLines(block.quote === null ? rich(block.unsaid) : escaped(block.quote))
  const response =
    block.response === null
      ? []
      : ['', asLines(`${strong(`${block.response.label}:`)} ${escaped(block.response.text)}`)]
  return quote([`${strong(block.name)} – ${escaped(block.label)}`, '', said, ...response].join('\n'))
}

const byHand = '______________________________'

function signatureParts(block: SignatureBlock): readonly string[] {
  const lines = block.lines.flatMap(({ name, role }) => [
    `${escaped(block.placeAndDate)}: ${byHand}`,
    `${escaped(block.signature)}: ${byHand}`,
    name === null ? `${escaped(role)}: ${byHand}` : [strong(name), ...(role === '' ? [] : [escaped(role)])].join(', '),
  ])
  return [
    `### ${oneLine(block.name)}`,
    ...(block.representedBy === null ? [] : [asLines(escaped(block.representedBy))]),
    lines.join('\n\n'),
    `${escaped(block.seal)}:`,
    ...(block.notes.length === 0 ? [] : [block.notes.map((note) => listItem(asLines(escaped(note)))).join('\n')]),
  ]
}
