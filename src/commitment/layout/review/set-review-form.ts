import { setHeading } from '#commitment/layout/blocks/heading.ts'
import { edged, moveBox, type Piece, piece } from '#commitment/layout/piece.ts'
import { inset, type Setting } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { mm, spaces, styles } from '#commitment/layout/theme.ts'
import type { ReviewForm } from '#commitment/review/review-form.ts'
import { limits } from '#core/text.ts'
import { fieldHeights, framedField, labelledField, labelLines } from './set-field.ts'
import { setStance } from './set-stance.ts'

const gap = mm(4)
const labelWidth = mm(50)
const longText = { takes: 'text', lines: 'many', most: limits.text } as const

/** The questions to a reader as pieces: who they are, where their organisation stands, and a field for each passage. */
export function setReviewForm(form: ReviewForm, parent: Growing, setting: Setting): readonly Piece[] {
  const title = (text: string) => setHeading({ kind: 'heading', number: null, text }, parent, setting)
  return [
    setReader(form, parent, setting),
    ...title(form.stancesTitle),
    ...form.stances.flatMap((stance) => setStance(stance, parent, setting)),
    ...title(form.remarksTitle),
    ...form.chapters.flatMap((chapter) => setChapter(chapter, parent, setting)),
  ]
}

function setReader({ reviewer, organisation }: ReviewForm, parent: Growing, setting: Setting): Piece {
  const width = (setting.width - gap) / 2
  const field = { takes: 'text', lines: 'one', most: limits.line } as const
  const left = labelledField(
    reviewer.shown,
    { name: reviewer.name, label: reviewer.said, meaning: reviewer.meaning, field },
    fieldHeights.one,
    parent,
    { ...setting, width },
  )
  const { name, said, options, shown } = organisation
  const right = labelledField(
    shown,
    { name, label: said, field: { takes: 'name', options } },
    fieldHeights.one,
    parent,
    { ...setting, x: setting.x + width + gap, width },
  )
  const above = spaces.block
  return piece(Math.max(left.height, right.height), [...left.boxes, ...right.boxes], { above, below: above })
}

function setChapter(
  { section, remarks }: ReviewForm['chapters'][number],
  parent: Growing,
  setting: Setting,
): readonly Piece[] {
  const rows = remarks.map(({ name, shown, said, meaning }) => {
    const label = labelLines(shown, styles.table, parent, { ...setting, width: labelWidth })
    const column = inset(setting, labelWidth + gap)
    const height = Math.max(fieldHeights.many, label.height)
    const field = framedField(
      { name, label: said, meaning, field: longText },
      { x: column.x, width: column.width, height: fieldHeights.many },
      parent,
      setting,
    )
    return piece(height, [...label.boxes.map((box) => moveBox(box, 0, mm(0.6))), ...field], { below: mm(2.2) })
  })
  return section === null ? rows : [...setChapterTitle(section, parent, setting), ...rows]
}

/** The title of the chapter that the passages stand in: it leads there. */
function setChapterTitle(
  { id, title, link }: NonNullable<ReviewForm['chapters'][number]['section']>,
  parent: Growing,
  setting: Setting,
): readonly Piece[] {
  const lines = setHeading({ kind: 'heading', number: null, text: title, minor: true }, parent, setting)
  return edged(
    lines.map((line) => {
      const node = setting.grow(parent, 'Link').id
      const { x, width } = setting
      return {
        ...line,
        boxes: [
          ...line.boxes,
          { kind: 'link', node, x, y: 0, width, height: line.height, destination: id, label: link },
        ],
      }
    }),
    { above: mm(5), below: mm(1.8), keep: true },
  )
}
