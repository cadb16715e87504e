// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { Workshop } from '#core/workshop.ts'
import { openSession } from '#state/session.ts'
import type { Press } from '#ui/commitment/press/press.ts'
import type { PrintedPages } from '#ui/commitment/press/set-pages.ts'
import { usePages } from '#ui/commitment/preview/use-pages.ts'
import { SessionContext } from '#ui/session-context.ts'
import { titled, type } from '../../state/device.ts'
import { furnish } from './open-commitment.tsx'

beforeEach(() => {
  furnish()
})

const blank: PrintedPages = { language: 'de', cut: 'core', missingCharacters: [], failedParts: [], pages: [] }
const never = () => Promise.reject(new Error('Nobody asked for this'))

function useSeen(press: Press, seen: Set<string | undefined>) {
  const pages = usePages(press)
  seen.add(pages.set?.language)
  return pages
}

/** The pages of a workshop while it is edited, with a press that tells which texts it was given. */
function open() {
  const titles: string[] = []
  let answer: (workshop: Workshop) => Promise<PrintedPages> = () => Promise.resolve({ ...blank })
  const setPages = vi.fn((workshop: Workshop) => {
    titles.push(workshop.facts.title)
    return answer(workshop)
  })
  const press: Press = { setPages, makeFile: never, makeWorksheets: never, makeAnswers: never, close: () => undefined }
  const session = openSession({ id: 'w', revision: 0, baseRevision: 0, workshop: titled('w', 'Anfang') }, () => 0)
  const seen = new Set<string | undefined>()
  const { result } = renderHook(() => useSeen(press, seen), {
    wrapper: ({ children }) => <SessionContext value={session}>{children}</SessionContext>,
  })
  return {
    titles,
    /** The language of all that was ever shown. */
    seen,
    shown: () => result.current,
    write: (...texts: readonly string[]) => texts.forEach((text) => act(() => type(session, text))),
    answerWith: (given: typeof answer) => void (answer = given),
  }
}

test('pages are set on arrival, and after edits once nobody has typed for a moment; those before stay until then', async () => {
  const { titles, shown, write } = open()
  expect(shown()).toMatchObject({ set: null, state: 'setting' })
  await expect.poll(() => shown().state).toBe('set')
  const first = shown().set
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  for (const letters of ['E', 'Ei', 'Eins']) {
    write(letters)
    await act(() => vi.advanceTimersByTimeAsync(200))
  }
  expect(titles).toEqual(['Anfang'])
  expect(shown()).toMatchObject({ set: first, state: 'setting' })
  await act(() => vi.advanceTimersByTimeAsync(200))
  vi.useRealTimers()
  await expect.poll(() => shown().state).toBe('set')
  expect(titles).toEqual(['Anfang', 'Eins'])
  expect(shown().set).not.toBe(first)
})

test('pages that are set when the text is another one already are not shown: those of the new text are', async () => {
  const { titles, shown, seen, write, answerWith } = open()
  let finish: (set: PrintedPages) => void = () => undefined
  answerWith(() => new Promise((resolve) => (finish = resolve)))
  await expect.poll(() => titles).toEqual(['Anfang'])
  write('Neu')
  const late = { ...blank, language: 'late' }
  answerWith(() => Promise.resolve({ ...blank, language: 'new' }))
  await act(async () => finish(late))
  await expect.poll(() => shown().state).toBe('set')
  expect([titles, [...seen]]).toEqual([
    ['Anfang', 'Neu'],
    [undefined, 'new'],
  ])
})

test('pages that could not be set leave those before where they are, and are set when asked again', async () => {
  const { shown, write, answerWith } = open()
  await expect.poll(() => shown().state).toBe('set')
  const before = shown().set
  answerWith(() => Promise.reject(new Error('unfetched')))
  write('Neu')
  await expect.poll(() => shown().state).toBe('failed')
  expect(shown().set).toBe(before)
  answerWith(() => Promise.resolve({ ...blank, language: 'again' }))
  act(() => shown().again())
  expect(shown().state).toBe('setting')
  await expect.poll(() => shown().state).toBe('set')
  expect(shown().set?.language).toBe('again')
})
