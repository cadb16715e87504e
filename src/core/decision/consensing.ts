import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { passive, type ResistanceBallot } from './ballot.ts'
import { type Outcome, outcome } from './outcome-kind.ts'

/** How an option was weighed by those who have said something to it. */
export interface Weighed {
  readonly option: Id
  /** Nobody has said anything to it yet: its figures mean nothing. */
  readonly unsaid: boolean
  readonly sum: number
  /** Per organisation. */
  readonly mean: number
  /** Between the highest and the lowest resistance. A wide one wants to be talked about, whatever the sum. */
  readonly spread: number
  readonly highest: number
  /** Taken out by one organisation alone. The passive option never is: it is what holds without a decision. */
  readonly vetoed: boolean
  readonly complete: boolean
}

/** From this spread on, the same option suits some and burdens others. */
export const wideSpread = 6

/** The options of a ballot in their order, the passive one last. */
function optionsOf({ options, withPassive }: ResistanceBallot): readonly Id[] {
  return [...inOrder(options).map(([id]) => id), ...(withPassive ? [passive] : [])]
}

/** Every option with its figures, in the order of the ballot. `everyone` are the organisations the decision is up to. */
export function weigh(ballot: ResistanceBallot, everyone: readonly Id[]): readonly Weighed[] {
  const present = everyone.filter((id) => !ballot.absent.includes(id))
  return optionsOf(ballot).map((option) => {
    const said = present.map((id) => ballot.resistance[option]?.[id]).filter((value) => value !== undefined)
    const sum = said.reduce((total, value) => total + value, 0)
    const highest = Math.max(0, ...said)
    return {
      option,
      unsaid: said.length === 0,
      sum,
      mean: said.length === 0 ? 0 : sum / said.length,
      spread: said.length === 0 ? 0 : highest - Math.min(...said),
      highest,
      vetoed: ballot.veto > 0 && option !== passive && highest >= ballot.veto,
      complete: said.length === present.length,
    }
  })
}

/** What holds by its sum: the options with the least resistance that no veto takes out; none while one is not weighed by all. */
export function leastResisted(weighed: readonly Weighed[]): readonly Id[] {
  if (weighed.some(({ complete }) => !complete)) return []
  const left = weighed.filter(({ vetoed }) => !vetoed)
  const least = Math.min(...left.map(({ sum }) => sum))
  return left.filter(({ sum }) => sum === least).map(({ option }) => option)
}

/**
 * Systemic consensing: the option with the least resistance of all together holds. The passive option (everything stays as
 * it is) is weighed like the others; if it wins, nothing is adopted. Equal sums decide nothing. Source: Paulus, Schrotta,
 * Visotschnig; karlhosang.de/systemisches-konsensieren.
 */
export function consensingOutcome(ballot: ResistanceBallot, everyone: readonly Id[]): Outcome {
  const weighed = weigh(ballot, everyone)
  if (everyone.every((id) => ballot.absent.includes(id))) return outcome('open', 'nobody')
  if (Object.keys(ballot.options).length === 0) return outcome('open', 'noOptions')
  if (weighed.some(({ complete }) => !complete)) return outcome('open', 'incomplete')
  const [option, tied] = leastResisted(weighed)
  if (option === undefined) return outcome('open', 'allVetoed')
  if (tied !== undefined) return outcome('open', 'tiedOptions')
  return option === passive
    ? outcome('notAdopted', 'passiveWins', { option })
    : outcome('adopted', 'leastResistance', { option })
}
