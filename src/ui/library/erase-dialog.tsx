import { useEffect, useState } from 'react'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './erase-dialog.module.css'

interface Props {
  /** How many workshops go. */
  readonly count: number
  /** False when something could not be deleted. */
  readonly erase: () => Promise<boolean>
  readonly onClose: () => void
}

/** Deletes everything after a question that says what goes, what stays, and that there is no way back. */
export function EraseDialog({ count, erase, onClose }: Props) {
  const { stored: said, common } = useWords()
  const [state, setState] = useState<'asking' | 'erasing' | 'failed'>('asking')
  const announce = useAnnounce()
  const what = said.eraseText(count)
  // Whoever listens hears of a dialog its title and where the focus is, and neither says what goes.
  useEffect(() => announce(what), [announce, what])
  const eraseOnce = async () => {
    if (state === 'erasing') return
    setState('erasing')
    if (!(await erase())) setState('failed')
  }
  return (
    <Dialog
      title={said.eraseTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{said.keep}</Button>
          <Button look="main" icon="bin" onClick={() => void eraseOnce()}>
            {state === 'erasing' ? said.erasing : said.eraseNow}
          </Button>
        </>
      }
    >
      <div className={styles['what']}>
        <p>{what}</p>
        <p>{said.eraseRemains}</p>
      </div>
      {state === 'failed' && (
        <div role="alert">
          <Notice tone="error">{said.eraseFailed}</Notice>
        </div>
      )}
    </Dialog>
  )
}
