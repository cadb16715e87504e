import type { DecisionBlock, Party } from '#commitment/commitment.ts'
import styles from './blocks.module.css'
import { PartyName } from './rich-text.tsx'

/** The sentence of an element in its frame, and who stands how to it. */
export function DecisionView({ block, parties }: { block: DecisionBlock; parties: readonly Party[] }) {
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.shortName ?? ''
  return (
    <div className={styles['decision']}>
      <h3>{block.label}</h3>
      <p className={styles['sentence']}>{block.text ?? block.missing}</p>
      <dl>
        {block.stances.map(({ label, parties: holders }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {holders.map((id) => (
                <PartyName key={id} id={id} name={nameOf(id)} parties={parties} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
