import { useEffect, useId, useRef } from 'react'
import { useHelpWords } from '#ui/help/use-help-words.ts'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { useWayOut } from '#ui/kit/use-way-out.ts'
import type { tourSteps } from './tour-steps.ts'
import styles from './tour-note.module.css'
import { usePlaceBeside } from './use-place-beside.ts'

interface Props {
  readonly step: (typeof tourSteps)[number]
  /** From 1. */
  readonly number: number
  readonly total: number
  /** Whether the screen of the step is the one that shows. */
  readonly isThere: boolean
  readonly onGo: (by: number) => void
  readonly onLeave: () => void
}

const nowhere: readonly string[] = []

/** One note beside what it speaks of. Everything around it stays usable; Escape leaves the tour. */
export function TourNote({ step, number, total, isThere, onGo, onLeave }: Props) {
  const { tour: said } = useHelpWords()
  const { title, text } = said.steps[step.id]
  const note = useRef<HTMLElement>(null)
  const ring = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  usePlaceBeside({ note, ring, selectors: isThere ? step.at : nowhere })
  useEffect(() => {
    // A screen that opens takes some moments and puts the focus on its own heading first.
    let timer = setTimeout(look, 150)
    function look() {
      if (document.querySelector(step.at[0]) === null) timer = setTimeout(look, 150)
      else heading.current?.focus({ preventScroll: true })
    }
    return () => clearTimeout(timer)
  }, [step])
  useWayOut(note, onLeave)
  return (
    <>
      <div ref={ring} className={styles['ring']} aria-hidden="true" data-tour-ring />
      <aside ref={note} className={styles['note']} aria-labelledby={id} data-tour-note>
        <p className={styles['progress']}>{said.progress(number, total)}</p>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{text}</p>
        <div className={styles['ways']}>
          {number > 1 && (
            <Button look="bare" icon="left" onClick={() => onGo(-1)}>
              {said.previous}
            </Button>
          )}
          <Button look="main" onClick={() => onGo(1)}>
            {number === total ? said.finish : said.next}
          </Button>
        </div>
        <div className={styles['close']}>
          <IconButton icon="close" label={said.leave} onClick={onLeave} />
        </div>
      </aside>
    </>
  )
}
