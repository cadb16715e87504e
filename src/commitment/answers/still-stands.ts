import { awaitsAnswer } from '#core/questions/open-question.ts'
import { isRoomOnly } from '#core/room/released.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Said } from '#commitment/review/sort-reviews.ts'

/** Whether what was taken over stands in the commitment today as it was taken: the question open, the stance unchanged. */
export function stillStands(said: Said, { questions, stances }: Workshop): boolean {
  if (said.kind === 'remark') {
    const question = questions[said.remark.question]
    return question !== undefined && awaitsAnswer(question) && !isRoomOnly(question) && !isBlank(question.text)
  }
  const today = stances[said.element][said.review.organisation]
  return today?.kind === said.stance.kind && today.reason.trim() === said.stance.reason.trim()
}
