// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import { removeReview } from '#core/review/edit-reviews.ts'
import { takeIn } from '#core/review/take-in.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { openSession } from '#state/session.ts'
import { SessionContext } from '#ui/session-context.ts'
import { useUnreviewed } from '#ui/review/returned/use-unreviewed.ts'
import { sampleReview } from '../../fixtures/make/sample-review.ts'

function watch() {
  const workshop = newWorkshop('w', { title: 'Lesen' })
  const session = openSession({ id: 'w', revision: 0, baseRevision: 0, workshop }, () => 0)
  const { result } = renderHook(() => useUnreviewed(), {
    wrapper: ({ children }) => <SessionContext value={session}>{children}</SessionContext>,
  })
  const edit = (change: (workshop: Workshop) => Workshop) =>
    act(() => void session.getState().edit('reviewsTakenIn', change))
  return { workshop, edit, seen: () => result.current }
}

describe('the text that reviews are held against', () => {
  test('is the same while readers only come and go: it is not composed anew with each of them', () => {
    const { workshop, edit, seen } = watch()
    edit((now) => takeIn(now, sampleReview).workshop)
    expect(seen()).toBe(workshop)
    edit((now) => removeReview(now, sampleReview.id))
    expect(seen()).toBe(workshop)
  })

  test('is the one of now as soon as anything else has changed', () => {
    const { edit, seen } = watch()
    edit((now) => takeIn(setFacts(now, { title: 'Schreiben' }), sampleReview).workshop)
    expect(seen().facts.title).toBe('Schreiben')
    edit((now) => setFacts(now, { title: 'Rechnen' }))
    expect(seen().facts.title).toBe('Rechnen')
  })
})
