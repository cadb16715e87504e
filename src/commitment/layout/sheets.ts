import type { Section } from '#commitment/commitment.ts'
import type { Box } from '#commitment/page.ts'
import { type Filled, pour } from './flow.ts'
import { columnOf } from './furniture.ts'
import type { Piece } from './piece.ts'
import { setBlocks, setOpening } from './section.ts'
import type { FailedParts } from './set-or-say.ts'
import type { Setting } from './setting.ts'
import type { Growing } from './structure.ts'
import { type Paper, landscape, portrait, spaces, toneOf } from './theme.ts'

/** A page with what stands on it, before heads and feet are known. */
export interface Sheet {
  readonly paper: Paper
  readonly boxes: Box[]
  readonly bookmarks: Filled['bookmarks'][number][]
  readonly sections: Section[]
  bottom: number
}

/** What goes on under the blocks of the section of that id, which begins on a page of its own. */
export interface GoingOn {
  readonly section: string
  readonly set: (parent: Growing, setting: Setting) => readonly Piece[]
}

export type Common = Pick<Setting, 'measure' | 'hyphenate' | 'grow' | 'parties'>

/** A section goes on on the page of the one before if at least this share of the page is free. */
const enough = 0.4

/**
 * Sets a section on new sheets, or goes on on the last one where it has room. On wide pages stays what needs their width;
 * what follows it stands there too if it fits below, else on upright pages, where the next section may go on.
 */
export function setOnSheets(
  section: Section,
  node: Growing,
  { failed, ...common }: Common & { readonly failed: FailedParts },
  sheets: Sheet[],
  more?: GoingOn,
): void {
  const setting = settingOn(section.landscape ? landscape : portrait, section, common)
  const opening = setOpening(section, node, setting)
  const { wide, others } = byWidth(section)
  const first = [...opening, ...setBlocks(section, wide, { parent: node, setting, failed, after: opening })]
  const signs = section.blocks.some(({ kind }) => kind === 'signature')
  if (others.length === 0) {
    const pieces = [...first, ...(more?.set(node, setting) ?? [])]
    putOn(sheets, pieces, { section, setting, isNew: section.landscape || signs || more !== undefined })
    return
  }
  const tried = { found: [], said: failed.said }
  const below = setBlocks(section, others, { parent: common.grow(null, 'Sect'), setting, failed: tried, after: first })
  const fits = sheetsOf([...first, ...below], setting).length === sheetsOf(first, setting).length
  const next = fits ? setting : settingOn(portrait, section, common)
  const rest = setBlocks(section, others, { parent: node, setting: next, failed, after: fits ? first : [] })
  putOn(sheets, fits ? [...first, ...rest] : first, { section, setting, isNew: true })
  if (!fits) putOn(sheets, rest, { section, setting: next, isNew: true })
}

/** The blocks that need the width of the page, to the last drawing and what it lacks; all others of an upright section. */
function byWidth({ landscape: isWide, blocks }: Section) {
  const last = blocks.findLastIndex(({ kind }) => kind === 'chain')
  if (!isWide || last === -1) return { wide: blocks, others: [] }
  const after = blocks.slice(last + 1)
  const lacks = after.findIndex(({ kind }) => kind !== 'missing')
  const count = last + 1 + (lacks === -1 ? after.length : lacks)
  return { wide: blocks.slice(0, count), others: blocks.slice(count) }
}

interface SettingOn extends Setting {
  readonly paper: Paper
}

function settingOn(paper: Paper, { element }: Section, common: Common): SettingOn {
  const { top, bottom } = columnOf(paper)
  return { ...common, ...columnIn(paper), tone: toneOf(element), pageHeight: bottom - top, paper }
}

function sheetsOf(pieces: readonly Piece[], { paper }: SettingOn, start = columnOf(paper).top): readonly Filled[] {
  return pour(pieces, { ...columnOf(paper), start })
}

interface Placing {
  readonly section: Section
  readonly setting: SettingOn
  /** Whether it begins a page whatever room there is. */
  readonly isNew: boolean
}

function putOn(sheets: Sheet[], pieces: readonly Piece[], { section, setting, isNew }: Placing): void {
  const { paper } = setting
  const { top, bottom } = columnOf(paper)
  const last = sheets.at(-1)
  const hasRoom = last?.paper === paper && bottom - last.bottom >= enough * (bottom - top)
  const open = isNew || !hasRoom ? undefined : last
  const filled = sheetsOf(pieces, setting, open === undefined ? top : open.bottom + spaces.betweenSections)
  for (const [index, { boxes, bookmarks, bottom: reached }] of filled.entries()) {
    if (index === 0 && open !== undefined) {
      if (boxes.length === 0) continue
      open.boxes.push(...boxes)
      open.bookmarks.push(...bookmarks)
      open.sections.push(section)
      open.bottom = reached
    } else sheets.push({ paper, boxes: [...boxes], bookmarks: [...bookmarks], sections: [section], bottom: reached })
  }
}

/** What lies between the margins of a paper, across. */
export function columnIn(paper: Paper): { readonly x: number; readonly width: number } {
  return { x: paper.left, width: paper.width - paper.left - paper.right }
}
