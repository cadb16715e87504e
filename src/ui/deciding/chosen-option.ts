import { type Ballot, passive } from '#core/decision/ballot.ts'
import type { Outcome } from '#core/decision/outcome-kind.ts'
import type { Words } from '#i18n/words.ts'

/** What was chosen among options, in words; undefined where the rule asks about one thing alone, or nothing was chosen. */
export function chosenOption(ballot: Ballot, { option }: Outcome, { deciding }: Words): string | undefined {
  if (option === passive) return deciding.passive
  return ballot.kind === 'resistance' ? ballot.options[option]?.text : undefined
}
