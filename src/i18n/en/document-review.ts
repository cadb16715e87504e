import type { documentReview as german } from '#i18n/de/document-review.ts'

export const documentReview: typeof german = {
  title: 'Your review',
  short: 'Review',
  intro:
    'These pages can be filled in: on screen with any PDF program, on paper, or in Wirkbund with ‘Open a file’. What stays empty counts as not said. The saved file goes back to the person who sent it.',
  sharing: 'This file holds the workshop as far as it may go into the document. What is room only is not in it.',
  reviewer: 'Your name',
  organisation: 'Your organisation',
  stances: 'Where the organisation stands on the decisions',
  stanceTo: (decision) => `Stance: ${decision}`,
  choice: (decision, stance) => `${decision}: ${stance}`,
  reason: 'In your own words: reservation, objection or condition',
  reasonFor: (decision) => `${decision}: reservation, objection or condition in your own words`,
  remarks: 'Remarks on single passages',
  remark: (point) => `Remark on: ${point}`,
  whole: 'On the whole',
  chapter: 'On this chapter',
  toChapter: (chapter) => `To the text: ${chapter}`,
}
