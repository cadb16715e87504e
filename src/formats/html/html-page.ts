import { commitmentFileName } from '#formats/file-name.ts'
import type { Format } from '#formats/format.ts'
import { writeHtml } from './write-html.ts'

/** The commitment as a web page in one file. */
export const htmlPage = {
  id: 'html',
  extension: 'html',
  mime: 'text/html',
  holdsRoomOnly: false,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'html'),
  make: async ({ commitment }) => new TextEncoder().encode(writeHtml(commitment)),
} as const satisfies Format
