import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useContent } from '#ui/activities/content.ts'
import { Disc } from '#ui/kit/disc.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useWords } from '#ui/words-context.ts'
import { isArrow, moveInMatrix } from './arrow-keys.ts'
import { discOf, replyTo } from './expectation.ts'
import styles from './mutual-overview.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly organisations: readonly NamedOrganisation[]
  /** Leads into a cell. */
  readonly onOpen: (from: Id, to: Id) => void
}

/** Who has said what to whom, and what became of it. */
export function MutualOverview({ activity, organisations, onOpen }: Props) {
  const words = useWords()
  const { mutual } = words.grids
  const { marks } = activityWords<'grid'>(words, activity)
  const content = useContent<'grid'>(activity)
  const states = ['open', ...(activity.marks ?? [])]
  const said = (state: string) => (state === 'none' ? mutual.none : (marks[state] ?? mutual.open))
  return (
    <div className={styles['overview']}>
      <ul className={styles['key']}>
        {states.map((state) => (
          <li key={state}>
            <Disc fill={discOf(activity, state)} />
            {said(state)}
          </li>
        ))}
      </ul>
      <table data-many={organisations.length > 6 || undefined}>
        <caption>{mutual.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{mutual.from}</span>
            </th>
            {organisations.map(([id, organisation]) => (
              <th key={id} scope="col">
                <OrganisationSign organisation={organisation} named />
                <span aria-hidden="true">
                  <TypedText>{shortNameOf(organisation, words)}</TypedText>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {organisations.map(([from, speaker]) => (
            <tr key={from}>
              <th scope="row">
                <span className={styles['speaker']}>
                  <OrganisationSign organisation={speaker} size="1.9rem" />
                  <span>{shortNameOf(speaker, words)}</span>
                </span>
              </th>
              {organisations.map(([to, other]) => {
                if (from === to)
                  return (
                    <td key={to} className={styles['self']}>
                      <span className="visually-hidden">{mutual.self}</span>
                    </td>
                  )
                const state = replyTo(content.cells[from]?.[to])
                const name = mutual.cell(shortNameOf(speaker, words), shortNameOf(other, words), said(state))
                return (
                  <td key={to}>
                    <button
                      type="button"
                      data-matrix-cell=""
                      aria-label={name}
                      title={name}
                      onClick={() => onOpen(from, to)}
                      onKeyDown={(event) => isArrow(event.key) && moveInMatrix(event)}
                    >
                      {state !== 'none' && <Disc fill={discOf(activity, state)} />}
                      {state !== 'none' && <span aria-hidden="true">{said(state)}</span>}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
