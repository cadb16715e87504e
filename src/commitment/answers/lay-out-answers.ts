import { setTerms } from '#commitment/layout/blocks/terms.ts'
import { type Filled, pour } from '#commitment/layout/flow.ts'
import { columnOf, foot, runningHead } from '#commitment/layout/furniture.ts'
import { type LayoutTools, missingIn } from '#commitment/layout/lay-out.ts'
import { edged } from '#commitment/layout/piece.ts'
import type { FailedParts } from '#commitment/layout/set-or-say.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { columnIn, setOnSheets, type Sheet } from '#commitment/layout/sheets.ts'
import { type Growing, startStructure } from '#commitment/layout/structure.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { colours, mm, portrait, styles } from '#commitment/layout/theme.ts'
import { setTitle } from '#commitment/layout/title.ts'
import type { Layout, Page } from '#commitment/page.ts'
import type { Answers } from './answers.ts'

/** Smaller than on the commitment itself: this is a letter about it. */
const titleSizes = [32, 27, 23] as const

/** The answers to one reader on A4 pages: what they are about, then passage by passage. */
export function layOutAnswers(answers: Answers, { tell, ...tools }: LayoutTools): Layout {
  const grow = startStructure()
  const root = grow(null, 'Document')
  const common = { ...tools, grow, parties: new Map(answers.parties.map((party) => [party.id, party])) }
  const failed: FailedParts = { found: [], said: answers.partMissing }
  const sheets: Sheet[] = opening(answers, grow(root, 'Sect'), common).map((filled) => sheetOf(filled))
  setOnSheets(answers.section, grow(root, 'Sect', { destination: answers.section.id }), { ...common, failed }, sheets)
  tell?.(1)
  const { kind, title, foot: parts, pageOf } = answers
  const pages = sheets.map(({ paper, boxes }, index): Page => {
    const head = index === 0 ? [] : runningHead(paper, title, kind, tools.measure)
    const count = { page: index + 1, pages: sheets.length }
    const all = [...head, ...boxes, ...foot(paper, { parts, pageOf }, count, tools.measure)]
    return { width: paper.width, height: paper.height, boxes: all }
  })
  return {
    language: answers.language,
    title: `${title} – ${kind}`,
    pages,
    structure: root,
    bookmarks: sheets.flatMap(({ bookmarks }, page) => bookmarks.map((each) => ({ ...each, page }))),
    missingCharacters: missingIn(pages, tools),
    failedParts: failed.found,
  }
}

type Common = Pick<Setting, 'measure' | 'hyphenate' | 'grow' | 'parties'>

/** What these pages are, about which commitment, and for whom. */
function opening(answers: Answers, parent: Growing, common: Common): readonly Filled[] {
  const { top, bottom } = columnOf(portrait)
  const setting: Setting = { ...common, ...columnIn(portrait), tone: colours.ink, pageHeight: bottom - top }
  const node = common.grow(parent, 'P').id
  const kind = setLines([{ kind: 'text', text: answers.kind, style: styles.kind, node }], setting, setting)
  const title = setTitle(answers.title, titleSizes, parent, setting)
  const about = setTerms({ kind: 'terms', terms: answers.about }, parent, setting)
  const pieces = [...edged(kind, { below: mm(3), keep: true }), ...edged(title, { below: mm(6), keep: true }), ...about]
  return pour(pieces, { top, bottom, start: top })
}

function sheetOf({ boxes, bookmarks, bottom }: Filled): Sheet {
  return { paper: portrait, boxes: [...boxes], bookmarks: [...bookmarks], sections: [], bottom }
}
