import type { Unreadable } from '#core/file/read-file.ts'
import type { Words } from '#i18n/words.ts'

export const command: Words['command'] = {
  usage: () => 'Call it so: npm run commitment -- WORKSHOP.json FOLDER (a PDF made by Wirkbund will do as well)',
  notFound: (path) => `There is no file ${path}.`,
  cannotRead: (path) => `The file ${path} cannot be read.`,
  cannotWrite: (path) => `The folder ${path} cannot be written to.`,
  unreadable: (path, { why, at }) => unreadable[why](path, at),
}

const unreadable = {
  tooLarge: (path) => `The file ${path} is too large for a workshop.`,
  tooDeep: (path) => `The file ${path} is nested too deeply for a workshop.`,
  notJson: (path) => `The file ${path} is not readable JSON and so is not a workshop file.`,
  notAWorkshop: (path) => `The file ${path} is not a workshop file of Wirkbund.`,
  aReview: (path) => `The file ${path} is a review, not a workshop file.`,
  noSource: (path) => `There is no workshop in the PDF file ${path}.`,
  newer: (path) => `The file ${path} comes from a newer version of Wirkbund.`,
  damaged: (path, at) =>
    at === '' ? `The file ${path} is damaged.` : `The file ${path} is damaged (first unclear place: ${at}).`,
} satisfies Record<Unreadable['why'], (path: string, at: string) => string>
