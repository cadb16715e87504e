import type { Id } from '#core/id.ts'
import { type ElementId, elements } from '#core/method/index.ts'
import { type Entities, inOrder } from '#core/order.ts'
import type { Remark, Review, ReviewedStance, Treatment } from '#core/review/review.ts'
import { type Chapter, decisionPoint, wholePoint } from './points.ts'

/** What one reader says to one passage. */
export type Said =
  | { readonly kind: 'remark'; readonly by: Id; readonly review: Review; readonly remark: Remark }
  | {
      readonly kind: 'stance'
      readonly by: Id
      readonly review: Review
      readonly element: ElementId
      readonly stance: ReviewedStance
    }

/** A passage with all that was said to it, the first reader first. */
export interface SaidTo {
  readonly point: Id
  readonly title: string
  /** The passage is no longer part of today's text: its title is that of the text that was read. */
  readonly isGone: boolean
  readonly said: readonly Said[]
}

/** What readers said, in the order of today's text: what is said to all of it first, what stands nowhere any more last. */
export function sortReviews(reviews: Entities<Review>, chapters: readonly Chapter[]): readonly SaidTo[] {
  const ordered = inOrder(reviews)
  const points = chapters.flatMap((chapter) => chapter.points)
  const remarksOn = (point: Id) =>
    ordered.flatMap(([by, review]): readonly Said[] => {
      const remark = review.remarks[point]
      return remark === undefined ? [] : [{ kind: 'remark', by, review, remark }]
    })
  const stancesOn = (point: Id) => {
    const element = elements.find(({ id }) => decisionPoint(id) === point)?.id
    return element === undefined ? [] : stancesTo(ordered, element)
  }
  const known = new Set([wholePoint, ...points.map(({ id }) => id)])
  const goneIds = ordered.flatMap(([, { remarks }]) => Object.keys(remarks)).filter((id) => !known.has(id))
  const today = points.map(({ id, title }) => ({
    point: id,
    title,
    isGone: false,
    said: [...stancesOn(id), ...remarksOn(id)],
  }))
  const titleIn = (said: readonly Said[]) =>
    said.flatMap((each) => (each.kind === 'remark' ? [each.remark.title] : []))[0] ?? ''
  const named = (point: Id, isGone: boolean) => {
    const said = remarksOn(point)
    return { point, title: titleIn(said), isGone, said }
  }
  const all = [named(wholePoint, false), ...today, ...[...new Set(goneIds)].map((id) => named(id, true))]
  return all.filter(({ said }) => said.length > 0)
}

/** How something that was said was dealt with. */
export function treatmentOf(said: Said): Treatment {
  return said.kind === 'remark' ? said.remark.treatment : said.stance.treatment
}

function stancesTo(ordered: readonly (readonly [Id, Review])[], element: ElementId): readonly Said[] {
  return ordered.flatMap(([by, review]): readonly Said[] => {
    const stance = review.stances[element]
    return stance === undefined ? [] : [{ kind: 'stance', by, review, element, stance }]
  })
}
