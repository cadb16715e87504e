import { describe, expect, test } from 'vitest'
import { pdf, reviewPdf, secondPdf } from '#formats/pdf.ts'
import { makeWorksheets } from '#formats/worksheets.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../core/room.ts'
import { fileWith, inputOf } from './format-input.ts'
import { readFontFile } from './fonts/read-font.ts'

const sample = fixture('workshops/sample.de')

/** What is told while a file is made. */
async function sharesOf(make: (tell: (share: number) => void) => Promise<unknown>): Promise<readonly number[]> {
  const shares: number[] = []
  await make((share) => shares.push(share))
  return shares
}

const rising = (shares: readonly number[]) => shares.every((share, index) => share >= (shares[index - 1] ?? 0))
const longestStep = (shares: readonly number[]) =>
  Math.max(...shares.map((share, index) => share - (shares[index - 1] ?? 0)))

describe('how much of a file is made is told', () => {
  test.each([pdf, reviewPdf, secondPdf])('for $id, rising in small steps to the whole', async (format) => {
    const input = await inputOf(fileWith(sample))
    const shares = await sharesOf((tell) => format.make({ ...input, tell }))
    expect(rising(shares)).toBe(true)
    expect(shares.at(-1)).toBe(1)
    expect(longestStep(shares)).toBeLessThan(0.25)
  })

  test('for the worksheets too', async () => {
    const blank = { workshop: sample, words: de, size: 'a4', day: '2027-10-14', readFont: readFontFile } as const
    const shares = await sharesOf((tell) => makeWorksheets({ ...blank, tell }))
    expect(rising(shares)).toBe(true)
    expect(shares.at(-1)).toBe(1)
    expect(longestStep(shares)).toBeLessThan(0.25)
  })
})
