import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

/** Blank sheets to print before the day. */
export const worksheets: Words['worksheets'] = {
  print: 'Print worksheets',
  title: 'Worksheets',
  about:
    'Blank sheets for every activity, with our guiding questions and organisations. Nothing that the room has said is on them.',
  size: 'Paper',
  sizes: { a4: 'A4', a3: 'A3' },
  sizeHint: 'A4 for one person or a small group, A3 for the wall.',
  language: 'Language',
  make: 'Save as PDF',
  making: 'Setting the sheets …',
  failed: (reason) => `The worksheets could not be set: ${reason}.`,
  fileTitle: (workshop) => `${workshop} – Worksheets`,
  fileName: (workshop, size) => `${workshop} – Worksheets ${size}`,
  over: (element, activity) => `${element} · ${activity}`,
  page: (page, pages) => `Sheet ${f.number(page)} of ${f.number(pages)}`,
  organisation: 'Organisation',
}
