import { editionDay } from '#formats/edition-day.ts'
import { commitmentFileName } from '#formats/file-name.ts'
import type { Format } from '#formats/format.ts'
import { writeCalendar } from './write-calendar.ts'

/** Review, approvals, indicators, first steps and open questions for the calendars of everybody. */
export const calendar = {
  id: 'calendar',
  extension: 'ics',
  mime: 'text/calendar',
  holdsRoomOnly: false,
  fileName: ({ commitment, words }) => commitmentFileName(commitment, words, 'ics', words.document.file.calendar),
  make: async ({ commitment, file }) =>
    new TextEncoder().encode(writeCalendar(commitment, { workshop: file.id, day: editionDay(file.workshop) })),
} as const satisfies Format
