import { passive, type ResistanceBallot } from '#core/decision/ballot.ts'
import { leastResisted, weigh } from '#core/decision/consensing.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './resistance-block.module.css'
import { SignHeads } from './sign-heads.tsx'

interface Props {
  readonly ballot: ResistanceBallot
  readonly organisations: Workshop['organisations']
}

/** Options down, organisations across, how much resistance each has, and the sums: the least is marked. */
export function ResistanceBlock({ ballot, organisations }: Props) {
  const { deciding } = useWords()
  const formats = useFormats()
  const columns = inOrder(organisations)
  const weighed = weigh(
    ballot,
    columns.map(([id]) => id),
  )
  const least = leastResisted(weighed)
  return (
    <div className={styles['table']} role="table" style={{ '--n': columns.length }}>
      <div className={styles['row']} role="row">
        <span role="columnheader">{deciding.options}</span>
        <SignHeads organisations={columns} />
        <span role="columnheader">{deciding.sum}</span>
      </div>
      <Lane grows>
        {weighed.map(({ option, unsaid, sum, vetoed }) => (
          <div key={option} className={styles['row']} role="row" data-least={least.includes(option) || undefined}>
            <span role="rowheader">
              {option === passive ? deciding.passive : <WallText>{ballot.options[option]?.text ?? ''}</WallText>}
              {vetoed && <small>{deciding.vetoed}</small>}
            </span>
            {columns.map(([id]) => {
              const said = ballot.absent.includes(id) ? undefined : ballot.resistance[option]?.[id]
              return (
                <span key={id} role="cell">
                  {said === undefined ? '–' : formats.number(said)}
                </span>
              )
            })}
            <b role="cell">{unsaid ? '–' : formats.number(sum)}</b>
          </div>
        ))}
      </Lane>
    </div>
  )
}
