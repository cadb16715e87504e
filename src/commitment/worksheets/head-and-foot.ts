import { runningText, shortened } from '#commitment/layout/furniture.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { rule } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { colours, mm, rules, styles } from '#commitment/layout/theme.ts'
import type { Box, TextBox } from '#commitment/page.ts'
import { elementNumber } from '#core/method/index.ts'
import type { Words } from '#i18n/words.ts'
import { type Area, type Drawn, drawOrganisation, drawText, looks } from './drawing.ts'
import type { Sheet } from './sheet.ts'

const numeral = { face: 'display', size: 34, width: mm(14) } as const
/** Room for whose sheet it is, at the right. */
const ownerWidth = mm(58)

/** The numeral and tone of the element, the activity, and its question: the largest thing on the sheet. */
export function drawHead(
  { element, title, question, of }: Sheet,
  { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>,
  parent: Growing,
  setting: Setting,
  words: Words,
): Drawn {
  const column = { x: x + numeral.width, width: width - numeral.width - (of === null ? 0 : ownerWidth + mm(4)) }
  const over = drawText(
    words.worksheets.over(words.elements[element].title, title),
    looks.over,
    { ...column, y },
    { role: 'P', parent, setting },
  )
  const asked = drawText(
    question,
    looks.question,
    { ...column, y: over.bottom + mm(1) },
    { role: 'H1', parent, setting },
  )
  const number: TextBox = {
    kind: 'text',
    x,
    y: y + numeral.size * 0.82,
    size: numeral.size,
    face: numeral.face,
    colour: setting.tone,
    text: String(elementNumber(element)),
    ends: 'nothing',
    node: null,
    artifact: 'Layout',
  }
  const owner = { x: x + width - ownerWidth, y, width: ownerWidth }
  return {
    boxes: [number, ...over.boxes, ...asked.boxes, ...drawOwner(of, owner, parent, setting, words)],
    bottom: Math.max(asked.bottom, y + numeral.size),
  }
}

function drawOwner(
  of: Sheet['of'],
  at: Pick<Area, 'x' | 'y' | 'width'>,
  parent: Growing,
  setting: Setting,
  words: Words,
): readonly Box[] {
  if (of === null) return []
  if (of !== 'blank') return drawOrganisation(of, at, { parent, setting, style: looks.head }).boxes
  const label = drawText(words.worksheets.organisation, looks.over, at, { role: 'P', parent, setting })
  return [...label.boxes, rule(at.x, label.bottom + mm(9), at.width, rules.writing, colours.rule)]
}

/** The workshop at the left, which sheet of how many at the right. */
export function drawFoot(
  { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>,
  title: string,
  page: string,
  { measure }: Setting,
): readonly Box[] {
  const style = styles.running
  const right = measure(page, style.face, style.size)
  const top = y + mm(6) - style.leading / 2
  return [
    { ...rule(x, y + mm(3), width, rules.hair, colours.rule), artifact: 'Footer' },
    runningText(shortened(title, style, width - right - mm(6), measure), style, x, top, 'Footer'),
    runningText(page, style, x + width - right, top, 'Footer'),
  ]
}
