import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Unreadable } from '#core/file/read-file.ts'
import type { Id } from '#core/id.ts'
import { paths } from '#routes/paths.ts'
import { Button, buttonClass } from '#ui/kit/button.tsx'
import { EarlierStates } from '#ui/library/earlier-states.tsx'
import { saveRawCopies } from '#ui/library/save-raw-copies.ts'
import { useServices } from '#ui/services-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './workshop-missing.module.css'

/** In place of a workshop of which nothing can be read: its bytes to take away, and what it was before. Nothing is written. */
export function WorkshopUnreadable({ id, reason }: { id: Id; reason: Unreadable }) {
  const { app, files: words, frame, library: said, saving } = useWords()
  const { library, files } = useServices()
  const [hasEarlier, setHasEarlier] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    void library
      .getState()
      .snapshots(id)
      .then((snapshots) => setHasEarlier(snapshots.length > 0))
  }, [library, id])
  return (
    <main className={styles['page']} id="main" tabIndex={-1}>
      <h1>{said.unreadableTitle}</h1>
      <p>{reason.why === 'notJson' ? said.damaged : words.unreadable(reason)}</p>
      <p>
        {said.unreadableKept} {saving.recoverText} {app.alsoRoom}
      </p>
      <div className={styles['ways']}>
        {hasEarlier && (
          <Button look="main" icon="later" onClick={() => setIsOpen(true)}>
            {saving.recoverEarlier}
          </Button>
        )}
        <Button icon="download" onClick={() => void saveRawCopies(id, library.getState(), files)}>
          {said.saveBytes}
        </Button>
        <Link className={buttonClass({ look: 'bare' })} to={paths.library()}>
          {frame.toLibrary}
        </Link>
      </div>
      {isOpen && <EarlierStates id={id} onClose={() => setIsOpen(false)} />}
    </main>
  )
}
