import { AllWords } from '#ui/language/all-words.tsx'
import { useWords } from '#ui/words-context.ts'
import type { Why } from './use-opening.ts'

/** Why a file did not open. */
export function ProblemWords({ why }: { why: Why }) {
  return typeof why === 'string' ? (
    why
  ) : (
    <AllWords>
      <Said why={why} />
    </AllWords>
  )
}

function Said({ why }: { why: Exclude<Why, string> }) {
  return why(useWords())
}
