import { workshopFileName } from '#formats/file-name.ts'
import type { Kept } from '#state/library.ts'
import { textOf } from '#state/text-of.ts'
import { FailedPage } from './failed-page.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useServices } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'

/** In place of everything, when a screen broke that nothing nearer could hold. It relies on as little as it can. */
export function AppFailed({ error }: { error: Error }) {
  const { app: said } = useStartWords()
  const { library, files } = useServices()
  const kept = library.getState().kept
  const saveAll = () => {
    // As it is now: the list was made when the page came.
    library.getState().refresh()
    for (const entry of library.getState().kept) files.save(nameOf(entry), textOf(entry), 'application/json')
  }
  const start = () => {
    location.hash = ''
    location.reload()
  }
  return (
    <FailedPage title={said.brokeAllTitle} error={error} {...(kept.length > 0 ? { note: said.alsoRoom } : {})}>
      <Button onClick={start}>{said.brokeToLibrary}</Button>
      {kept.length > 0 && (
        <Button icon="download" onClick={saveAll}>
          {said.brokeSaveAll}
        </Button>
      )}
    </FailedPage>
  )
}

function nameOf(kept: Kept): string {
  return kept.ok ? workshopFileName(kept.file.workshop) : `wirkbund-${kept.id}.json`
}
