import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useWorkshopList } from '#ui/use-workshop-list.ts'
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
  const { mutual } = useWords().grids
  return (
    <nav aria-label={mutual.from}>
      <ul className={styles['speakers']}>
        {organisations.map((speaker) => (
          <li key={speaker[0]}>
            <button type="button" aria-pressed={speaker[0] === chosen} onClick={() => onChoose(speaker[0])}>
              <Speaker activity={activity} speaker={speaker} organisations={organisations} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface SpeakerProps extends Pick<Props, 'activity' | 'organisations'> {
  readonly speaker: NamedOrganisation
}

function Speaker({ activity, speaker: [id, organisation], organisations }: SpeakerProps) {
  const words = useWords()
  const { mutual } = words.grids
  const [said = 0, open = 0] = useWorkshopList((workshop) => {
    const count = countFrom(contentOf<'grid'>(workshop, activity), id, organisations)
    return [count.said, count.open]
  })
  return (
    <>
      <OrganisationSign organisation={organisation} size="2.1rem" />
      <span>
        <b>{shortNameOf(organisation, words)}</b>
        <small>{said === 0 ? mutual.silent : open === 0 ? mutual.allAnswered : mutual.unanswered(open)}</small>
      </span>
    </>
  )
}
