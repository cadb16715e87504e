import { editionDay } from '#formats/edition-day.ts'
import { commitmentFileName } from '#formats/file-name.ts'
import type { Format } from '#formats/format.ts'

/** The commitment for Word and LibreOffice, to mark up and go on writing: real headings, the numbers of the PDF as text. */
export const docx = {
  id: 'docx',
  extension: 'docx',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  holdsRoomOnly: false,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'docx'),
  make: async ({ commitment, words, file }) => {
    const { writeDocx } = await import('./write-docx.ts')
    return writeDocx(commitment, words.locale, editionDay(file.workshop))
  },
} as const satisfies Format
