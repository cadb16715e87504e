import { type FormEvent, useState } from 'react'
import { passive, resistances, type ResistanceBallot } from '#core/decision/ballot.ts'
import { leastResisted, wideSpread, weigh } from '#core/decision/consensing.ts'
import type { Id } from '#core/id.ts'
import { withEntity, withoutEntity } from '#core/entities.ts'
import { orderAtEnd } from '#core/order.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useNewId } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './resistance.module.css'
import type { BallotProps } from './ballot-props.ts'
import { PassiveSwitch } from './passive-switch.tsx'
import { ResistanceCell } from './resistance-cell.tsx'

/** What is offered: no veto, or one from so much resistance on. */
const vetoes = [0, 7, 8, 9, resistances.most] as const

/** Options down, organisations across, 0 to 10 in each cell; sums, means and spreads as they arise. */
export function ResistanceEditor({ ballot, organisations, onChange }: BallotProps<ResistanceBallot>) {
  const words = useWords()
  const { deciding } = words
  const formats = useFormats()
  const newId = useNewId()
  const [text, setText] = useState('')
  const weighed = weigh(
    ballot,
    organisations.map(([id]) => id),
  )
  const nameOf = (option: Id) => (option === passive ? deciding.passive : (ballot.options[option]?.text ?? ''))
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (isBlank(text)) return
    const option = { text: fitText(text.trim(), limits.card), order: orderAtEnd(ballot.options) }
    if (onChange({ ...ballot, options: withEntity(ballot.options, newId(), option) })) setText('')
  }
  const remove = (option: Id) =>
    onChange({
      ...ballot,
      options: withoutEntity(ballot.options, option),
      resistance: withoutEntity(ballot.resistance, option),
    })
  const set = (option: Id, organisation: Id, value: number | null) => {
    const row = ballot.resistance[option] ?? {}
    const next = value === null ? withoutEntity(row, organisation) : withEntity(row, organisation, value)
    onChange({ ...ballot, resistance: withEntity(ballot.resistance, option, next) }, `${option}.${organisation}`)
  }
  const least = leastResisted(weighed)
  return (
    <>
      <p className={styles['hint']}>{deciding.resistanceHint}</p>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{deciding.options}</th>
              {organisations.map(([id, organisation]) => {
                const isAway = ballot.absent.includes(id)
                return (
                  <th key={id} scope="col" className={styles['who']}>
                    <OrganisationSign organisation={organisation} named size="2rem" />
                    <label>
                      <input
                        type="checkbox"
                        aria-label={deciding.isAbsent(shortNameOf(organisation, words))}
                        checked={isAway}
                        onChange={() =>
                          onChange({
                            ...ballot,
                            absent: isAway ? ballot.absent.filter((other) => other !== id) : [...ballot.absent, id],
                          })
                        }
                      />
                      {deciding.absent}
                    </label>
                  </th>
                )
              })}
              <th scope="col">{deciding.sum}</th>
              <th scope="col">{deciding.mean}</th>
              <th scope="col">{deciding.spread}</th>
            </tr>
          </thead>
          <tbody>
            {weighed.map(({ option, unsaid, sum, mean, spread, vetoed }) => (
              <tr key={option} data-least={least.includes(option) || undefined}>
                <th scope="row">
                  <div>
                    <span>{nameOf(option)}</span>
                    {option === passive ? (
                      <small>{deciding.passiveHint}</small>
                    ) : (
                      <IconButton
                        icon="close"
                        label={deciding.removeOption(nameOf(option))}
                        onClick={() => remove(option)}
                      />
                    )}
                    {vetoed && <small>{deciding.vetoed}</small>}
                    {spread >= wideSpread && <small>{deciding.wide}</small>}
                  </div>
                </th>
                {organisations.map(([id, organisation]) => (
                  <td key={id}>
                    {!ballot.absent.includes(id) && (
                      <ResistanceCell
                        label={deciding.resistance(nameOf(option), shortNameOf(organisation, words))}
                        value={ballot.resistance[option]?.[id] ?? null}
                        onChange={(value) => set(option, id, value)}
                      />
                    )}
                  </td>
                ))}
                <td className={styles['sum']}>{unsaid ? '–' : formats.number(sum)}</td>
                <td>{unsaid ? '–' : formats.number(Math.round(mean * 10) / 10)}</td>
                <td>{unsaid ? '–' : formats.number(spread)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <form className={styles['add']} onSubmit={add} data-draft>
        <input
          aria-label={deciding.newOption}
          placeholder={deciding.newOptionPlaceholder}
          maxLength={limits.card}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button icon="plus" type="submit">
          {deciding.addOption}
        </Button>
      </form>
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
