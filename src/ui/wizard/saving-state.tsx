import { useStore } from 'zustand'
import { Button } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useSessionStore } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './saving-state.module.css'
import { useSaveFile } from './use-save-file.ts'

/** Says truthfully whether the last edit is kept on this device. A failure stays until it is over, with a way out. */
export function SavingState() {
  const { frame } = useWords()
  const formats = useFormats()
  const saving = useStore(useSessionStore(), (session) => session.saving)
  const saveFile = useSaveFile()
  switch (saving.state) {
    case 'saved':
      return (
        <p className={styles['saved']}>
          <Icon name="check" />
          <span className="tabular">{frame.saved(formats.clock(saving.at))}</span>
        </p>
      )
    case 'saving':
      return <p className={styles['saved']}>{frame.saving}</p>
    case 'failed':
      return (
        <div role="alert">
          <Notice tone="error" actions={<Button onClick={saveFile}>{frame.saveFileNow}</Button>}>
            {saving.why === 'full' ? frame.notSavedFull : frame.notSavedBlocked}
          </Notice>
        </div>
      )
  }
}
