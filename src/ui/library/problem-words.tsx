import { AllWords } from '#ui/language/all-words.tsx'
import { useWords } from '#ui/words-context.ts'
import type { Problem } from './use-opening.ts'

/** Why a file did not open. */
export function ProblemWords({ problem }: { problem: Problem }) {
  return typeof problem === 'string' ? (
    problem
  ) : (
    <AllWords>
      <Said problem={problem} />
    </AllWords>
  )
}

function Said({ problem }: { problem: Exclude<Problem, string> }) {
  return problem(useWords())
}
