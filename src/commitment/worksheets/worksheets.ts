import { type LayoutTools, missingIn } from '#commitment/layout/lay-out.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { startStructure } from '#commitment/layout/structure.ts'
import { mm, toneOf } from '#commitment/layout/theme.ts'
import type { Bookmark, Layout, Page } from '#commitment/page.ts'
import { nameInRoom } from '#core/organisations/organisation.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { languageOf } from '#i18n/language-of.ts'
import type { Words } from '#i18n/words.ts'
import { drawField } from './draw-field.ts'
import type { Area } from './drawing.ts'
import { drawFoot, drawHead } from './head-and-foot.ts'
import type { PaperSize } from './paper-size.ts'
import { scaled } from './scaled.ts'
import { sheetsOf } from './sheets-of.ts'

/** A3 is A4 enlarged: letters, lines and room to write grow alike. */
const scale: Readonly<Record<PaperSize, number>> = { a4: 1, a3: Math.SQRT2 }

/** A4 and what is left free around a sheet, in points. */
const paper = { short: 595.28, long: 841.89, side: mm(18), top: mm(14), foot: mm(16) } as const

/**
 * Blank sheets for every activity, with the questions of the method and the organisations of this workshop. Nothing that
 * the room has said is on them.
 */
export function layOutWorksheets(
  workshop: Workshop,
  words: Words,
  size: PaperSize,
  { tell, ...tools }: LayoutTools,
): Layout {
  const grow = startStructure()
  const root = grow(null, 'Document')
  const title = isBlank(workshop.facts.title) ? words.document.untitled : workshop.facts.title.trim()
  const sheets = sheetsOf(workshop, words)
  const bookmarks: Bookmark[] = []
  const pages = sheets.map((sheet, index): Page => {
    const [width, height] = sheet.upright ? [paper.short, paper.long] : [paper.long, paper.short]
    const across = { x: paper.side, width: width - 2 * paper.side }
    const setting: Setting = {
      ...tools,
      grow,
      // No text names them: sheets are drawn from the organisations themselves.
      parties: new Map(),
      tone: toneOf(sheet.element),
      ...across,
      pageHeight: height - paper.top - paper.foot,
    }
    const parent = grow(root, 'Sect', { destination: sheet.id })
    const head = drawHead(sheet, { ...across, y: paper.top }, parent, setting, words)
    const bottom = height - paper.foot
    const area: Area = { ...across, y: head.bottom + mm(5), height: bottom - head.bottom - mm(5) }
    const boxes = [
      ...head.boxes,
      ...drawField(sheet.field, area, parent, setting),
      ...drawFoot({ ...across, y: bottom }, title, words.worksheets.page(index + 1, sheets.length), setting),
    ]
    tell?.((index + 1) / sheets.length)
    const whose = sheet.of === null || sheet.of === 'blank' ? '' : nameInRoom(sheet.of)
    const name = whose === '' ? sheet.title : words.worksheets.over(sheet.title, whose)
    bookmarks.push({ title: name, level: 1, page: index, y: 0, destination: sheet.id })
    return { width, height, boxes }
  })
  return {
    language: languageOf(words),
    title: words.worksheets.fileTitle(title),
    pages: pages.map((page) => scaled(page, scale[size])),
    structure: root,
    bookmarks: bookmarks.map((bookmark) => ({ ...bookmark, y: bookmark.y * scale[size] })),
    missingCharacters: missingIn(pages, tools),
    failedParts: [],
  }
}
