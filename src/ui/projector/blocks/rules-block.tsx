import { cellText } from '#core/activity/table.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './texts-block.module.css'

/** What the room has agreed on for today: how it decides, and how people treat each other. */
export function RulesBlock({ workshop: { facts, content } }: { workshop: Workshop }) {
  const { setup, catalogues, frame } = useWords()
  const rule = facts.ruleToday === '' ? null : catalogues.rules[facts.ruleToday]
  return (
    <Lane className={styles['texts']} grows>
      {rule !== null && (
        <section className={styles['text']}>
          <h2>{frame.labelled(setup.ruleToday, rule.name)}</h2>
          <p>{rule.plain}</p>
        </section>
      )}
      {inOrder(content.groundRules.rows).map(([id, row]) => (
        <section key={id} className={styles['text']}>
          <p>
            <WallText>{cellText(row, 'rule')}</WallText>
          </p>
        </section>
      ))}
    </Lane>
  )
}
