import { withEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { inOrder, orderAtEnd } from '#core/order.ts'
import { asCalled } from '#core/organisations/short-name.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Returned } from './returned-file.ts'
import { mostReviews, type Remark, type Review, type ReviewedStance } from './review.ts'

/** What a returned file was: its reviewer's first, a later one, the same again, one that a later one overtook, or one too many. */
export type TakenIn = 'new' | 'changed' | 'same' | 'older' | 'tooMany'

/**
 * Takes a returned file in. The same file twice changes nothing. What a later file of the same reviewer says anew is open
 * again and keeps the answer it had; what it no longer says goes, unless somebody has dealt with it.
 */
export function takeIn(
  workshop: Workshop,
  { id, review }: Returned,
): { readonly workshop: Workshop; readonly taken: TakenIn } {
  const before = workshop.reviews[id]
  if (before === undefined) {
    if (Object.keys(workshop.reviews).length >= mostReviews) return { workshop, taken: 'tooMany' }
    const organisation = organisationFor(workshop, review)
    const placed = { ...review, organisation, order: orderAtEnd(workshop.reviews) }
    return { workshop: withReview(workshop, id, placed), taken: 'new' }
  }
  if (review.revision < before.revision) return { workshop, taken: 'older' }
  if (saysTheSame(before, review)) return { workshop, taken: 'same' }
  const kept = {
    ...before,
    ...review,
    organisation: before.organisation === '' ? organisationFor(workshop, review) : before.organisation,
    remarks: merged<Remark>(before.remarks, review.remarks, isSameRemark),
    stances: merged<ReviewedStance>(before.stances, review.stances, isSameStance),
  }
  return { workshop: withReview(workshop, id, kept), taken: 'changed' }
}

export function withReview(workshop: Workshop, id: Id, review: Review): Workshop {
  return { ...workshop, reviews: withEntity(workshop.reviews, id, review) }
}

/** The organisation a reviewer chose, or the one whose name or short name they typed; empty when there is none or more than one. */
function organisationFor(workshop: Workshop, review: Pick<Review, 'organisation' | 'organisationName'>): Id {
  if (review.organisation in workshop.organisations) return review.organisation
  const typed = asCalled(review.organisationName)
  if (typed === '') return ''
  const named = inOrder(workshop.organisations).filter(([, { name, shortName }]) =>
    [name, shortName].some((each) => asCalled(each) === typed),
  )
  return named.length === 1 ? (named[0]?.[0] ?? '') : ''
}

type Entries<Entry> = Readonly<Record<string, Entry | undefined>>

function merged<Entry extends Remark | ReviewedStance>(
  before: Entries<Entry>,
  now: Entries<Entry>,
  isSame: (one: Entry, other: Entry) => boolean,
): Readonly<Record<string, Entry>> {
  const settled = Object.entries(before).filter(([, entry]) => entry !== undefined && entry.treatment !== 'open')
  const said = Object.entries(now).map(([key, entry]) => {
    const old = before[key]
    if (entry === undefined || old === undefined) return [key, entry] as const
    return [key, isSame(old, entry) ? old : { ...entry, answer: old.answer }] as const
  })
  const all = [...settled, ...said].flatMap(([key, entry]) => (entry === undefined ? [] : [[key, entry] as const]))
  return Object.fromEntries(all)
}

function isSameRemark(one: Remark, other: Remark): boolean {
  return one.text === other.text
}

function isSameStance(one: ReviewedStance, other: ReviewedStance): boolean {
  return one.kind === other.kind && one.reason === other.reason
}

/** Whether a file holds what is kept of its reviewer; what was settled before they left it out counts for nothing. */
function saysTheSame(before: Review, now: Returned['review']): boolean {
  return (
    before.reviewer === now.reviewer &&
    before.organisationName === now.organisationName &&
    before.fingerprint === now.fingerprint &&
    holdsTheSame<Remark>(before.remarks, now.remarks, isSameRemark) &&
    holdsTheSame<ReviewedStance>(before.stances, now.stances, isSameStance)
  )
}

function holdsTheSame<Entry extends Remark | ReviewedStance>(
  before: Entries<Entry>,
  now: Entries<Entry>,
  isSame: (one: Entry, other: Entry) => boolean,
): boolean {
  const isKnown = ([key, entry]: readonly [string, Entry | undefined]) => {
    const old = before[key]
    return entry === undefined || (old !== undefined && isSame(old, entry))
  }
  const gone = Object.entries(before).filter(([key, entry]) => entry?.treatment === 'open' && now[key] === undefined)
  return gone.length === 0 && Object.entries(now).every(isKnown)
}
