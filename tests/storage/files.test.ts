// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { largestPdf } from '#formats/pdf-source.ts'
import { browserFiles } from '#storage/files.ts'

/** What a click on a link or on a file field was about; jsdom itself neither saves nor asks. */
const click = vi.fn<(this: HTMLElement) => void>()
const clicked = () => click.mock.contexts.at(-1)
const revoke = vi.fn<(url: string) => void>()
const blobs: Blob[] = []

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(click)
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: revoke })
})

afterEach(() => {
  vi.useRealTimers()
  blobs.length = 0
})

test('saves text and bytes under the name and kind they are given, and lets the memory go afterwards', async () => {
  const files = browserFiles(document)
  files.save('Lesestark – Workshop.json', '{"ä":1}', 'application/json')
  expect(clicked()).toMatchObject({ download: 'Lesestark – Workshop.json', href: 'blob:1' })
  files.save('Commitment.pdf', new Uint8Array([37, 80, 68, 70]), 'application/pdf')
  expect(blobs.map(({ type, size }) => [type, size])).toEqual([
    ['application/json', 8],
    ['application/pdf', 4],
  ])
  expect(revoke).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revoke).toHaveBeenCalledTimes(2)
})

/** A file of which only pieces are read; `sliced` hears which. */
function fileOf(arrayBuffer: () => Promise<ArrayBuffer>, sliced?: (from?: number, to?: number) => void): Partial<File> {
  return {
    name: 'chosen.json',
    slice: (from, to) => {
      sliced?.(from, to)
      return Object.assign(new Blob(), { arrayBuffer })
    },
  }
}

/** Answers the file field that was opened last. */
function answer(file: Partial<File> | null): void {
  const field = clicked()
  if (!(field instanceof HTMLInputElement)) throw new Error('No file field was opened.')
  Object.defineProperty(field, 'files', { value: file === null ? [] : [file] })
  field.dispatchEvent(new Event(file === null ? 'cancel' : 'change'))
}

test('gives the chosen files by name, and none when nobody chose one', async () => {
  const files = browserFiles(document)
  const named = files.pickNamed('.pdf')
  expect(clicked()).toMatchObject({ type: 'file', accept: '.pdf', multiple: true })
  answer(fileOf(async () => Uint8Array.of(123, 125).buffer))
  await expect(named).resolves.toEqual([{ name: 'chosen.json', bytes: Uint8Array.of(123, 125) }])
  const cancelled = files.pickNamed('.json')
  answer(null)
  await expect(cancelled).resolves.toEqual([])
})

test('what asks for files stands in the page, unseen, until they are chosen: the browser throws away what stands nowhere', async () => {
  const files = browserFiles(document)
  const fields = () => [...document.querySelectorAll('input')].map(({ type, hidden }) => [type, hidden])
  for (const file of [fileOf(async () => new ArrayBuffer(2)), null]) {
    const chosen = files.pickNamed('.json')
    expect(fields()).toEqual([['file', true]])
    answer(file)
    await chosen
    expect(fields()).toEqual([])
  }
})

test('a file that the browser cannot read is there with no bytes', async () => {
  const chosen = browserFiles(document).pickNamed('.json')
  answer(fileOf(() => Promise.reject(new DOMException('gone', 'NotReadableError'))))
  await expect(chosen).resolves.toEqual([{ name: 'chosen.json', bytes: new Uint8Array(0) }])
})

test('reads no more of a file than the largest has that the app opens, so that a film does not stop the window', async () => {
  const read = vi.fn<(from?: number, to?: number) => void>()
  const chosen = browserFiles(document).pickNamed('.json')
  answer(fileOf(async () => new ArrayBuffer(2), read))
  await expect(chosen).resolves.toEqual([{ name: 'chosen.json', bytes: new Uint8Array(2) }])
  const [from, to = 0] = read.mock.lastCall ?? []
  expect(from).toBe(0)
  expect(to).toBeGreaterThan(largestPdf)
  expect(to).toBeLessThan(2 * largestPdf)
})
