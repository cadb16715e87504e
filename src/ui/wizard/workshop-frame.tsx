import { useMemo } from 'react'
import { Outlet, useParams } from 'react-router'
import { SessionContext } from '#ui/session-context.ts'
import { useServices } from '#ui/services-context.ts'
import { QuestionsProvider } from './questions-context.tsx'
import { TopBar } from './top-bar.tsx'
import { UndoKeys } from './undo-keys.tsx'
import { WorkshopMissing } from './workshop-missing.tsx'
import styles from './workshop-frame.module.css'

/** Opens the workshop of the address and puts bar and drawer around its screens. */
export function WorkshopFrame() {
  const { workshop = '' } = useParams()
  const { library } = useServices()
  const opened = useMemo(() => library.getState().open(workshop), [library, workshop])
  if (!opened.ok) return <WorkshopMissing reason={opened.reason} />
  return (
    <SessionContext value={opened.value} key={workshop}>
      <QuestionsProvider>
        <UndoKeys />
        <div className={styles['frame']}>
          <TopBar />
          <Outlet />
        </div>
      </QuestionsProvider>
    </SessionContext>
  )
}
