import { Button } from './kit/button.tsx'
import { Notice } from './kit/notice.tsx'
import { useWords } from './words-context.ts'
import styles from './app.module.css'

/** In place of everything, when a screen broke that nothing nearer could hold: each edit is stored, so a reload loses none. */
export function AppFailed({ error }: { error: Error }) {
  const { common } = useWords()
  return (
    <div role="alert" className={styles['failed']}>
      <Notice tone="error" actions={<Button onClick={() => location.reload()}>{common.reload}</Button>}>
        <b>{common.failedTitle}</b> {common.failedText} <code>{error.message}</code>
      </Notice>
    </div>
  )
}
