import { useEffect, useRef } from 'react'
import { daysInBin } from '#state/removed.ts'
import { AllWords } from '#ui/language/all-words.tsx'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useStartWords, useWords } from '#ui/words-context.ts'
import styles from './library-page.module.css'

/** After a deletion: what went, and the way back. It stays until something else happens; nothing is asked before. */
export function DeletedNotice() {
  const { library: said } = useStartWords()
  const { library } = useServices()
  const announce = useAnnounce()
  const deleted = useLibrary((known) => known.deleted)
  const title = deleted?.file.workshop.facts.title ?? ''
  const name = title === '' ? said.untitled : title
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (deleted === null) return
    announce(said.removed(name))
    // The row that had the focus is gone; the way back is what comes next.
    if (document.activeElement === document.body) button.current?.focus()
  }, [deleted, announce, said, name])
  if (deleted === null) return null
  return (
    <div className={styles['problem']}>
      <Notice
        actions={
          <Button
            icon="undo"
            ref={button}
            onClick={() => {
              if (library.getState().restore()) announce(said.restored(name))
            }}
          >
            {said.restore}
          </Button>
        }
      >
        <b>{said.removed(name)}</b>{' '}
        <AllWords>
          <WayBack isKept={deleted.isKept} />
        </AllWords>
      </Notice>
    </div>
  )
}

/** How long what was deleted can be had back, and where. */
function WayBack({ isKept }: { isKept: boolean }) {
  const { stored: said } = useWords()
  return isKept ? said.removedKept(daysInBin) : said.removedGone
}
