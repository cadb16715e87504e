import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useWords } from '#ui/words-context.ts'
import { useSaveFile } from './use-save-file.ts'

/** In place of a screen that broke: the workshop itself is safe, and can be taken away as a file. */
export function ScreenFailed({ error }: { error: Error }) {
  const { frame } = useWords()
  const { save } = useSaveFile()
  return (
    <div role="alert" style={{ padding: 'var(--s5)' }}>
      <Notice tone="error" actions={<Button onClick={save}>{frame.saveFile}</Button>}>
        <b>{frame.failedTitle}</b> {frame.failedText} <code>{error.message}</code>
      </Notice>
    </div>
  )
}
