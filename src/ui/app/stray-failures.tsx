import { useEffect, useState } from 'react'
import styles from './app.module.css'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useStartWords } from '#ui/words-context.ts'

/** Browsers tell by an error event that a size settles one frame later; nothing failed. */
const noFailure = /^ResizeObserver loop/

/** What fails beside the rendering of a screen, in a handler or a promise, is said once and politely; work goes on. */
export function StrayFailures() {
  const { app: said, common } = useStartWords()
  const [message, setMessage] = useState<string | null>(null)
  useEffect(() => {
    const onError = ({ message }: ErrorEvent) => !noFailure.test(message) && setMessage(message)
    const onRejection = ({ reason }: PromiseRejectionEvent) =>
      setMessage(reason instanceof Error ? reason.message : String(reason))
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    return () => {
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [])
  return (
    <div role="status" className={styles['corner']}>
      {message !== null && (
        <Notice tone="warn" actions={<Button onClick={() => setMessage(null)}>{common.close}</Button>}>
          {said.failedAside} <code>{message}</code>
        </Notice>
      )}
    </div>
  )
}
