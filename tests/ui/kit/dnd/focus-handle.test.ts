// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { focusHandle } from '#ui/kit/dnd/focus-handle.ts'

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const byId = (id: string) => document.getElementById(id)

beforeEach(() => {
  document.body.innerHTML = `
    <div id="root"><div data-drag-item="a"><button id="handle" data-drag-handle></button><button id="menu"></button></div></div>
    <button id="other"></button>`
})

test('what was moved has the focus on its handle, a frame later', async () => {
  byId('menu')?.focus()
  focusHandle(byId('root'), 'a')
  expect(document.activeElement).toBe(byId('menu'))
  await frame()
  expect(document.activeElement).toBe(byId('handle'))
})

test('so it has where the move took the focus away, or a menu gave it back meanwhile', async () => {
  byId('other')?.focus()
  focusHandle(byId('root'), 'a')
  byId('menu')?.focus()
  await frame()
  expect(document.activeElement).toBe(byId('handle'))
  focusHandle(byId('root'), 'a')
  byId('handle')?.blur()
  await frame()
  expect(document.activeElement).toBe(byId('handle'))
})

test('whoever has gone on to something else meanwhile stays there', async () => {
  byId('handle')?.focus()
  focusHandle(byId('root'), 'a')
  byId('other')?.focus()
  await frame()
  expect(document.activeElement).toBe(byId('other'))
})
