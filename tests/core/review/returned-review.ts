import { expect } from 'vitest'
import { beginReview, writeRemark, writeStance } from '#core/review/edit-reviews.ts'
import type { Returned } from '#core/review/returned-file.ts'
import { newWorkshop } from '#core/workshop.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'

export const sample = sampleWorkshop('de')
export const point = { id: 'working-5-3', title: '5.3 Entscheidungen' }

/** What a reader of the sample wrote in their copy. */
export function returned(
  texts: Readonly<Record<string, string>> = { [point.id]: 'Wer lädt ein?' },
  revision = 3,
): Returned {
  const copy = beginReview(
    { ...newWorkshop('copy'), copyOf: { workshop: sample.id, fingerprint: '7F3A19C2E04BK7QM' } },
    'r1',
  )
  const written = Object.entries(texts).reduce(
    (workshop, [id, text]) => writeRemark(workshop, 'r1', { ...point, id }, text),
    writeStance(copy, 'r1', 'mission', { kind: 'reservation', reason: 'Erst nach der Sitzung.' }),
  )
  const { order: _order, ...review } = written.reviews['r1'] ?? expect.fail('no review')
  const named = { ...review, reviewer: ' Jörg  Nguyễn ', organisationName: 'stadt haselbach', revision }
  return { id: 'r1', workshop: sample.id, review: named }
}
