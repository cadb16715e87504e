import { Link } from 'react-router'
import { paths } from '#routes/paths.ts'
import { FailedPage } from '#ui/app/failed-page.tsx'
import { Button, buttonClass } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import { fetchedAnew } from './fetched-anew.ts'
import { useSaveFile } from './saving/use-save-file.ts'

/** In place of a screen that broke: the workshop itself is safe, and can be taken away as a file. */
export function ScreenFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { app: said } = useWords()
  const { save } = useSaveFile()
  return (
    <FailedPage title={said.brokeTitle} error={error} note={said.alsoRoom}>
      <Button icon="download" onClick={save}>
        {said.brokeSave}
      </Button>
      <Button onClick={() => fetchedAnew(onRetry)}>{said.brokeAgain}</Button>
      <Link className={buttonClass({ look: 'bare' })} to={paths.library()}>
        {said.brokeToLibrary}
      </Link>
    </FailedPage>
  )
}
