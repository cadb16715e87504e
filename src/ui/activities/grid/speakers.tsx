import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useContent } from '#ui/activities/content.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import { countFrom } from './expectation.ts'
import styles from './speakers.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly organisations: readonly NamedOrganisation[]
  readonly chosen: Id
  readonly onChoose: (organisation: Id) => void
}

/** Whose turn it is, with what still waits for a reply. */
export function Speakers({ activity, organisations, chosen, onChoose }: Props) {
  const words = useWords()
  const { mutual } = words.grids
  const content = useContent<'grid'>(activity)
  return (
    <nav aria-label={mutual.from}>
      <ul className={styles['speakers']}>
        {organisations.map(([id, organisation]) => {
          const { said, open } = countFrom(content, id, organisations)
          return (
            <li key={id}>
              <button type="button" aria-current={id === chosen || undefined} onClick={() => onChoose(id)}>
                <OrganisationSign organisation={organisation} size="2.1rem" />
                <span>
                  <b>{shortNameOf(organisation, words)}</b>
                  <small>
                    {said === 0 ? mutual.silent : open === 0 ? mutual.allAnswered : mutual.unanswered(open)}
                  </small>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
