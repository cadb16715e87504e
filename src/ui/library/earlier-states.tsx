import { useEffect, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Id } from '#core/id.ts'
import { paths } from '#routes/paths.ts'
import type { Snapshot } from '#state/library.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useServices } from '#ui/services-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './earlier-states.module.css'
import { useWhen } from './use-when.ts'

/** What a workshop was before, newest first; each opens as a workshop of its own and replaces nothing. */
export function EarlierStates({ id, onClose }: { id: Id; onClose: () => void }) {
  const { stored: said, common } = useWords()
  const { library } = useServices()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    void library.getState().snapshots(id).then(setSnapshots)
  }, [library, id])
  const when = useWhen()
  const reasons = useId()
  const open = async (snapshot: Snapshot) => {
    const added = await library.getState().addSnapshot(snapshot)
    if (added?.ok !== true) return setHasFailed(true)
    onClose()
    announce(said.earlierOpened(when(snapshot.at)))
    void navigate(paths.workshop(added.value))
  }
  return (
    <Dialog title={said.earlierTitle} closeLabel={common.close} onClose={onClose}>
      <p className={styles['text']}>{said.earlierText}</p>
      {hasFailed && (
        <div role="alert">
          <Notice tone="error">{said.earlierGone}</Notice>
        </div>
      )}
      {snapshots?.length === 0 ? (
        <p>{said.earlierNone}</p>
      ) : (
        <ul className={styles['list']}>
          {snapshots?.map((snapshot) => (
            <li key={snapshot.name}>
              <span>
                <b className="tabular">{when(snapshot.at)}</b>{' '}
                <span id={`${reasons}.${snapshot.name}`}>{said.earlierReasons[snapshot.reason]}</span>
              </span>
              <Button
                aria-label={said.earlierOpen(when(snapshot.at))}
                aria-describedby={`${reasons}.${snapshot.name}`}
                onClick={() => void open(snapshot)}
              >
                {said.earlierOpenShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
