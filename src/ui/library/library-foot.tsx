import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { writeFile } from '#core/file/workshop-file.ts'
import { workshopFileName } from '#formats/file-name.ts'
import { paths } from '#routes/paths.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button, buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useNow } from '#ui/use-now.ts'
import { useFormats, useStartWords } from '#ui/words-context.ts'
import styles from './library-page.module.css'
import { RunsHere } from './runs-here.tsx'

const RecentlyDeleted = lazy(async () => ({ default: (await import('./recently-deleted.tsx')).RecentlyDeleted }))
const EraseEverything = lazy(async () => ({ default: (await import('./erase-everything.tsx')).EraseEverything }))

/** Where the data lies, in one honest line, and how old the files are: as old as the oldest, and none while one lacks. */
export function LibraryFoot() {
  const { library: said, common, app } = useStartWords()
  const formats = useFormats()
  const { library, files } = useServices()
  const now = useNow(60_000)
  const announce = useAnnounce()
  const kept = useLibrary((known) => known.kept)
  const binned = useLibrary((known) => known.binned.length)
  const savedToFile = useLibrary((known) => known.savedToFile)
  const readable = kept.flatMap((entry) => (entry.ok ? [entry.file] : []))
  const saved = readable.flatMap(({ id }) => savedToFile[id] ?? [])
  const age = () => {
    if (saved.length === 0) return said.neverFile
    if (saved.length < readable.length) return said.notInFile(readable.length - saved.length)
    return said.lastFile(formats.ago(Math.min(...saved), now))
  }
  return (
    <footer className={styles['foot']}>
      <Icon name="lock" />
      <p>
        {readable.length === 0 ? (
          said.whereEmpty
        ) : (
          <>
            {said.where} <b>{age()}.</b> {app.alsoRoom}
          </>
        )}{' '}
        <RunsHere />
      </p>
      {readable.length > 0 && (
        <Button
          look="bare"
          icon="download"
          onClick={() => {
            for (const file of readable) {
              files.save(workshopFileName(file.workshop), writeFile(file), 'application/json')
              library.getState().noteSaved(file.id)
            }
            announce(said.lastFile(formats.ago(now, now)))
          }}
        >
          {said.saveAll}
        </Button>
      )}
      <Link className={buttonClass({ look: 'bare' })} to={paths.accessibility()}>
        {common.accessibility}
      </Link>
      {binned > 0 && (
        <Suspense>
          <RecentlyDeleted count={binned} />
        </Suspense>
      )}
      {kept.length + binned > 0 && (
        <Suspense>
          <EraseEverything count={kept.length + binned} />
        </Suspense>
      )}
    </footer>
  )
}
