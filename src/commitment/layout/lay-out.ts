import type { Commitment, Section } from '#commitment/commitment.ts'
import type { Bookmark, Box, Face, Layout, Measure, Page, StructureNode } from '#commitment/page.ts'
import { type Filled, pour } from './flow.ts'
import { columnOf, foot, runningHead } from './furniture.ts'
import type { Piece } from './piece.ts'
import { setSection } from './section.ts'
import type { FailedParts } from './set-or-say.ts'
import type { Setting } from './setting.ts'
import { type Growing, startStructure } from './structure.ts'
import { type Paper, colours, landscape, portrait, spaces, toneOf } from './theme.ts'
import { setTitlePage } from './title-page.ts'

/** What the layout asks of the outside. */
export interface LayoutTools {
  readonly measure: Measure
  /** Parts of a word that a line may end between; joined they are the word. */
  readonly hyphenate: (word: string) => readonly string[]
  /** Characters of a text that no face has. */
  readonly missing: (text: string) => readonly string[]
}

/** What goes on under the blocks of the section of that id, which begins on a page of its own. */
export interface GoingOn {
  readonly section: string
  readonly set: (parent: Growing, setting: Setting) => readonly Piece[]
}

/** A page with what stands on it, before heads and feet are known. */
interface Sheet {
  readonly paper: Paper
  readonly boxes: Box[]
  readonly bookmarks: Filled['bookmarks'][number][]
  readonly sections: Section[]
  bottom: number
}

/** A section goes on on the page of the one before if at least this share of the page is free. */
const enough = 0.4

/** The commitment on A4 pages, each box in its place, with the structure for those who listen to it. Changes nothing. */
export function layOut(commitment: Commitment, tools: LayoutTools, goingOn?: GoingOn): Layout {
  const grow = startStructure()
  const root = grow(null, 'Document')
  const cover = grow(root, 'Sect')
  const measure = remembering(tools.measure)
  const setting = {
    ...tools,
    measure,
    grow,
    parties: new Map(commitment.parties.map((party) => [party.id, party])),
  }
  const body: Sheet[] = []
  const failed: FailedParts = { found: [], said: commitment.partMissing }
  for (const section of commitment.sections) {
    const more = goingOn?.section === section.id ? goingOn : undefined
    const node = grow(root, 'Sect', { destination: section.id })
    setOnSheets(section, node, { ...setting, failed }, body, more)
  }
  const front = frontSheets(commitment, body, cover, setting)
  const sheets = [...front, ...body]
  const pages = sheets.map((sheet, index): Page => {
    const count = { page: index + 1, pages: sheets.length }
    const head = index < front.length ? [] : headOf(sheet, commitment, measure)
    const boxes = [...head, ...sheet.boxes, ...foot(sheet.paper, commitment.edition, count, measure)]
    return { width: sheet.paper.width, height: sheet.paper.height, boxes }
  })
  const bookmarks = sheets.flatMap((sheet, page): readonly Bookmark[] =>
    sheet.bookmarks.map((each) => ({ ...each, page })),
  )
  return {
    language: commitment.language,
    title: commitment.title,
    pages,
    structure: withoutEmpty(root, new Set(pages.flatMap(({ boxes }) => boxes.map(({ node }) => node)))),
    bookmarks,
    missingCharacters: missingIn(pages, tools),
    failedParts: failed.found,
  }
}

type Common = Pick<Setting, 'measure' | 'hyphenate' | 'grow' | 'parties'>

