// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { useFormats, WordsContext } from '#ui/words-context.ts'

test.each([
  ['German', de, '25.\u00a0November 2027', '25.\u00a0Nov. 2027'],
  ['English', en, '25\u00a0November 2027', '25\u00a0Nov 2027'],
])('no line of a screen ends between a day and its month: %s', (_, words, long, short) => {
  const { result } = renderHook(useFormats, {
    wrapper: ({ children }) => <WordsContext value={words}>{children}</WordsContext>,
  })
  expect(result.current.day('2027-11-25')).toBe(long)
  expect(result.current.dayShort('2027-11-25')).toBe(short)
  expect(result.current.day('')).toBe('')
})
