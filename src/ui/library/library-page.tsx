import { lazy, Suspense, useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { paths } from '#routes/paths.ts'
import { AllWords } from '#ui/language/all-words.tsx'
import { Button, buttonClass } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Wordmark } from '#ui/kit/wordmark.tsx'
import { LanguageMenu } from '#ui/language/language-menu.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useTitle } from '#ui/use-title.ts'
import { useStartWords } from '#ui/words-context.ts'
import { DeletedNotice } from './deleted-notice.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import styles from './library-page.module.css'
import { LibraryFoot } from './library-foot.tsx'
import { UpdateNotice } from './update-notice.tsx'
import { ProblemWords } from './problem-words.tsx'
import { useOpening } from './use-opening.ts'

/** Apart, so that a first visit does not wait for what reads workshops and asks for passphrases. */
const WorkshopList = lazy(async () => ({ default: (await import('./workshop-list.tsx')).WorkshopList }))
const OpenProtected = lazy(async () => ({ default: (await import('./open-protected.tsx')).OpenProtected }))

/** The start page: the workshops on this device, or what the app is for when there is none. */
export function LibraryPage() {
  const { library: said, common } = useStartWords()
  const { library } = useServices()
  const kept = useLibrary((known) => known.kept)
  const refusal = useLibrary((known) => known.refusal)
  const opening = useOpening()
  useEffect(() => {
    const { refresh } = library.getState()
    refresh()
    // Another window may have gone on with a workshop: a file that is saved from the list holds its latest state.
    addEventListener('focus', refresh)
    return () => removeEventListener('focus', refresh)
  }, [library])
  useTitle(said.title)
  const { key } = useLocation()
  useEffect(() => {
    // Whoever comes back from a workshop begins at the top of the page; the first visit is the browser's to place.
    if (key !== 'default') document.getElementById('main')?.focus({ preventScroll: true })
  }, [key])
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <Wordmark large />
        <span className={styles['fill']} />
        <Button look="bare" icon="play" onClick={opening.takeTour}>
          {common.tour}
        </Button>
        <Link className={buttonClass({ look: 'bare' })} to={paths.help()}>
          {said.help}
        </Link>
        <LanguageMenu />
      </header>
      <main id="main" tabIndex={-1}>
        <UpdateNotice />
        {refusal !== null && (
          <div role="alert" className={styles['problem']}>
            <Notice tone="error">{said.refused[refusal]}</Notice>
          </div>
        )}
        {opening.problem !== null && (
          <div role="alert" className={styles['problem']}>
            <Notice tone="error">
              {!opening.problem.among && <b>{said.notOpened} </b>}
              <ProblemWords why={opening.problem.why} />
            </Notice>
          </div>
        )}
        {opening.twice !== null && (
          <div role="alert" className={styles['problem']}>
            <Notice>{opening.twice}</Notice>
          </div>
        )}
        {opening.locked !== null && (
          <Suspense>
            <AllWords>
              <OpenProtected key={opening.locked.waiting} locked={opening.locked} />
            </AllWords>
          </Suspense>
        )}
        <DeletedNotice />
        {kept.length === 0 ? (
          <EmptyLibrary opening={opening} />
        ) : (
          <>
            <div className={styles['title']}>
              <h1>{said.title}</h1>
              <Button look="bare" onClick={opening.openSample}>
                {said.sample}
              </Button>
              <Button icon="folder" onClick={opening.openFile}>
                {said.openFile}
              </Button>
              <Button icon="plus" onClick={opening.create}>
                {said.create}
              </Button>
            </div>
            <Suspense>
              <WorkshopList kept={kept} />
            </Suspense>
          </>
        )}
      </main>
      <LibraryFoot />
    </div>
  )
}
