import { useState } from 'react'
import { isSameBesideReviews } from '#core/review/edit-reviews.ts'
import type { Workshop } from '#core/workshop.ts'
import { useWorkshop } from '#ui/session-context.ts'

/** The workshop; the same value as before where only what reviewers say has changed, which is no part of the text. */
export function useUnreviewed(): Workshop {
  const workshop = useWorkshop((whole) => whole)
  const [kept, keep] = useState(workshop)
  const isSame = isSameBesideReviews(workshop, kept)
  if (!isSame) keep(workshop)
  return isSame ? kept : workshop
}
