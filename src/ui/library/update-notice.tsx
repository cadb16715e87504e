import { useEffect } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useUpdates } from '#ui/platform-context.ts'
import { useStartWords } from '#ui/words-context.ts'
import styles from './library-page.module.css'

/** A newer version of the app is offered here, and only here: no workshop is open on this page. */
export function UpdateNotice() {
  const { app: said } = useStartWords()
  const newer = useUpdates((updates) => updates.newer)
  const update = useUpdates((updates) => updates.update)
  const look = useUpdates((updates) => updates.look)
  useEffect(look, [look])
  return (
    <div role="status">
      {newer !== 'none' && (
        <div className={styles['problem']}>
          <Notice tone="info" actions={<Button onClick={update}>{said.updateNow}</Button>}>
            {newer === 'ready' ? said.updateReady : said.updateHeld}
          </Notice>
        </div>
      )}
    </div>
  )
}
