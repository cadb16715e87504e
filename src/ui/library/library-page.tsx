import { useEffect, useMemo } from 'react'
import type { Kept } from '#state/library.ts'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Wordmark } from '#ui/kit/wordmark.tsx'
import { LanguageMenu } from '#ui/language-menu.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useTitle } from '#ui/use-title.ts'
import { useWords } from '#ui/words-context.ts'
import { DeletedNotice } from './deleted-notice.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import styles from './library-page.module.css'
import { LibraryFoot } from './library-foot.tsx'
import { OpenProtected } from './open-protected.tsx'
import { UnreadableRow } from './unreadable-row.tsx'
import { UpdateNotice } from './update-notice.tsx'
import { useOpening } from './use-opening.ts'
import { WorkshopRow } from './workshop-row.tsx'

/** The start page: the workshops on this device, or what the app is for when there is none. */
export function LibraryPage() {
  const { library: said } = useWords()
  const { library } = useServices()
  const kept = useLibrary((known) => known.kept)
  const refusal = useLibrary((known) => known.refusal)
  const opening = useOpening()
  useEffect(() => library.getState().refresh(), [library])
  useTitle(said.title)
  const ordered = useMemo(() => latestFirst(kept), [kept])
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <Wordmark large />
        <span className={styles['fill']} />
        <LanguageMenu />
      </header>
      <main id="main" tabIndex={-1}>
        <UpdateNotice />
        {refusal !== null && (
          <div role="alert" className={styles['problem']}>
            <Notice tone="error">{said.unreadable(refusal)}</Notice>
          </div>
        )}
        {opening.problem !== null && (
          <div role="alert" className={styles['problem']}>
            <Notice tone="error">
              <b>{said.notOpened}</b> {opening.problem}
            </Notice>
          </div>
        )}
        {opening.locked !== null && <OpenProtected locked={opening.locked} />}
        <DeletedNotice />
        {ordered.length === 0 ? (
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
            <div className={styles['book']}>
              <div className={styles['heads']} aria-hidden="true">
                <span>{said.partnership}</span>
                <span>{said.parties}</span>
                <span>{said.progress}</span>
                <span>{said.state}</span>
                <span />
              </div>
              <ul className={styles['list']}>
                {ordered.map((entry, index) =>
                  entry.ok ? (
                    <WorkshopRow key={entry.id} file={entry.file} first={index === 0} />
                  ) : (
                    <UnreadableRow key={entry.id} kept={entry} />
                  ),
                )}
              </ul>
            </div>
          </>
        )}
      </main>
      <LibraryFoot />
    </div>
  )
}

/** The workshop whose day is next or last comes first; those without a day follow by title, what cannot be read last. */
function latestFirst(kept: readonly Kept[]): readonly Kept[] {
  const day = (entry: Kept) => (entry.ok ? entry.file.workshop.facts.firstDay : '')
  const title = (entry: Kept) => (entry.ok ? entry.file.workshop.facts.title : '')
  return kept.toSorted(
    (a, b) =>
      Number(b.ok) - Number(a.ok) ||
      day(b).localeCompare(day(a)) ||
      title(a).localeCompare(title(b)) ||
      a.id.localeCompare(b.id),
  )
}
