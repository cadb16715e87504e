import type { Words } from '#i18n/words.ts'
import type { Step } from './steps.ts'

interface Said {
  readonly title: string
  readonly question: string
  readonly how: string
}

/** What one screen of the path is called, asks and tells the facilitator. */
export function stepWords(words: Words, step: Step): Said {
  if (step.kind === 'activity') return words.activities[step.activity.id]
  const element = words.elements[step.element]
  return { title: words.frame.stancesShort, question: element.stanceQuestion, how: element.stanceHow }
}
