import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import { DialogVoice } from './dialog-voice.tsx'
import styles from './dialog.module.css'

interface Props {
  readonly title: string
  readonly closeLabel: string
  onClose(): void
  readonly children: ReactNode
  /** What can be done, main action last. */
  readonly actions?: ReactNode
  /** For what needs a table or two columns. */
  readonly wide?: boolean
  /** Opened to be read: it begins at its head, whatever fields stand further down. */
  readonly toRead?: boolean
}

const fields = 'input:is([type=text], [type=password], :not([type])):not([readonly]), textarea'

/** Milliseconds in which two clicks make one double-click, as operating systems have it. */
const together = 500

/** A modal dialog while it is rendered. Escape and the cross close it; focus goes back to where it came from. */
export function Dialog({ title, closeLabel, onClose, children, actions, wide = false, toRead = false }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const opener = document.activeElement
    ref.current?.showModal()
    // Whoever opens a form begins with its first field, not with the cross.
    if (!toRead) ref.current?.querySelector<HTMLElement>(fields)?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      ignoreSecondClick()
    }
  }, [toRead])
  return (
    <dialog
      ref={ref}
      className={classNames(styles['dialog'], wide && styles['wide'])}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles['head']}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={() => ref.current?.close()} />
      </div>
      <div className={styles['body']}>{children}</div>
      {actions !== undefined && <div className={styles['foot']}>{actions}</div>}
      <DialogVoice />
    </dialog>
  )
}

/** The second click of a double-click on what closed the dialog would land on what lies beneath it. */
function ignoreSecondClick() {
  const ignore = (event: MouseEvent) => {
    if (event.detail < 2) return
    event.preventDefault()
    event.stopPropagation()
  }
  addEventListener('click', ignore, true)
  setTimeout(() => removeEventListener('click', ignore, true), together)
}
