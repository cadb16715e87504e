import { namesInARow } from '#commitment/between-names.ts'
import type { ChainBlock } from '#commitment/chain-block.ts'
import type { Block, DecisionBlock, Rich, VoiceBlock } from '#commitment/commitment.ts'
import { cardLine, linkLines } from '#commitment/plain/chain-lines.ts'
import type { SignatureBlock } from '#commitment/signature-block.ts'
import { titled } from '#commitment/titled.ts'
import type { Id } from '#core/id.ts'
import { paragraph } from './paragraph.ts'
import { type InitialsOf, run, runs } from './runs.ts'
import { rowXml, table, tableXml } from './table.ts'

/** What writing a block needs beside it. */
export interface Writing {
  readonly initialsOf: InitialsOf
  readonly nameOf: (party: Id) => string
  /** Between the margins, in twentieths of a point. */
  readonly width: number
  /** A number for a list that counts from 1; the same for bullets. */
  readonly newList: () => number
}

export function blockXml(block: Block, writing: Writing): string {
  const { initialsOf } = writing
  switch (block.kind) {
    case 'heading':
      return paragraph(block.minor === true ? 'Heading3' : 'Heading2', run(titled(block.number, block.text)))
    case 'paragraph':
      return paragraph('Normal', runs(block.text, initialsOf), isStrong(block.text) ? { keep: true } : {})
    case 'list':
      return block.items.map((item) => paragraph('ListBullet', runs(item, initialsOf))).join('')
    case 'terms':
      return block.terms
        .map(({ label, text }) => paragraph('Term', run(`${label}: `, { bold: true }) + runs(text, initialsOf)))
        .join('')
    case 'table':
      return tableXml(block, writing.width, initialsOf)
    case 'decision':
      return decisionXml(block, writing)
    case 'voice':
      return voiceXml(block, writing)
    case 'clause':
      return [
        paragraph('Heading3', run(titled(block.number, block.title))),
        block.notes.length === 0 ? '' : paragraph('Fine', run(block.notes.join(' · ')), { keep: true }),
        paragraph('Normal', runs(block.text, initialsOf)),
      ].join('')
    case 'chain':
      return chainXml(block, writing)
    case 'signature':
      return signatureXml(block, writing)
    case 'missing':
      return paragraph('Normal', run(block.text, { style: 'Missing' }))
  }
}

/** A strong paragraph heads what follows it: the wording of a decision in the log, its votes. */
function isStrong(text: Rich): boolean {
  return text.length > 0 && text.every(({ kind }) => kind === 'strong')
}

function decisionXml({ label, text, missing, stances }: DecisionBlock, { nameOf }: Writing): string {
  return [
    paragraph('Decision', run(label, { bold: true }), { keep: true }),
    paragraph('DecisionText', text === null ? run(missing, { style: 'Missing' }) : run(text), { keep: true }),
    ...stances.map(({ label: stance, parties }, index) =>
      paragraph(
        'Decision',
        run(`${stance}: `, { bold: true }) + run(namesInARow(parties.map(nameOf))),
        index < stances.length - 1 ? { keep: true } : {},
      ),
    ),
  ].join('')
}

function voiceXml(block: VoiceBlock, { initialsOf }: Writing): string {
  const said = block.quote === null ? runs(block.unsaid, initialsOf) : run(block.quote, { italic: true })
  const party = runs([{ kind: 'party', party: block.party, name: block.name }], initialsOf, { bold: true })
  return [
    paragraph('Voice', party + run(` – ${block.label}`), { keep: true }),
    paragraph('Voice', said, block.response === null ? {} : { keep: true }),
    block.response === null
      ? ''
      : paragraph('Voice', run(`${block.response.label}: `, { bold: true }) + run(block.response.text)),
  ].join('')
}

/** The chain in words: its columns side by side, then each link, then the assumptions that the links quote. */
function chainXml(block: ChainBlock, { width, nameOf, newList }: Writing): string {
  const each = Math.floor(width / Math.max(1, block.columns.length))
  const cells = block.columns.map(({ cards }) => ({
    width: each,
    content:
      cards.length === 0
        ? paragraph('TableText', '')
        : cards.map((card) => paragraph('TableText', run(cardLine(card, nameOf)))).join(''),
  }))
  const heads = block.columns.map(({ title }) => ({ width: each, content: paragraph('TableHead', run(title)) }))
  const counting = newList()
  return [
    table(
      block.columns.map(() => each),
      [rowXml(heads, 'head'), rowXml(cells)],
      { style: 'Rules', caption: block.caption },
    ),
    paragraph('Fine', ''),
    ...linkLines(block, String).map((link) => paragraph('ListBullet', run(link))),
    block.assumptions.length === 0 ? '' : paragraph('Heading3', run(block.assumptionsTitle)),
    ...block.assumptions.map((text) => paragraph('ListNumber', run(text), { list: counting })),
  ].join('')
}

/** Room to write in twentieths of a point: 13 mm. */
const roomToWrite = 737

function signatureXml(block: SignatureBlock, { initialsOf, width }: Writing): string {
  const party = runs([{ kind: 'party', party: block.party, name: block.name }], initialsOf, { bold: true })
  const widths = [Math.floor(width * 0.42), width - Math.floor(width * 0.42)]
  const [first = 0, second = 0] = widths
  const keep = { keep: true } as const
  const rows = block.lines.flatMap(({ name, role }) => [
    rowXml(
      [first, second].map((each) => ({ width: each, content: paragraph('TableText', '', keep) })),
      'whole',
      roomToWrite,
    ),
    rowXml(
      [
        { width: first, border: 'top', content: paragraph('TableText', run(block.placeAndDate), keep) },
        {
          width: second,
          border: 'top',
          content: paragraph(
            'TableText',
            run(`${block.signature}\n`) + (name === null ? '' : run(`${name}\n`, { bold: true })) + run(role),
            keep,
          ),
        },
      ],
      'whole',
    ),
  ])
  return [
    paragraph('Heading2', party),
    block.representedBy === null ? '' : paragraph('Fine', run(block.representedBy), keep),
    ...block.notes.map((note) => paragraph('Fine', run(note), keep)),
    table(widths, rows, { style: 'Bare', caption: block.name }),
    paragraph('Fine', run(`${block.seal}:`)),
  ].join('')
}
