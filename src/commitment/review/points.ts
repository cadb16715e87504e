import type { Block, Commitment, Section } from '#commitment/commitment.ts'
import { decisionNumber } from '#commitment/compose/numbering.ts'
import { titled } from '#commitment/titled.ts'
import type { Id } from '#core/id.ts'
import type { ElementId } from '#core/method/index.ts'

/** A passage that a reader can say something to: a decision, a numbered heading, a clause, or a whole chapter. */
export interface Point {
  /** Letters, digits and hyphens; from the chapter and the number, so it stays the same from edition to edition. */
  readonly id: Id
  /** As people quote it: '5.3 Entscheidungen'. */
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Chapter {
  readonly section: Section
  readonly points: readonly Point[]
}

/** What a reader says to all of it. */
export const wholePoint = 'whole'

/** Chapters that only repeat what stands elsewhere. */
const repeating: readonly string[] = ['glance', 'annex-changes']

/** The chapters of a commitment with the passages that readers remark on; a chapter that repeats others has none. */
export function chaptersOf({ sections }: Commitment): readonly Chapter[] {
  return sections.map((section) => ({ section, points: repeating.includes(section.id) ? [] : pointsOf(section) }))
}

/** A passage that blocks are still added to. */
interface Growing extends Point {
  readonly blocks: Block[]
}

function pointsOf(section: Section): readonly Point[] {
  const points: Growing[] = []
  let open: Growing = { id: section.id, title: titled(section.number, section.title), blocks: [] }
  for (const block of section.blocks) {
    const opened = openedBy(block, section)
    if (opened !== null) {
      // A heading whose clauses follow at once is read with the first of them.
      const isBare = open.blocks.length > 0 && open.blocks.every(({ kind }) => kind === 'heading')
      const carried = isBare && block.kind === 'clause' ? open.blocks : []
      if (carried.length > 0) points.pop()
      open = { ...opened, blocks: [...carried] }
      points.push(open)
    } else if (points.length === 0) points.push(open)
    open.blocks.push(block)
  }
  return points
}

function openedBy(block: Block, section: Section): { readonly id: Id; readonly title: string } | null {
  switch (block.kind) {
    case 'heading':
      return block.number === null ? null : named(section.id, block.number, block.text)
    case 'clause':
      return named(section.id, block.number, block.title)
    case 'decision':
      return { id: idOf(section.id, block.number), title: decisionTitle(block.label, section) }
    case 'paragraph':
    case 'list':
    case 'terms':
    case 'table':
    case 'voice':
    case 'chain':
    case 'signature':
    case 'missing':
      return null
  }
}

/** The point at which the decision of an element stands. */
export function decisionPoint(element: ElementId): Id {
  return idOf(element, decisionNumber(element))
}

/** 'Beschluss 1.1 · Mission' */
export function decisionTitle(label: string, { shortTitle }: Pick<Section, 'shortTitle'>): string {
  return `${label} · ${shortTitle}`
}

function named(section: string, number: string, text: string) {
  return { id: idOf(section, number), title: titled(number, text) }
}

function idOf(section: string, number: string): Id {
  return `${section}-${number.replaceAll(/[^0-9A-Za-z]/g, '-')}`
}
