import { resistances, type ResistanceBallot } from '#core/decision/ballot.ts'
import { withEntity } from '#core/entities.ts'
import { orderAtEnd } from '#core/order.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useNewId } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import type { BallotProps } from './ballot-props.ts'
import { NewOption } from './new-option.tsx'
import { PassiveSwitch } from './passive-switch.tsx'
import { ResistanceTable } from './resistance-table.tsx'
import styles from './resistance.module.css'

/** What is offered: no veto, or one from so much resistance on. */
const vetoes = [0, 7, 8, 9, resistances.most] as const

/** The options with everyone's resistance to each, one more option, and what counts: the passive option, a veto. */
export function ResistanceEditor({ ballot, organisations, onChange }: BallotProps<ResistanceBallot>) {
  const { deciding } = useWords()
  const formats = useFormats()
  const newId = useNewId()
  const add = (text: string) => {
    const option = { text, order: orderAtEnd(ballot.options) }
    return onChange({ ...ballot, options: withEntity(ballot.options, newId(), option) })
  }
  return (
    <>
      <p className={styles['hint']}>{deciding.resistanceHint}</p>
      <ResistanceTable ballot={ballot} organisations={organisations} onChange={onChange} />
      <NewOption onAdd={add} />
      <div className={styles['below']}>
        <PassiveSwitch isIn={ballot.withPassive} onChange={(withPassive) => onChange({ ...ballot, withPassive })} />
        <SelectField
          label={deciding.veto}
          value={String(ballot.veto)}
          options={vetoes.map((veto) => ({
            value: String(veto),
            label: veto === 0 ? deciding.noVeto : formats.number(veto),
          }))}
          onChange={(veto) => onChange({ ...ballot, veto: Number(veto) })}
        />
      </div>
    </>
  )
}
