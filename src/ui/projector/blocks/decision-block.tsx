import type { Ballot } from '#core/decision/ballot.ts'
import type { Decision } from '#core/decision/decision.ts'
import { outcomeOf } from '#core/decision/outcome.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { OutcomeView } from '#ui/deciding/outcome-view.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './decision-block.module.css'
import { ResistanceBlock } from './resistance-block.tsx'
import { StancesBlock } from './stances-block.tsx'
import { TallyBlock } from './tally-block.tsx'

interface Props {
  readonly decision: Decision
  readonly organisations: Workshop['organisations']
}

/** What is put to the room: by which rule, who says what, by name, and what the rule makes of it so far. */
export function DecisionBlock({ decision, organisations }: Props) {
  const { catalogues } = useWords()
  const everyone = inOrder(organisations).map(([id]) => id)
  const { name, plain } = catalogues.rules[decision.rule]
  return (
    <div className={styles['decision']}>
      <p className={styles['rule']}>
        <b>{name}</b> {plain}
      </p>
      <Said ballot={decision.ballot} organisations={organisations} />
      <div className={styles['outcome']}>
        <OutcomeView
          decision={decision}
          outcome={outcomeOf(decision.rule, decision.ballot, everyone)}
          everyone={everyone}
          organisations={organisations}
          // Who is not with it heads a column above, on every page; a vote may stand on another one.
          named={decision.ballot.kind === 'voices'}
        />
      </div>
    </div>
  )
}

function Said({ ballot, organisations }: { ballot: Ballot; organisations: Workshop['organisations'] }) {
  switch (ballot.kind) {
    case 'voices':
      return <StancesBlock stances={ballot.voices} organisations={organisations} />
    case 'resistance':
      return <ResistanceBlock ballot={ballot} organisations={organisations} />
    case 'fingers':
    case 'votes':
    case 'hearing':
      return <TallyBlock ballot={ballot} organisations={organisations} />
  }
}
