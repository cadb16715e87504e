import { useState } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useServices } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'
import styles from './erase-everything.module.css'

/** Deletes everything after a question that says what goes, what stays, and that there is no way back. */
export function EraseEverything({ count }: { count: number }) {
  const { stored: said, common } = useStartWords()
  const { eraseEverything } = useServices()
  const [state, setState] = useState<'closed' | 'asking' | 'erasing' | 'failed'>('closed')
  if (eraseEverything === undefined) return null
  const erase = async () => {
    if (state === 'erasing') return
    setState('erasing')
    if (!(await eraseEverything())) setState('failed')
  }
  return (
    <>
      <Button look="bare" icon="bin" onClick={() => setState('asking')}>
        {said.erase}
      </Button>
      {state !== 'closed' && (
        <Dialog
          title={said.eraseTitle}
          closeLabel={common.close}
          onClose={() => setState('closed')}
          actions={
            <>
              <Button onClick={() => setState('closed')}>{said.keep}</Button>
              <Button look="main" icon="bin" onClick={() => void erase()}>
                {state === 'erasing' ? said.erasing : said.eraseNow}
              </Button>
            </>
          }
        >
          <div className={styles['what']}>
            <p>{said.eraseText(count)}</p>
            <p>{said.eraseRemains}</p>
          </div>
          {state === 'failed' && (
            <div role="alert">
              <Notice tone="error">{said.eraseFailed}</Notice>
            </div>
          )}
        </Dialog>
      )}
    </>
  )
}
