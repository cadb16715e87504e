import { useState } from 'react'
import { useLocation } from 'react-router'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { anchorIn } from '#ui/focus/use-anchor-focus.ts'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { Segmented } from '#ui/kit/segmented.tsx'
import type { NamedOrganisation } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import { Expectations } from './expectations.tsx'
import styles from './mutual-editor.module.css'
import { MutualOverview } from './mutual-overview.tsx'
import { Speakers } from './speakers.tsx'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly organisations: readonly NamedOrganisation[]
}

/** What each organisation expects of each other one, and what that one replies: one speaks at a time. */
export function MutualEditor({ activity, organisations }: Props) {
  const { mutual } = useWords().grids
  const wanted = useWantedSpeaker(activity, organisations)
  const focusOn = useFocusOnceThere()
  const [overview, setOverview] = useState(false)
  const [chosen, setChosen] = useState<Id | null>(null)
  const [arrived, setArrived] = useState<string | null>(null)
  // A gap's link names a field of one speaker: that speaker has the floor before the frame looks for the field.
  if (wanted !== null && wanted.visit !== arrived) {
    setArrived(wanted.visit)
    setChosen(wanted.from)
    setOverview(false)
  }
  const from = organisations.find(([id]) => id === chosen) ?? organisations[0]
  const open = (speaker: Id, to: Id) => {
    setChosen(speaker)
    setOverview(false)
    focusOn(anchor.cell(activity.id, speaker, to))
  }
  return (
    <div className={overview ? styles['whole'] : styles['mutual']}>
      <div className={styles['side']}>
        <Segmented
          label={mutual.view}
          value={overview ? 'overview' : 'one'}
          segments={[
            { value: 'one', label: mutual.byOrganisation },
            { value: 'overview', label: mutual.overview },
          ]}
          onChange={(view) => setOverview(view === 'overview')}
        />
        {!overview && (
          <Speakers activity={activity} organisations={organisations} chosen={from?.[0] ?? ''} onChoose={setChosen} />
        )}
      </div>
      {overview || from === undefined ? (
        <MutualOverview activity={activity} organisations={organisations} onOpen={open} />
      ) : (
        <Expectations key={from[0]} activity={activity} from={from} organisations={organisations} />
      )}
    </div>
  )
}

/** The organisation whose field the latest navigation leads to, if it leads to one of this grid. */
function useWantedSpeaker(activity: ActivityOfKind<'grid'>, organisations: readonly NamedOrganisation[]) {
  const { state, key }: { state: unknown; key: string } = useLocation()
  const at = anchorIn(state)
  const found = organisations.find(([id]) => at?.startsWith(anchor.cell(activity.id, id, '')) === true)
  return found === undefined ? null : { from: found[0], visit: key }
}
