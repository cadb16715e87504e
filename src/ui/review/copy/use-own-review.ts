import type { Id } from '#core/id.ts'
import { beginReview } from '#core/review/edit-reviews.ts'
import type { Review } from '#core/review/review.ts'
import type { Workshop } from '#core/workshop.ts'
import { useEdit, useNewId, useSessionStore, useWorkshop } from '#ui/session-context.ts'

/** A part of what the reader of this copy says; null before they have said anything. */
export function useOwnReview<Slice>(select: (review: Review) => Slice): Slice | null {
  return useWorkshop((workshop) => {
    const own = ownReview(workshop)
    return own === null ? null : select(own[1])
  })
}

/** Writes into it: the first word begins the review. `run` joins what is typed into one field. */
export function useWriteReview(): (change: (workshop: Workshop, review: Id) => Workshop, run?: string) => void {
  const edit = useEdit()
  const newId = useNewId()
  const session = useSessionStore()
  return (change, run) => {
    const own = ownReview(session.getState().history.present)
    const id = own?.[0] ?? newId()
    edit('reviewWritten', (workshop) => change(own === null ? beginReview(workshop, id) : workshop, id), run)
  }
}

/** The one review in a copy, with its id. */
export function ownReview({ reviews }: Workshop): readonly [Id, Review] | null {
  return Object.entries(reviews)[0] ?? null
}
