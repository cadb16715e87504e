import { describe, expect, test } from 'vitest'
import { elements } from '#core/method/index.ts'
import { newWorkshop } from '#core/workshop.ts'
import { makeWorksheets } from '#formats/worksheets.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { fixture } from '../core/room.ts'
import { readFontFile } from './fonts/read-font.ts'
import { runOn } from './pdf/qpdf-file.ts'

const sample = fixture('workshops/sample.de')
const common = { readFont: readFontFile, day: '2027-10-14' } as const

const textOf = (pdf: Uint8Array) => runOn(pdf, 'pdftotext', ['-raw'], ['-'])
const plain = (text: string) => text.replaceAll(/[\s\u00AD-]+/g, '')

describe('worksheets', () => {
  test.each([
    ['a4', /Page size:\s+(595|841)[.\d]* x (841|595)/],
    ['a3', /Page size:\s+(841|1190)[.\d]* x (1190|841)/],
  ] as const)(
    'are a PDF of %s sheets with every question and organisation, and without what the room said',
    async (size, page) => {
      const { name, bytes } = await makeWorksheets({ workshop: sample, words: de, size, ...common })
      expect(name).toBe(`${sample.facts.title} – Arbeitsblätter ${size.toUpperCase()}.pdf`)
      expect(runOn(bytes, 'pdfinfo')).toMatch(page)
      const printed = plain(textOf(bytes))
      for (const { activities } of elements) {
        for (const { id } of activities) expect(printed).toContain(plain(de.activities[id].question))
      }
      for (const { shortName } of Object.values(sample.organisations)) expect(printed).toContain(plain(shortName))
      expect(printed).not.toContain(plain(sample.content.missionSentence.mission))
    },
  )

  test('speak English where that is asked for, and work for a workshop that holds nothing yet', async () => {
    const { name, bytes } = await makeWorksheets({ workshop: newWorkshop('w'), words: en, size: 'a4', ...common })
    expect(name).toMatch(/Worksheets A4\.pdf$/)
    const printed = plain(textOf(bytes))
    expect(printed).toContain(plain(en.activities.scope.question))
    expect(printed).toContain('Organisation')
  })
})
