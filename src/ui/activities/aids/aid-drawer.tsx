import { type ReactNode, useId, useRef, useState } from 'react'
import type { Aid } from '#core/activity/activity.ts'
import type { Words } from '#i18n/words.ts'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { useWayOut } from '#ui/kit/use-way-out.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './aid-drawer.module.css'
import { GlaslAid } from './glasl-aid.tsx'
import { RulesAid } from './rules-aid.tsx'
import { StaircaseAid } from './staircase-aid.tsx'

/** Something to look up beside an activity: closed until asked for, and it stays open while one works on. */
export function AidDrawer({ aid }: { aid: Aid }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const drawer = useRef<HTMLElement>(null)
  const id = useId()
  const title = titleOf(aid, words)
  const close = () => {
    // Who has gone on stays there.
    if (drawer.current?.contains(document.activeElement) === true) button.current?.focus()
    setOpen(false)
  }
  useWayOut(drawer, close)
  return (
    <>
      <div className={styles['opener']} data-desk="">
        <Button
          look="bare"
          icon="info"
          ref={button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {words.editors.aids.open(title)}
        </Button>
      </div>
      {open && (
        <aside id={id} ref={drawer} className={styles['drawer']} aria-label={title}>
          <header>
            <h2>{title}</h2>
            <IconButton icon="close" label={words.common.close} onClick={close} />
          </header>
          <div className={styles['body']}>{contentOf(aid)}</div>
        </aside>
      )}
    </>
  )
}

function titleOf(aid: Aid, { catalogues }: Words): string {
  switch (aid) {
    case 'glasl':
      return catalogues.glasl.title
    case 'rules':
      return catalogues.rulesTitle
    case 'staircase':
      return catalogues.staircase.title
  }
}

function contentOf(aid: Aid): ReactNode {
  switch (aid) {
    case 'glasl':
      return <GlaslAid />
    case 'rules':
      return <RulesAid />
    case 'staircase':
      return <StaircaseAid />
  }
}
