import type { Decision } from '#core/decision/decision.ts'
import { elementOfDecision } from '#core/decision/edit-decisions.ts'
import { optionText } from '#core/decision/ballot.ts'
import { toneOf } from '#ui/element-tone.ts'
import { numeralOf } from '#ui/numeral-of.ts'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useWords } from '#ui/words-context.ts'

/** What was put to the room, what was chosen, and by which rule, or that it is not decided yet. */
export function DecisionItem({ decision }: { decision: Decision }) {
  const words = useWords()
  const { catalogues, deciding } = words
  const { text, rule, ballot, outcome, at } = decision
  const element = elementOfDecision(decision)
  const chosen = optionText(ballot, outcome.option, words.deciding.passive)
  return (
    <li data-el={toneOf(element)}>
      <b>{numeralOf(element)}</b>
      <div>
        <p>
          <WallText>{text || deciding.log.untitled}</WallText>
        </p>
        {chosen !== undefined && (
          <p>
            <WallText>{deciding.chosen(chosen)}</WallText>
          </p>
        )}
        <small>{at === '' ? deciding.log.underWay : catalogues.rules[rule].name}</small>
      </div>
    </li>
  )
}
