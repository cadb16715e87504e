import { commitmentFileName } from '#formats/file-name.ts'
import type { Format } from '#formats/format.ts'
import { writeMarkdown } from './write-markdown.ts'

/** The commitment as plain text with marks: for mail, wikis, and whoever compares two editions line by line. */
export const markdown = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  holdsRoomOnly: false,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'md'),
  make: async ({ commitment }) => new TextEncoder().encode(writeMarkdown(commitment)),
} as const satisfies Format
