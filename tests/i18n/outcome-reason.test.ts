import { expect, test } from 'vitest'
import { ballotFor } from '#core/decision/ballot.ts'
import { outcome } from '#core/decision/outcome-kind.ts'
import { de } from '#i18n/de/index.ts'
import { outcomeReason } from '#i18n/outcome-reason.ts'

test('where one decides and all have been heard, nobody else is said to be silent', () => {
  const incomplete = outcome('open', 'incomplete')
  const one = ballotFor('oneAfterHearing')
  expect(outcomeReason(de, one, incomplete)).toBe('Alle Anwesenden sind gehört. Die Entscheidung steht noch aus.')
  expect(outcomeReason(de, one, outcome('open', 'notHeard'))).toBe(de.deciding.reasons.notHeard)
  expect(outcomeReason(de, ballotFor('majority'), incomplete)).toBe(de.deciding.reasons.incomplete)
})
