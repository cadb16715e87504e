import type { Commitment } from '#commitment/commitment.ts'
import type { Bookmark, Box, Face, Layout, Measure, Page, StructureNode } from '#commitment/page.ts'
import type { TellShare } from '#commitment/share-done.ts'
import { titled } from '#commitment/titled.ts'
import { columnOf, foot, runningHead } from './furniture.ts'
import type { FailedParts } from './set-or-say.ts'
import { type Common, columnIn, type GoingOn, setOnSheets, type Sheet } from './sheets.ts'
import { type Growing, startStructure } from './structure.ts'
import { colours, portrait } from './theme.ts'
import { setTitlePage } from './title-page.ts'

/** What the layout asks of the outside. */
export interface LayoutTools {
  readonly measure: Measure
  /** Parts of a word that a line may end between; joined they are the word. */
  readonly hyphenate: (word: string) => readonly string[]
  /** Characters of a text that no face has. */
  readonly missing: (text: string) => readonly string[]
  /** Hears how much is laid out. */
  readonly tell?: TellShare
}

/** The commitment on A4 pages, each box in its place, with the structure for those who listen to it. Changes nothing. */
export function layOut(commitment: Commitment, { tell, ...tools }: LayoutTools, goingOn?: GoingOn): Layout {
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
  const weights = commitment.sections.map((section) => JSON.stringify(section).length)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let done = 0
  for (const [index, section] of commitment.sections.entries()) {
    const more = goingOn?.section === section.id ? goingOn : undefined
    const node = grow(root, 'Sect', { destination: section.id })
    setOnSheets(section, node, { ...setting, failed }, body, more)
    done += weights[index] ?? 0
    tell?.(done / whole)
  }
  const front = frontSheets(commitment, body, cover, setting)
  const sheets = [...front, ...body]
  const { line, fingerprintLine, statusWord, pageOf } = commitment.edition
  const footWords = { parts: [line, fingerprintLine, statusWord], pageOf }
  const pages = sheets.map((sheet, index): Page => {
    const count = { page: index + 1, pages: sheets.length }
    const head = index < front.length ? [] : headOf(sheet, commitment, measure)
    const boxes = [...head, ...sheet.boxes, ...foot(sheet.paper, footWords, count, measure)]
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

function headOf({ paper, sections }: Sheet, commitment: Commitment, measure: Measure): readonly Box[] {
  const names = sections.map(({ number, shortTitle }) => titled(number, shortTitle))
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

/** Characters on pages that no face has, each once. */
export function missingIn(pages: readonly Page[], tools: Pick<LayoutTools, 'missing'>): readonly string[] {
  const found = pages.flatMap(({ boxes }) =>
    boxes.flatMap((box) => {
      const text = box.kind === 'text' ? box.text : box.kind === 'sign' ? box.sign.initials : ''
      return text === '' ? [] : tools.missing(text)
    }),
  )
  return [...new Set(found)]
}
