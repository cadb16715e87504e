import { Link } from 'react-router'
import type { ActivityOfKind } from '#core/method/index.ts'
import { paths } from '#routes/paths.ts'
import { buttonClass } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useOrganisations } from '#ui/organisations/organisations.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { FitList } from './fit-list.tsx'
import styles from './grid-editor.module.css'
import { MutualEditor } from './mutual-editor.tsx'
import { RolesMatrix } from './roles-matrix.tsx'
import { StageList } from './stage-list.tsx'

/** Rows × organisations. What the rows are decides how it is drawn: a matrix only where a cell is a letter. */
export function GridEditor({ activity }: { activity: ActivityOfKind<'grid'> }) {
  const { grids, stances } = useWords()
  const workshop = useWorkshop(({ id }) => id)
  const organisations = useOrganisations()
  const { rows } = activity
  // One alone has nobody to expect anything of.
  if (organisations.length < (rows === 'organisations' ? 2 : 1))
    return (
      <div className={styles['frame']}>
        <Notice
          actions={
            <Link className={buttonClass({})} to={paths.setup(workshop, 'organisations')}>
              {stances.toOrganisations}
            </Link>
          }
        >
          {grids.noOrganisations}
        </Notice>
      </div>
    )
  if (rows === 'own') return <RolesMatrix activity={activity} organisations={organisations} />
  if (rows === 'organisations') return <MutualEditor activity={activity} organisations={organisations} />
  if (activity.marks !== undefined) return <FitList activity={activity} rows={rows} organisations={organisations} />
  return <StageList activity={activity} rows={rows} organisations={organisations} />
}
