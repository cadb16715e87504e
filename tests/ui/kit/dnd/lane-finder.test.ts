// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { dragItem, dragLane } from '#ui/kit/dnd/drag-source.ts'
import { dragGap, laneFinder } from '#ui/kit/dnd/lane-finder.ts'

/** Two lists of 100 pixels' width beside each other, laid out as a browser would: entries below each other, by height. */
function board() {
  const root = document.createElement('div')
  const scrolled = { left: 0, right: 0, aside: 0 }
  const list = (name: 'left' | 'right', ids: readonly string[]) => {
    const made = document.createElement('ul')
    made.setAttribute(dragLane, name)
    const x = name === 'left' ? 0 : 100
    made.append(...ids.map((id) => entry(id, 20)))
    made.getBoundingClientRect = () => new DOMRect(x - scrolled.aside, 50 - scrolled[name], 100, heightOf(made))
    root.append(made)
    return made
  }
  const [left, right] = [list('left', ['a', 'b', 'c']), list('right', ['d', 'e', 'f'])]
  return { root, left, right, scrolled }
}

function entry(id: string, height: number): HTMLLIElement {
  const item = document.createElement('li')
  item.setAttribute(dragItem, id)
  item.dataset['height'] = String(height)
  item.getBoundingClientRect = () => {
    const list = item.parentElement
    if (list === null) throw new Error(`${id} lies in no list`)
    const before = [...list.children].slice(0, [...list.children].indexOf(item))
    const { x, y, width } = list.getBoundingClientRect()
    return new DOMRect(x, y + before.reduce((sum, each) => sum + own(each), 0), width, own(item))
  }
  return item
}

const own = (item: Element) => Number(item.getAttribute('data-height'))
const heightOf = (list: Element) => [...list.children].reduce((sum, item) => sum + own(item), 0)

const first = (list: HTMLElement) => {
  const item = list.firstElementChild
  if (!(item instanceof HTMLElement)) throw new Error('the list is empty')
  return item
}

describe('where something held would be dropped', () => {
  test('between the items whose middles lie above and below its own, in the list under the pointer', () => {
    const { root, left } = board()
    const lanes = laneFinder(root, first(left))
    expect(lanes.at({ x: 120, y: 75 }, 75)).toEqual({ column: 'right', index: 1 })
    expect(lanes.at({ x: 120, y: 400 }, 400)).toEqual({ column: 'right', index: 3 })
    expect(lanes.at({ x: 20, y: 0 }, 0)).toEqual({ column: 'left', index: 0 })
  })

  test('the item itself does not count', () => {
    const { root, left } = board()
    const lanes = laneFinder(root, first(left))
    expect(lanes.at({ x: 20, y: 120 }, 120)).toEqual({ column: 'left', index: 2 })
  })

  test('a list that scrolls under the pointer is measured again: items have the height they turn out to have', () => {
    const { root, left, right, scrolled } = board()
    const lanes = laneFinder(root, first(left))
    expect(lanes.at({ x: 120, y: 105 }, 105)).toEqual({ column: 'right', index: 3 })
    for (const item of right.children) item.setAttribute('data-height', '60')
    scrolled.right = 60
    expect(lanes.at({ x: 120, y: 105 }, 105)).toEqual({ column: 'right', index: 2 })
  })

  test('lists are where they lie now, also after what they lie in has scrolled to a side', () => {
    const { root, left, scrolled } = board()
    const lanes = laneFinder(root, first(left))
    expect(lanes.at({ x: 50, y: 75 }, 75)?.column).toBe('left')
    scrolled.aside = 100
    expect(lanes.at({ x: 50, y: 75 }, 75)?.column).toBe('right')
  })

  test('the gap that shows the place pushes nothing', () => {
    const { root, left, right, scrolled } = board()
    const lanes = laneFinder(root, first(left))
    const gap = entry('gap', 40)
    gap.removeAttribute(dragItem)
    gap.setAttribute(dragGap, '')
    right.prepend(gap)
    scrolled.right = 10
    expect(lanes.at({ x: 120, y: 75 }, 75)).toEqual({ column: 'right', index: 2 })
  })
})
