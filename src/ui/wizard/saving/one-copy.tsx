import { useRef, useState } from 'react'
import type { Saving } from '#state/saving.ts'
import { Button } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Popover } from '#ui/kit/popover.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './saving-state.module.css'
import { useSaveFile } from './use-save-file.ts'

interface Props {
  readonly saving: Extract<Saving, { state: 'oneCopy' }>
  readonly fileAge: string
}

/** The work is kept, but in one place: a quiet sign that tells why, and the way to a file. */
export function OneCopy({ saving, fileAge }: Props) {
  const { saving: said, frame, app } = useWords()
  const { save } = useSaveFile()
  const [isOpen, setIsOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const why = saving.missing === 'first' ? said.onlySecond[saving.why] : said.onlyFirst[saving.why]
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={styles['one']}
        aria-expanded={isOpen}
        title={said.oneCopyTitle}
        onClick={() => setIsOpen(true)}
      >
        <Icon name="warning" />
        {said.oneCopy}
      </button>
      {isOpen && (
        <Popover anchor={anchor} label={said.oneCopyTitle} onClose={() => setIsOpen(false)}>
          <div className={styles['why']}>
            <b>{said.oneCopyTitle}.</b>
            <p>{why}</p>
            <p>{fileAge}</p>
            <p>{app.alsoRoom}</p>
            <Button icon="download" onClick={save}>
              {frame.saveFileNow}
            </Button>
          </div>
        </Popover>
      )}
    </>
  )
}
