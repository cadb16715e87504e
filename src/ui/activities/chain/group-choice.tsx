import { Link } from 'react-router'
import { paths } from '#routes/paths.ts'
import type { Id } from '#core/id.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useWords } from '#ui/words-context.ts'
import type { ChainGroup } from './chain-groups.ts'
import styles from './group-choice.module.css'

interface Props {
  readonly groups: readonly ChainGroup[]
  readonly chosen: Id
  readonly onChoose: (group: Id) => void
}

/** Which target group's board is shown; where none is named yet, the way to name one. */
export function GroupChoice({ groups, chosen, onChoose }: Props) {
  const { chain } = useWords().board
  const workshop = useWorkshop(({ id }) => id)
  const noneNamed = groups.every(({ id }) => id === '')
  return (
    <div className={styles['groups']} role="group" aria-label={chain.groups}>
      {noneNamed ? (
        <>
          <p>{chain.noGroupsYet}</p>
          <Link className={buttonClass({})} to={paths.activity(workshop, 'mission', 'targetGroups')}>
            {chain.toGroups}
          </Link>
        </>
      ) : (
        groups.map(({ id, name }) => (
          <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
            {name === chain.noGroup || name === chain.unnamedGroup ? name : <TypedText>{name}</TypedText>}
          </button>
        ))
      )}
    </div>
  )
}
