import type { Decision } from '#core/decision/decision.ts'
import { passive } from '#core/decision/ballot.ts'
import { elementOfDecision } from '#core/edit-decisions.ts'
import { elementNumber } from '#core/method/index.ts'
import { toneOf } from '#ui/element-tone.ts'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useWords } from '#ui/words-context.ts'

/** What was put to the room and adopted, what was chosen, and by which rule. */
export function AdoptedItem({ decision }: { decision: Decision }) {
  const { catalogues, deciding } = useWords()
  const { text, rule, ballot, outcome } = decision
  const element = elementOfDecision(decision)
  const options = ballot.kind === 'resistance' ? ballot.options : {}
  const chosen = outcome.option === passive ? deciding.passive : options[outcome.option]?.text
  return (
    <li data-el={toneOf(element)}>
      <b>{element === null ? '·' : elementNumber(element)}</b>
      <div>
        <p>
          <WallText>{text || deciding.log.untitled}</WallText>
        </p>
        {chosen !== undefined && (
          <p>
            <WallText>{deciding.chosen(chosen)}</WallText>
          </p>
        )}
        <small>{catalogues.rules[rule].name}</small>
      </div>
    </li>
  )
}
