import { expect, test } from 'vitest'
import { type Ballot, ballotFor, type Vote } from '#core/decision/ballot.ts'
import { outcome } from '#core/decision/outcome-kind.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { outcomeReason } from '#i18n/outcome-reason.ts'

test('where one decides and all have been heard, nobody else is said to be silent', () => {
  const incomplete = outcome('open', 'incomplete')
  const one = ballotFor('oneAfterHearing')
  expect(outcomeReason(de, one, incomplete)).toBe('Alle Anwesenden sind gehört. Die Entscheidung steht noch aus.')
  expect(outcomeReason(de, one, outcome('open', 'notHeard'))).toBe(de.deciding.reasons.notHeard)
  expect(outcomeReason(de, ballotFor('majority'), incomplete)).toBe(de.deciding.reasons.incomplete)
})

test('where all abstain, nobody is told of as many yes as no', () => {
  const votes = (...said: readonly Vote[]): Ballot => ({
    kind: 'votes',
    votes: Object.fromEntries(said.map((vote, index) => [`o${index}`, vote])),
    quorum: 50,
    share: 'twoThirds',
  })
  const tie = outcome('open', 'tie')
  expect(outcomeReason(de, votes('abstains', 'absent'), tie)).toBe('Niemand hat mit Ja oder Nein gestimmt.')
  expect(outcomeReason(en, votes('abstains'), tie)).toBe('Nobody voted yes or no.')
  expect(outcomeReason(de, votes('yes', 'no', 'abstains'), tie)).toBe('Gleich viele Ja und Nein.')
})
