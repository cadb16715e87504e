import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { Id } from '#core/id.ts'
import { pastedList } from '#core/pasted-list.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { IconButton } from '#ui/kit/button.tsx'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { OrganisationSelect } from '#ui/organisations/organisation-select.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useDraftCard } from './draft-card.ts'
import styles from './new-card.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  /** Keeps what is written apart from other places. */
  readonly place: string
  /** One card a text; false where it was refused: what is written then stays. */
  readonly onAdd: (texts: readonly string[], organisation: Id) => boolean
  /** One line until someone writes: where a form stands in every column. */
  readonly compact?: boolean
}

/** Writes cards one after another: Enter adds, Shift+Enter starts a line, a pasted list gives a card a line. */
export function NewCard({ id, label, placeholder, place, onAdd, compact = false }: Props) {
  const { board } = useWords()
  const { text, setText, organisation, setOrganisation } = useDraftCard(place)
  const language = useWorkshop(({ facts }) => facts.language)
  const field = useRef<HTMLTextAreaElement>(null)
  // Once used, the form keeps its height: folding it when the focus leaves would move what is being clicked.
  const [used, setUsed] = useState(!compact)
  const add = () => {
    field.current?.focus()
    if (isBlank(text)) return
    if (onAdd([fitText(text.trim(), limits.card)], organisation)) setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      add()
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    const points = isBlank(text) ? pastedList(event.clipboardData.getData('text/plain')) : []
    if (points.length === 0) return
    event.preventDefault()
    onAdd(
      points.map((point) => fitText(point, limits.card)),
      organisation,
    )
  }
  return (
    <div
      className={classNames(styles['form'], !used && text === '' && styles['compact'])}
      onFocus={() => setUsed(true)}
      data-draft
    >
      <GrowingText
        ref={field}
        id={id}
        className={styles['text']}
        aria-label={label}
        placeholder={placeholder}
        maxLength={limits.card}
        value={text}
        lang={language}
        onChange={setText}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <div className={styles['row']}>
        <OrganisationSelect label={board.from} value={organisation} onChange={setOrganisation} />
        <IconButton icon="plus" label={board.add} look="plain" onClick={add} />
      </div>
    </div>
  )
}