function setOnSheets(
  section: Section,
  node: Growing,
  { failed, ...common }: Common & { readonly failed: FailedParts },
  sheets: Sheet[],
  more?: GoingOn,
): void {
  const paper = section.landscape ? landscape : portrait
  const { top, bottom } = columnOf(paper)
  const setting = { ...common, ...columnIn(paper), tone: toneOf(section.element), pageHeight: bottom - top }
  const last = sheets.at(-1)
  const signs = section.blocks.some(({ kind }) => kind === 'signature')
  const goesOn =
    last !== undefined &&
    last.paper === paper &&
    !section.landscape &&
    !signs &&
    more === undefined &&
    bottom - last.bottom >= enough * (bottom - top)
  const start = goesOn ? last.bottom + spaces.betweenSections : top
  const pieces = [...setSection(section, node, setting, failed), ...(more?.set(node, setting) ?? [])]
  const filled = pour(pieces, { top, bottom, start })
  for (const [index, { boxes, bookmarks, bottom: reached }] of filled.entries()) {
    if (index === 0 && goesOn) {
      if (boxes.length === 0) continue
      last.boxes.push(...boxes)
      last.bookmarks.push(...bookmarks)
      last.sections.push(section)
      last.bottom = reached
    } else sheets.push({ paper, boxes: [...boxes], bookmarks: [...bookmarks], sections: [section], bottom: reached })
  }
}

/** The title page needs the numbers of pages that begin after it, so it is set again if it takes more than one itself. */
function frontSheets(commitment: Commitment, body: readonly Sheet[], cover: Growing, common: Common): readonly Sheet[] {
  const { top, bottom } = columnOf(portrait)
  const setting = { ...common, ...columnIn(portrait), tone: colours.ink, pageHeight: bottom - top }
  const set = (pagesBefore: number, node: Growing) =>
    setTitlePage(
      commitment,
      (id) =>
        pagesBefore + 1 + body.findIndex(({ bookmarks }) => bookmarks.some(({ destination }) => destination === id)),
      node,
      setting,
    )
  const pagesBefore = set(1, common.grow(null, 'Sect')).length
  return set(pagesBefore, cover).map(({ boxes, bookmarks, bottom: reached }) => ({
    paper: portrait,
    boxes: [...boxes],
    bookmarks: [...bookmarks],
    sections: [],
    bottom: reached,
  }))
}

function columnIn(paper: Paper): { readonly x: number; readonly width: number } {
  return { x: paper.left, width: paper.width - paper.left - paper.right }
}

function headOf({ paper, sections }: Sheet, commitment: Commitment, measure: Measure): readonly Box[] {
  const names = sections.map(({ number, shortTitle }) => (number === null ? shortTitle : `${number} ${shortTitle}`))
  return runningHead(paper, `${commitment.title} · ${commitment.kindOfDocument}`, names.join(' · '), measure)
}

/** Tables ask for the widths of their words several times. */
function remembering(measure: Measure): Measure {
  const known = new Map<Face, Map<number, Map<string, number>>>()
  return (text, face, size) => {
    const sizes = known.get(face) ?? new Map<number, Map<string, number>>()
    if (sizes.size === 0) known.set(face, sizes)
    const widths = sizes.get(size) ?? new Map<string, number>()
    if (widths.size === 0) sizes.set(size, widths)
    const before = widths.get(text)
    if (before !== undefined) return before
    const width = measure(text, face, size)
    widths.set(text, width)
    return width
  }
}

/** Without nodes that nothing is drawn for; empty cells of tables stay, rows would be ragged without them. */
function withoutEmpty(node: StructureNode, drawn: ReadonlySet<number | null>): StructureNode {
  const children = node.children.map((child) => withoutEmpty(child, drawn)).filter((child) => isFull(child, drawn))
  return { ...node, children }
}

function isFull(node: StructureNode, drawn: ReadonlySet<number | null>): boolean {
  return node.role === 'TH' || node.role === 'TD' || node.children.length > 0 || drawn.has(node.id)
}

function missingIn(pages: readonly Page[], tools: LayoutTools): readonly string[] {
  const found = pages.flatMap(({ boxes }) =>
    boxes.flatMap((box) => {
      const text = box.kind === 'text' ? box.text : box.kind === 'sign' ? box.sign.initials : ''
      return text === '' ? [] : tools.missing(text)
    }),
  )
  return [...new Set(found)]
}
