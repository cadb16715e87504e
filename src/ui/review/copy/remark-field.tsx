import { useId, useState } from 'react'
import { writeRemark } from '#core/review/edit-reviews.ts'
import { fitText, limits } from '#core/text.ts'
import { Button } from '#ui/kit/button.tsx'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './fields.module.css'
import { useOwnReview, useWriteReview } from './use-own-review.ts'

interface Props {
  readonly point: { readonly id: string; readonly title: string }
  /** On the button and over the field, where the passage does not stand above them. */
  readonly label?: string
}

/** A remark on one passage: a button until there is something to say. */
export function RemarkField({ point, label }: Props) {
  const { reviews } = useWords()
  const { copy: said } = reviews
  const text = useOwnReview(({ remarks }) => remarks[point.id]?.text ?? '') ?? ''
  const write = useWriteReview()
  const [isOpen, setOpen] = useState(false)
  const [left, setLeft] = useState(0)
  const id = useId()
  const focus = useFocusOnceThere()
  return (
    <>
      {(isOpen || text === '') && (
        // What was pressed stays for those who listen: if it went as the field comes, Orca would not tell the field.
        // Another one comes when the field is left: one that went from hidden to shown would keep the page from standing still.
        <div key={left} className={isOpen ? 'visually-hidden' : styles['ask']}>
          <Button
            look="bare"
            icon="pencil"
            tabIndex={isOpen ? -1 : undefined}
            aria-label={label ?? said.remarkOn(point.title)}
            onClick={() => {
              setOpen(true)
              focus(id)
            }}
          >
            {label ?? said.remark}
          </Button>
        </div>
      )}
      {(isOpen || text !== '') && (
        <div className={styles['remark']}>
          <label htmlFor={id}>{label ?? said.remarkLabel(point.title)}</label>
          <GrowingText
            id={id}
            className={styles['text']}
            value={text}
            maxLength={limits.text}
            onChange={(typed) =>
              write((workshop, review) => writeRemark(workshop, review, point, fitText(typed)), `remark.${point.id}`)
            }
            // While somebody is in it, it stays, empty or not.
            onFocus={() => setOpen(true)}
            onBlur={() => {
              setOpen(false)
              setLeft(left + 1)
            }}
          />
        </div>
      )}
    </>
  )
}
