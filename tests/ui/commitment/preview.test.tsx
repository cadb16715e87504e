// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { de } from '#i18n/de/index.ts'
import type { PrintedPages } from '#ui/commitment/press/set-pages.ts'
import { Preview } from '#ui/commitment/preview/preview.tsx'
import type { Pages } from '#ui/commitment/preview/use-pages.ts'
import { view } from '#ui/commitment/preview/view.ts'
import { Announcer } from '#ui/kit/announcer.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { said as spoken } from '../app.tsx'

const { commitmentPage: said } = de

let isNarrow = false
beforeEach(() => {
  isNarrow = false
  view.setState({ shown: 'two' })
  vi.stubGlobal('matchMedia', () => ({
    matches: isNarrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
})

/** Pages as they are set, here nothing but their number; those that are named lie across. */
const pagesOf = (count: number, ...across: readonly number[]): PrintedPages => ({
  language: 'de',
  cut: 'core',
  missingCharacters: [],
  failedParts: [],
  pages: Array.from({ length: count }, (_, at) => {
    const [short, long] = [595, 842]
    const lies = across.includes(at + 1)
    return {
      drawing: { width: lies ? long : short, height: lies ? short : long, boxes: [] },
      reading: { role: 'P', alternative: null, scope: null, content: [`Blatt ${at + 1}`] },
    }
  }),
})

function show(set: PrintedPages | null, state: Pages['state'] = 'set', again = () => undefined) {
  const of = (now: PrintedPages | null, how: Pages['state']) => (
    <WordsContext value={de}>
      <Announcer>
        <Preview pages={{ set: now, state: how, again }} />
      </Announcer>
    </WordsContext>
  )
  const { rerender } = render(of(set, state))
  return { setAnew: (now: PrintedPages) => rerender(of(now, 'set')) }
}

const sheets = () => screen.getAllByRole('article').map((sheet) => sheet.getAttribute('aria-label'))
const button = (name: string) => screen.getByRole('button', { name })
const group = () => screen.getByRole('group', { name: said.sheets })
const page = (...numbers: readonly number[]) => numbers.map((number) => said.pageOf(number, 5))

test('pages are turned two at a time, from the first to the last and no further, and where one is is said', async () => {
  show(pagesOf(5))
  expect(sheets()).toEqual(page(1, 2))
  expect(button(said.previous.two)).toBeDisabled()
  await userEvent.click(button(said.next.two))
  expect([sheets(), spoken()]).toEqual([page(3, 4), said.pagesOf(3, 4, 5)])
  await userEvent.click(button(said.next.two))
  expect([sheets(), spoken()]).toEqual([page(5), said.pageOf(5, 5)])
  expect(button(said.next.two)).toBeDisabled()
  expect(screen.getByText(said.pageOf(5, 5), { selector: 'nav span' })).toBeVisible()
  await userEvent.click(button(said.previous.two))
  expect(sheets()).toEqual(page(3, 4))
})

test('keys turn as well, to the ends at once; with another key held down they are the browser’s', async () => {
  show(pagesOf(5))
  group().focus()
  const turned: (readonly [string, ...number[]])[] = [
    ['{End}', 5],
    ['{ArrowRight}', 5],
    ['{ArrowLeft}', 3, 4],
    ['{Home}', 1, 2],
    ['{PageUp}', 1, 2],
    ['{PageDown}', 3, 4],
    ['{Control>}{End}{/Control}', 3, 4],
    ['{Alt>}{ArrowLeft}{/Alt}', 3, 4],
    ['{Meta>}{Home}{/Meta}', 3, 4],
    ['x', 3, 4],
  ]
  for (const [key, ...numbers] of turned) {
    await userEvent.keyboard(key)
    expect([key, sheets()]).toEqual([key, page(...numbers)])
  }
})

test('page up and page down scroll first where there is something left to scroll, and a new page begins at its top', () => {
  show(pagesOf(5))
  const size = { scrollHeight: { value: 900 }, clientHeight: { value: 500 } }
  Object.defineProperties(group(), size)
  group().scrollTop = 200
  fireEvent.keyDown(group(), { key: 'PageDown' })
  expect(sheets()).toEqual(page(1, 2))
  group().scrollTop = 400
  fireEvent.keyDown(group(), { key: 'PageDown' })
  expect([sheets(), group().scrollTop]).toEqual([page(3, 4), 0])
  group().scrollTop = 2
  fireEvent.keyDown(group(), { key: 'PageUp' })
  expect(sheets()).toEqual(page(3, 4))
  group().scrollTop = 0
  fireEvent.keyDown(group(), { key: 'PageUp' })
  expect(sheets()).toEqual(page(1, 2))
})

test('one page alone on request; the page one was at stays', async () => {
  show(pagesOf(5))
  await userEvent.click(button(said.next.two))
  await userEvent.click(button(said.shown.one))
  expect(button(said.shown.one)).toHaveAttribute('aria-pressed', 'true')
  expect(button(said.shown.two)).toHaveAttribute('aria-pressed', 'false')
  expect(sheets()).toEqual(page(3))
  await userEvent.click(button(said.next.one))
  expect(sheets()).toEqual(page(4))
  await userEvent.click(button(said.shown.two))
  expect(sheets()).toEqual(page(3, 4))
})

test('a window that is narrow has one page and no choice; a page that lies across stands alone in any', () => {
  show(pagesOf(5, 1))
  expect(sheets()).toEqual(page(1))
  isNarrow = true
  view.setState({ shown: 'two' })
  cleanup()
  show(pagesOf(5))
  expect(sheets()).toEqual(page(1))
  expect(screen.queryByRole('group', { name: said.sideBySide })).toBeNull()
})

test('when a shorter text is set, the last page is shown; what a page says bears the language of the document', async () => {
  const { setAnew } = show(pagesOf(5))
  await userEvent.click(button(said.next.two))
  await userEvent.click(button(said.next.two))
  setAnew({ ...pagesOf(2), language: 'en' })
  expect(sheets()).toEqual([1, 2].map((number) => said.pageOf(number, 2)))
  expect(screen.getByText('Blatt 1').closest('[lang]')).toHaveAttribute('lang', 'en')
})

test('pages that cannot be set are told of, with those before beside it and the way to try again', async () => {
  const again = vi.fn<() => undefined>()
  show(pagesOf(1), 'failed', again)
  expect(screen.getByRole('alert')).toHaveTextContent(said.notSet)
  expect(screen.getByText('Blatt 1')).toBeInTheDocument()
  await userEvent.click(button(said.again))
  expect(again).toHaveBeenCalledOnce()
})

test('setting is told of once it takes a moment, and no longer than it lasts', async () => {
  const { setAnew } = show(null, 'setting')
  expect(screen.queryByText(said.setting)).toBeNull()
  expect(await screen.findByText(said.setting)).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  setAnew(pagesOf(1))
  expect(screen.queryByText(said.setting)).toBeNull()
})
