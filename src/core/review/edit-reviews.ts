import { addQuestion } from '#core/questions/edit-questions.ts'
import { patchStance, takeStance } from '#core/stances/edit-stances.ts'
import { patchEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { elements, type ElementId } from '#core/method/index.ts'
import { orderAtEnd } from '#core/order.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Remark, Review, ReviewedStance } from './review.ts'
import { withReview } from './take-in.ts'

const untreated = { treatment: 'open', answer: '' } as const

/** Makes a workshop the copy of a reader, with an empty review of theirs in it. */
export function beginReview(workshop: Workshop, review: Id): Workshop {
  const begun: Review = {
    reviewer: '',
    organisationName: '',
    organisation: '',
    edition: workshop.edition.number,
    fingerprint: workshop.copyOf.fingerprint,
    revision: 0,
    remarks: {},
    stances: {},
    order: orderAtEnd({}),
  }
  return { ...workshop, reviews: { [review]: begun } }
}

export function patchReview(
  workshop: Workshop,
  id: Id,
  patch: Partial<Pick<Review, 'reviewer' | 'organisation' | 'organisationName'>>,
): Workshop {
  return { ...workshop, reviews: patchEntity(workshop.reviews, id, patch) }
}

export function removeReview(workshop: Workshop, id: Id): Workshop {
  return { ...workshop, reviews: withoutEntity(workshop.reviews, id) }
}

/** What a reader says to a point; an empty text takes it back. */
export function writeRemark(
  workshop: Workshop,
  id: Id,
  point: { readonly id: Id; readonly title: string },
  text: string,
): Workshop {
  return changed(workshop, id, (review) => ({
    ...review,
    remarks: isBlank(text)
      ? withoutEntity(review.remarks, point.id)
      : {
          ...review.remarks,
          [point.id]: { ...untreated, title: fitText(point.title, limits.line), text, question: '' },
        },
  }))
}

/** What a reader says for their organisation to an element; null takes it back. */
export function writeStance(
  workshop: Workshop,
  id: Id,
  element: ElementId,
  stance: Pick<ReviewedStance, 'kind' | 'reason'> | null,
): Workshop {
  return changed(workshop, id, (review) => {
    const { [element]: _before, ...others } = review.stances
    return { ...review, stances: stance === null ? others : { ...others, [element]: { ...untreated, ...stance } } }
  })
}

/** Notes how a remark or a stance was dealt with. */
export function treatRemark(workshop: Workshop, id: Id, point: Id, patch: Partial<Remark>): Workshop {
  return changed(workshop, id, (review) => ({ ...review, remarks: patchEntity(review.remarks, point, patch) }))
}

export function treatStance(workshop: Workshop, id: Id, element: ElementId, patch: Partial<ReviewedStance>): Workshop {
  return changed(workshop, id, (review) => {
    const before = review.stances[element]
    if (before === undefined) return review
    return { ...review, stances: { ...review.stances, [element]: { ...before, ...patch } } }
  })
}

/** A remark becomes an open question, raised by the reviewer's organisation; its beginning where it is longer than a question. */
export function takeOverRemark(workshop: Workshop, id: Id, point: Id, question: Id): Workshop {
  const review = workshop.reviews[id]
  const remark = review?.remarks[point]
  if (review === undefined || remark === undefined) return workshop
  const whole = remark.text.trim()
  const text = whole.length <= limits.card ? whole : `${fitText(whole, limits.card - 2)} …`
  const raisedBy = review.organisation in workshop.organisations ? review.organisation : ''
  const asked = addQuestion(workshop, question, { text, element: elementOfPoint(point) ?? '', raisedBy })
  return treatRemark(asked, id, point, { treatment: 'taken', question })
}

/**
 * A reviewer's stance becomes that of their organisation. Given to another text than today's, it counts as given to an
 * earlier wording, so that the organisation is asked again. Nothing changes while nobody knows the organisation.
 */
export function takeOverStance(workshop: Workshop, id: Id, element: ElementId, toTodaysText: boolean): Workshop {
  const review = workshop.reviews[id]
  const said = review?.stances[element]
  if (review === undefined || said === undefined || !(review.organisation in workshop.organisations)) return workshop
  const taken = takeStance(workshop, element, review.organisation, said.kind)
  const worded = patchStance(taken, element, review.organisation, { reason: said.reason })
  const stance = worded.stances[element][review.organisation]
  const dated =
    toTodaysText || stance === undefined
      ? worded
      : {
          ...worded,
          stances: {
            ...worded.stances,
            [element]: { ...worded.stances[element], [review.organisation]: { ...stance, wording: '' } },
          },
        }
  return treatStance(dated, id, element, { treatment: 'taken' })
}

/** The element in whose chapter a point stands. */
export function elementOfPoint(point: Id): ElementId | null {
  return elements.find(({ id }) => point === id || point.startsWith(`${id}-`))?.id ?? null
}

/** What still waits for somebody to deal with it. */
export function openCount({ reviews }: Pick<Workshop, 'reviews'>): number {
  const entries = Object.values(reviews).flatMap(({ remarks, stances }) => [
    ...Object.values(remarks),
    ...Object.values(stances),
  ])
  return entries.filter(({ treatment }) => treatment === 'open').length
}

function changed(workshop: Workshop, id: Id, change: (review: Review) => Review): Workshop {
  const review = workshop.reviews[id]
  return review === undefined ? workshop : withReview(workshop, id, change(review))
}

/** Whether two states of a workshop are the same in all but what reviewers say. */
export function isSameBesideReviews(one: Workshop, other: Workshop): boolean {
  const { reviews: _reviews, ...rest } = one
  return Object.entries(rest).every(([name, part]) => other[name as keyof Workshop] === part)
}
