// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { neighbourFocus } from '#ui/focus/focus-neighbour.ts'

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const byId = (id: string) => document.getElementById(id)

/** Takes an entry of the list away, and says where the focus is to go. */
function remove(id: string): void {
  const focusNeighbour = neighbourFocus(id, 'new')
  byId(id)?.closest('li')?.remove()
  focusNeighbour()
}

beforeEach(() => {
  document.body.innerHTML = `
    <ul><li><button id="card.a"></button></li><li><button id="card.b"></button></li></ul>
    <input id="new" /><input id="other" />`
})

test('what goes hands the focus to the entry after it, else before it, else to where a new one is written', async () => {
  remove('card.a')
  await frame()
  expect(document.activeElement).toBe(byId('card.b'))
  remove('card.b')
  await frame()
  expect(document.activeElement).toBe(byId('new'))
})

test('whoever has begun to write before the frame has come goes on writing', async () => {
  remove('card.a')
  byId('other')?.focus()
  await frame()
  expect(document.activeElement).toBe(byId('other'))
})
