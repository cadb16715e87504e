import { Link } from 'react-router'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import type { Words } from '#i18n/words.ts'
import { useWords } from '#ui/words-context.ts'
import { stepWords } from './path/step-words.ts'
import { type Step, stepPath } from './path/steps.ts'

/** The main button of a screen beside the path: it leads on to a step, or (null) to the commitment. */
export function Onwards({ to }: { to: Step | null }) {
  const words = useWords()
  const workshop = useWorkshop(({ id }) => id)
  return (
    <Link
      className={buttonClass({ look: 'main', size: 'big' })}
      to={to === null ? paths.commitment(workshop) : stepPath(workshop, to)}
    >
      {words.frame.next(to === null ? words.frame.commitment : titleOf(words, to))}
      <Icon name="right" />
    </Link>
  )
}

/** Seen from beside the path, stances say whose element they are of. */
function titleOf(words: Words, step: Step): string {
  return step.kind === 'stances'
    ? words.setup.stanceOf(words.elements[step.element].short)
    : stepWords(words, step).title
}
