// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { edgeScroll, speedAt } from '#ui/kit/dnd/edge-scroll.ts'

describe('how fast an area scrolls', () => {
  const area = { start: 100, end: 600 }

  test('not at all in its middle, and the faster, the closer to an edge', () => {
    expect(speedAt(area, 350)).toBe(0)
    expect(speedAt(area, 201)).toBe(0)
    expect(speedAt(area, 150)).toBeLessThan(speedAt(area, 190))
    expect(speedAt(area, 190)).toBeLessThan(0)
    expect(speedAt(area, 550)).toBeGreaterThan(speedAt(area, 510))
    expect(speedAt(area, 510)).toBeGreaterThan(0)
  })

  test('beyond an edge as fast as at it', () => {
    expect(speedAt(area, 700)).toBe(speedAt(area, 600))
    expect(speedAt(area, 0)).toBe(speedAt(area, 100))
  })
})

describe('what is held at an edge', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] }))
  afterEach(() => {
    vi.useRealTimers()
    document.body.replaceChildren()
  })

  /** An area of 500 pixels' height at the top of the window, which holds 2,000. */
  function scrolling(left: number): HTMLElement {
    const area = document.createElement('div')
    Object.assign(area.style, { overflowX: 'auto', overflowY: 'auto' })
    area.getBoundingClientRect = () => new DOMRect(left, 0, 100, 500)
    Object.defineProperties(area, { clientHeight: { value: 500 }, scrollHeight: { value: 2000 } })
    area.scrollBy = (by?: ScrollToOptions | number) => {
      const { left = 0, top = 0 } = typeof by === 'object' ? by : {}
      area.scrollTop += top
      area.scrollLeft += left
    }
    document.body.append(area)
    return area
  }

  const listIn = (area: HTMLElement) => {
    const list = document.createElement('ul')
    area.append(list)
    return list
  }

  /** After the frame that may still be under way. */
  const expectStill = (area: HTMLElement) => {
    vi.advanceTimersByTime(50)
    const at = [area.scrollLeft, area.scrollTop]
    vi.advanceTimersByTime(500)
    expect([area.scrollLeft, area.scrollTop]).toEqual(at)
  }

  test('scrolls the list below it on and on, until it is taken away from there', () => {
    const [here, there] = [scrolling(0), scrolling(200)]
    const edge = edgeScroll([listIn(here), listIn(there)], { x: 50, y: 250 })
    edge.at({ x: 50, y: 480 })
    vi.advanceTimersByTime(500)
    const first = here.scrollTop
    expect(first).toBeGreaterThan(100)
    vi.advanceTimersByTime(500)
    expect(here.scrollTop).toBeGreaterThan(first + 100)
    expect(there.scrollTop).toBe(0)
    edge.at({ x: 250, y: 480 })
    expectStill(here)
    expect(there.scrollTop).toBeGreaterThan(100)
    edge.at({ x: 250, y: 250 })
    expectStill(there)
  })

  test('scrolls nothing as long as it has not been moved towards that edge', () => {
    const here = scrolling(0)
    here.scrollTop = 900
    const edge = edgeScroll([listIn(here)], { x: 50, y: 470 })
    edge.at({ x: 50, y: 473 })
    vi.advanceTimersByTime(500)
    expect(here.scrollTop).toBe(900)
    edge.at({ x: 50, y: 490 })
    vi.advanceTimersByTime(500)
    expect(here.scrollTop).toBeGreaterThan(1000)
  })

  test('scrolls to a side as well, unless what lies there is hidden on purpose', () => {
    const here = scrolling(0)
    Object.defineProperties(here, { clientWidth: { value: 100 }, scrollWidth: { value: 400 } })
    const list = listIn(here)
    const edge = edgeScroll([list], { x: 50, y: 250 })
    edge.at({ x: 95, y: 250 })
    vi.advanceTimersByTime(100)
    expect(here.scrollLeft).toBeGreaterThan(50)
    expect(here.scrollTop).toBe(0)
    here.style.overflowX = 'hidden'
    expectStill(here)
  })

  test('scrolls nothing once it has been let go', () => {
    const here = scrolling(0)
    const edge = edgeScroll([listIn(here)], { x: 50, y: 250 })
    edge.at({ x: 50, y: 490 })
    vi.advanceTimersByTime(100)
    edge.stop()
    expectStill(here)
  })

  test('scrolls what lies around a list once the list is at its end', () => {
    const page = scrolling(0)
    const list = scrolling(0)
    page.append(list)
    list.scrollTop = 1500
    const edge = edgeScroll([listIn(list)], { x: 50, y: 250 })
    edge.at({ x: 50, y: 490 })
    vi.advanceTimersByTime(500)
    expect(page.scrollTop).toBeGreaterThan(100)
    expect(list.scrollTop).toBe(1500)
  })
})
