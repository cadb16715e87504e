import type { Block, Section } from '#commitment/commitment.ts'
import type { Box } from '#commitment/page.ts'
import { titled } from '#commitment/titled.ts'
import { type ChainPlace, setChain } from './blocks/chain.ts'
import { setClauses } from './blocks/clause.ts'
import { setDecision } from './blocks/decision.ts'
import { setHeading } from './blocks/heading.ts'
import { setList } from './blocks/list.ts'
import { setMissing } from './blocks/missing.ts'
import { setParagraphBlock } from './blocks/paragraph.ts'
import { setSignatures } from './blocks/signature.ts'
import { setTable } from './blocks/table.ts'
import { setTerms } from './blocks/terms.ts'
import { setVoices } from './blocks/voice.ts'
import { type Piece, edged, heightOf, keptTogether } from './piece.ts'
import { type Run, runsOf } from './runs.ts'
import { type FailedParts, setOrSay } from './set-or-say.ts'
import type { Setting } from './setting.ts'
import type { Growing } from './structure.ts'
import { setLines } from './text/set-text.ts'
import { baselineShare, mm, numeral, styles } from './theme.ts'

/** What blocks are set into, and what stands above them. */
interface Under {
  readonly parent: Growing
  readonly setting: Setting
  readonly failed: FailedParts
  readonly after: readonly Piece[]
}

/** Blocks of a chapter as pieces. */
export function setBlocks(section: Section, blocks: readonly Block[], under: Under): readonly Piece[] {
  const { parent, setting, failed, after } = under
  const pieces: Piece[] = []
  let underHeading = false
  const runs = runsOf(blocks)
  for (const [index, run] of runs.entries()) {
    const above = heightOf([...after, ...pieces]) + mm(8)
    const room = above > setting.pageHeight / 2 ? setting.pageHeight : setting.pageHeight - above
    const place = { underHeading, room }
    const set = (one: Run, grown: Growing) => setRun(one, grown, setting, place)
    const own = setOrSay({ run, section: section.shortTitle, parent, setting, set }, failed)
    pieces.push(...(goesOn(run, runs[index + 1], underHeading) ? edged(own, { keep: true }) : own))
    underHeading = run.kind === 'single' && run.block.kind === 'heading'
  }
  return pieces
}

/** Whether it is the sentence between a heading and what it leads to, or the votes before what came of them. */
function goesOn(run: Run, next: Run | undefined, underHeading: boolean): boolean {
  if (next === undefined) return false
  const leadsIn = underHeading && isOf(['paragraph'], run) && isOf(['table', 'terms'], next)
  return leadsIn || (isOf(['table', 'terms'], run) && isOf(['terms'], next))
}

function isOf(kinds: readonly Block['kind'][], run: Run): boolean {
  return run.kind === 'single' && kinds.includes(run.block.kind)
}

function setRun(run: Run, parent: Growing, setting: Setting, place: ChainPlace): readonly Piece[] {
  switch (run.kind) {
    case 'voices':
      return setVoices(run.blocks, parent, setting)
    case 'clauses':
      return setClauses(run.blocks, parent, setting)
    case 'signatures':
      return setSignatures(run.blocks, parent, setting)
    case 'single':
      return setBlock(run.block, parent, setting, place)
  }
}

function setBlock(
  block: Extract<Run, { kind: 'single' }>['block'],
  parent: Growing,
  setting: Setting,
  place: ChainPlace,
): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return setHeading(block, parent, setting)
    case 'paragraph':
      return setParagraphBlock(block, parent, setting)
    case 'list':
      return setList(block, parent, setting)
    case 'terms':
      return setTerms(block, parent, setting)
    case 'table':
      return setTable(block, parent, setting)
    case 'decision':
      return setDecision(block, parent, setting)
    case 'chain':
      return setChain(block, parent, setting, place)
    case 'missing':
      return setMissing(block, parent, setting)
  }
}

/** How a chapter begins: its number in the margin, its title, its question. */
export function setOpening(section: Section, parent: Growing, setting: Setting): readonly Piece[] {
  const node = setting.grow(parent, 'H2').id
  const title = setLines([{ kind: 'text', text: section.title, style: styles.sectionTitle, node }], setting, setting)
  const destination = section.id
  const name = titled(section.number, section.title)
  const lines = keptTogether(title).map((line, index) =>
    index === 0
      ? {
          ...line,
          boxes: [...numeralBoxes(section, node, setting), ...line.boxes],
          bookmark: { title: name, level: 1, destination },
        }
      : line,
  )
  if (section.question === null) return edged(lines, { below: mm(4), keep: true })
  const question = setLines(
    [{ kind: 'text', text: section.question, style: styles.question, node: setting.grow(parent, 'P').id }],
    setting,
    setting,
  )
  return [
    ...edged(lines, { below: mm(1.5), keep: true }),
    ...edged(keptTogether(question), { below: mm(5), keep: true }),
  ]
}

function numeralBoxes(section: Section, node: number, setting: Setting): readonly Box[] {
  if (section.number === null) return []
  const { face, size, distance, rise } = numeral
  const x = setting.x - distance - setting.measure(section.number, face, size)
  const y = -rise + size / 2 + size * baselineShare(face)
  return [{ kind: 'text', x, y, face, size, colour: setting.tone, text: section.number, ends: 'space', node }]
}
