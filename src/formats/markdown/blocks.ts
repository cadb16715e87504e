import type {
  Block,
  ChainBlock,
  DecisionBlock,
  SignatureBlock,
  TableBlock,
  VoiceBlock,
} from '#commitment/commitment.ts'
import type { Id } from '#core/id.ts'
import { cellText, escaped, rich, strong } from './inlines.ts'

/** A block as paragraphs of Markdown; `nameOf` gives the name of an organisation. */
export function blockParts(block: Block, nameOf: (party: Id) => string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`### ${numbered(block.number, block.text)}`]
    case 'paragraph':
      return [rich(block.text)]
    case 'list':
      return [block.items.map((item) => listItem(rich(item))).join('\n')]
    case 'terms':
      return [block.terms.map(({ label, text }) => listItem(`${strong(`${label}:`)} ${rich(text)}`)).join('\n')]
    case 'table':
      return tableParts(block)
    case 'decision':
      return [decisionPart(block, nameOf)]
    case 'voice':
      return [voicePart(block)]
    case 'clause':
      return [`#### ${numbered(block.number, block.title)}`, ...notes(block.notes), rich(block.text)]
    case 'chain':
      return chainParts(block, nameOf)
    case 'signature':
      return signatureParts(block)
    case 'missing':
      return [strong(block.text)]
  }
}

function numbered(number: string | null, text: string): string {
  return number === null ? oneLine(text) : `${number} ${oneLine(text)}`
}

function oneLine(text: string): string {
  return escaped(text.replaceAll('\n', ' '))
}

function listItem(text: string): string {
  return `- ${text.replaceAll('\n', '\n  ')}`
}

function quote(text: string): string {
  return `> ${text.replaceAll('\n', '\n> ')}`
}

function notes(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`*${texts.map(oneLine).join(' · ')}*`]
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
  const sentence = block.text === null ? strong(block.missing) : escaped(block.text)
  const stances = block.stances.map(
    ({ label, parties }) => `- ${strong(`${label}:`)} ${parties.map((id) => escaped(nameOf(id))).join(', ')}`,
  )
  return quote([strong(block.label), '', sentence, ...(stances.length === 0 ? [] : ['', ...stances])].join('\n'))
}

function voicePart(block: VoiceBlock): string {
  const said = block.quote === null ? strong(block.missing) : escaped(block.quote)
  const response =
    block.response === null ? [] : ['', `${strong(`${block.response.label}:`)} ${escaped(block.response.text)}`]
  return quote([`${strong(block.name)} – ${escaped(block.label)}`, '', said, ...response].join('\n'))
}

/** The chain in words: its columns with their cards, then every link with its assumption. */
function chainParts(block: ChainBlock, nameOf: (party: Id) => string): readonly string[] {
  const columns = block.columns.filter(({ cards }) => cards.length > 0)
  const card = ({ text, party, note }: ChainBlock['columns'][number]['cards'][number]) => [
    escaped(text),
    ...[party === null ? null : nameOf(party), note].filter((part) => part !== null).map(escaped),
  ]
  const texts = new Map(block.columns.flatMap(({ cards }) => cards.map(({ id, text }) => [id, text] as const)))
  const links = block.links.map(({ from, to, assumption }) => {
    const arrow = `${escaped(texts.get(from) ?? '')} → ${escaped(texts.get(to) ?? '')}`
    return assumption === null ? arrow : `${arrow} (${escaped(block.assumptionsTitle)}: ${assumption})`
  })
  return [
    ...columns.flatMap(({ title, cards }) => [
      strong(title),
      cards.map((one) => listItem(card(one).join(' · '))).join('\n'),
    ]),
    ...(links.length === 0 ? [] : [links.map(listItem).join('\n')]),
    ...(block.assumptions.length === 0
      ? []
      : [
          strong(block.assumptionsTitle),
          block.assumptions.map((text, index) => `${index + 1}. ${escaped(text).replaceAll('\n', '\n   ')}`).join('\n'),
        ]),
  ]
}

function signatureParts(block: SignatureBlock): readonly string[] {
  const lines = block.lines.flatMap(({ name, role }) => [
    `${escaped(block.placeAndDate)}: ______________________________`,
    `${escaped(block.signature)}: ______________________________`,
    name === null
      ? `${escaped(role)}: ______________________________`
      : [strong(name), ...(role === '' ? [] : [escaped(role)])].join(', '),
  ])
  return [
    `### ${oneLine(block.name)}`,
    ...(block.representedBy === null ? [] : [escaped(block.representedBy)]),
    lines.join('\n\n'),
    `${escaped(block.seal)}:`,
    ...(block.notes.length === 0 ? [] : [block.notes.map((note) => listItem(escaped(note))).join('\n')]),
  ]
}
