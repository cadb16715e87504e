import type { Box, Layout, Page, StructureNode, TextBox } from '#commitment/page.ts'

export function textBoxes(page: Page): readonly TextBox[] {
  return page.boxes.filter((box): box is TextBox => box.kind === 'text')
}

/** All that is drawn on a page, artifacts too, in the order of drawing. */
export function textOfPage(page: Page): string {
  return textBoxes(page)
    .map(({ text }) => text)
    .join(' ')
}

/** Index of the first page that holds a text, or -1. */
export function pageWith(layout: Layout, text: string): number {
  return layout.pages.findIndex((page) => textOfPage(page).includes(text))
}

export function nodesOf(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.children.flatMap(nodesOf)]
}

export function nodesWith(layout: Layout, role: StructureNode['role']): readonly StructureNode[] {
  return nodesOf(layout.structure).filter((node) => node.role === role)
}

/** What a reader that follows the structure says: texts, and the alternatives of what holds none. */
export function spoken(layout: Layout, node: StructureNode = layout.structure): string {
  const texts = new Map<number, string>()
  for (const { node: owner, text, ends } of layout.pages.flatMap(textBoxes)) {
    if (owner !== null) texts.set(owner, `${texts.get(owner) ?? ''}${text}${ends === 'space' ? ' ' : ''}`)
  }
  const say = (each: StructureNode): string => {
    const own = texts.get(each.id) ?? each.alternative ?? ''
    const inside = each.children.map(say).filter((text) => text !== '')
    return [own, ...inside].filter((text) => text !== '').join(' ')
  }
  return say(node).replaceAll(/\s+/g, ' ').trim()
}

/** How wide a text is, in points. */
type WidthOf = (text: TextBox) => number

const plainWidth: WidthOf = ({ text }) => 5 * Array.from(text).length

/** Texts of a page that share more with another one than the air around its letters. */
export function wordsOnOthers(page: Page, widthOf = plainWidth): readonly string[] {
  const texts = textBoxes(page).filter(({ text }) => text.trim() !== '')
  const bounds = texts.map((text) => boundsOf(text, widthOf))
  return bounds.flatMap(([left, top, right, bottom], index) => {
    const on = bounds.findIndex(([otherLeft, otherTop, otherRight, otherBottom], other) => {
      const wide = Math.min(right, otherRight) - Math.max(left, otherLeft)
      const high = Math.min(bottom, otherBottom) - Math.max(top, otherTop)
      return other > index && wide > 1 && high > 0.3 * (bottom - top)
    })
    return on === -1 ? [] : [`${texts[index]?.text} on ${texts[on]?.text}`]
  })
}

/** The outermost corners of a box: left, top, right, bottom. */
export function boundsOf(box: Box, widthOf = plainWidth): readonly [number, number, number, number] {
  switch (box.kind) {
    case 'text':
      return [box.x, box.y - box.size, box.x + widthOf(box), box.y + box.size * 0.35]
    case 'sign':
      return [box.x, box.y, box.x + box.size, box.y + box.size]
    case 'link':
    case 'field':
      return [box.x, box.y, box.x + box.width, box.y + box.height]
    case 'line':
      return around([box.from, box.to])
    case 'shape':
      return around(box.path.flatMap((segment) => (segment[0] === 'Z' ? [] : [segment.slice(-2).map(Number)])))
  }
}

function around(points: readonly (readonly number[])[]): readonly [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x ?? 0), points.map(([, y]) => y ?? 0)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
