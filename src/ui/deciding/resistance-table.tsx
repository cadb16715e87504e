import { optionText, passive, type ResistanceBallot } from '#core/decision/ballot.ts'
import { leastResisted, type Weighed, weigh, wideSpread } from '#core/decision/consensing.ts'
import { withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { IconButton } from '#ui/kit/button.tsx'
import { TypedText } from '#ui/language/typed-text.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import type { BallotProps } from './ballot-props.ts'
import { ResistanceCell } from './resistance-cell.tsx'
import styles from './resistance.module.css'

/** Options down, organisations across, 0 to 10 in each cell; sums, means and spreads as they arise. */
export function ResistanceTable({ ballot, organisations, onChange }: BallotProps<ResistanceBallot>) {
  const { deciding } = useWords()
  const weighed = weigh(
    ballot,
    organisations.map(([id]) => id),
  )
  const least = leastResisted(weighed)
  const setAbsent = (id: Id, isAbsent: boolean) =>
    onChange({ ...ballot, absent: isAbsent ? [...ballot.absent, id] : ballot.absent.filter((other) => other !== id) })
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{deciding.options}</th>
            {organisations.map(([id, organisation]) => (
              <OrganisationHead
                key={id}
                organisation={organisation}
                isAbsent={ballot.absent.includes(id)}
                onAbsent={(isAbsent) => setAbsent(id, isAbsent)}
              />
            ))}
            <th scope="col">{deciding.sum}</th>
            <th scope="col">{deciding.mean}</th>
            <th scope="col">{deciding.spread}</th>
          </tr>
        </thead>
        <tbody>
          {weighed.map((row) => (
            <OptionRow
              key={row.option}
              weighed={row}
              isLeast={least.includes(row.option)}
              ballot={ballot}
              organisations={organisations}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeadProps {
  readonly organisation: Organisation
  readonly isAbsent: boolean
  readonly onAbsent: (isAbsent: boolean) => void
}

function OrganisationHead({ organisation, isAbsent, onAbsent }: HeadProps) {
  const words = useWords()
  const { deciding } = words
  const name = shortNameOf(organisation, words)
  return (
    // Read with every cell below: without a name of its own it would call everyone absent.
    <th scope="col" className={styles['who']} aria-label={name}>
      <OrganisationSign organisation={organisation} named size="2rem" />
      <label>
        <input
          type="checkbox"
          aria-label={deciding.isAbsent(name)}
          checked={isAbsent}
          onChange={() => onAbsent(!isAbsent)}
        />
        {deciding.absent}
      </label>
    </th>
  )
}

interface RowProps extends BallotProps<ResistanceBallot> {
  readonly weighed: Weighed
  readonly isLeast: boolean
}

function OptionRow({ weighed, isLeast, ballot, organisations, onChange }: RowProps) {
  const words = useWords()
  const { deciding } = words
  const formats = useFormats()
  const { option, unsaid, sum, mean, spread, vetoed } = weighed
  const name = optionText(ballot, option, deciding.passive) ?? ''
  const remove = () =>
    onChange({
      ...ballot,
      options: withoutEntity(ballot.options, option),
      resistance: withoutEntity(ballot.resistance, option),
    })
  const set = (organisation: Id, value: number | null) => {
    const row = ballot.resistance[option] ?? {}
    const next = value === null ? withoutEntity(row, organisation) : withEntity(row, organisation, value)
    onChange({ ...ballot, resistance: withEntity(ballot.resistance, option, next) }, `${option}.${organisation}`)
  }
  return (
    <tr data-least={isLeast || undefined}>
      <th scope="row" aria-label={name}>
        <div>
          <span>{option === passive ? name : <TypedText from={10}>{name}</TypedText>}</span>
          {option === passive ? (
            <small>{deciding.passiveHint}</small>
          ) : (
            <IconButton icon="close" label={deciding.removeOption(name)} onClick={remove} />
          )}
          {vetoed && <small>{deciding.vetoed}</small>}
          {spread >= wideSpread && <small>{deciding.wide}</small>}
        </div>
      </th>
      {organisations.map(([id, organisation]) => (
        <td key={id}>
          {!ballot.absent.includes(id) && (
            <ResistanceCell
              label={deciding.resistance(name, shortNameOf(organisation, words))}
              value={ballot.resistance[option]?.[id] ?? null}
              onChange={(value) => set(id, value)}
            />
          )}
        </td>
      ))}
      <td className={styles['sum']}>{unsaid ? '–' : formats.number(sum)}</td>
      <td>{unsaid ? '–' : formats.number(Math.round(mean * 10) / 10)}</td>
      <td>{unsaid ? '–' : formats.number(spread)}</td>
    </tr>
  )
}
