// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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

/** Answers the file field that `pick` has just opened. */
function answer(file: Partial<File> | null): void {
  const field = clicked()
  if (!(field instanceof HTMLInputElement)) throw new Error('No file field was opened.')
  Object.defineProperty(field, 'files', { value: file === null ? [] : [file] })
  field.dispatchEvent(new Event(file === null ? 'cancel' : 'change'))
}

test('gives the chosen files as texts or as bytes, and none when nobody chose one', async () => {
  const files = browserFiles(document)
  const texts = files.pick('.json')
  expect(clicked()).toMatchObject({ type: 'file', accept: '.json', multiple: true })
  answer({ text: () => Promise.resolve('{}') })
  await expect(texts).resolves.toEqual(['{}'])
  const bytes = files.pickBytes('.pdf')
  answer({ arrayBuffer: () => Promise.resolve(Uint8Array.of(123, 125).buffer) })
  await expect(bytes).resolves.toEqual([Uint8Array.of(123, 125)])
  const cancelled = files.pickBytes('.json')
  answer(null)
  await expect(cancelled).resolves.toEqual([])
})

test('rejects when the browser cannot read the file', async () => {
  const chosen = browserFiles(document).pick('.json')
  answer({ text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) })
  await expect(chosen).rejects.toThrow('gone')
})
