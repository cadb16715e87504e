import { writeFile } from '#core/file/workshop-file.ts'
import { workshopFileName } from './file-name.ts'
import type { Format } from './format.ts'

/** The whole workshop as JSON, to go on working elsewhere. It holds what is room only: it is for the broker, not for the parties. */
export const workshopFile = {
  id: 'workshop-file',
  extension: 'json',
  mime: 'application/json',
  holdsRoomOnly: true,
  fileName: ({ file }) => workshopFileName(file.workshop),
  make: async ({ file }) => new TextEncoder().encode(writeFile(file)),
} as const satisfies Format
