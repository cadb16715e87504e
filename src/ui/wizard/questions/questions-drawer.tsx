import { type FormEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { anchor } from '#core/anchor.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import type { ElementId } from '#core/method/index.ts'
import type { OpenQuestion } from '#core/questions/open-question.ts'
import { inOrder } from '#core/order.ts'
import { fitText, limits } from '#core/text.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { IconButton } from '#ui/kit/button.tsx'
import { useDraftText } from '#ui/draft-text.ts'
import { useWayOut } from '#ui/kit/use-way-out.ts'
import { OrganisationSelect } from '#ui/organisations/organisation-select.tsx'
import { useEdit, useNewId, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { QuestionItem } from './question-item.tsx'
import styles from './questions-drawer.module.css'

interface Props {
  readonly element: ElementId | null
  readonly onClose: () => void
}

/** What is left open, one key away: it lies over the block, never over the main button. */
export function QuestionsDrawer({ element, onClose }: Props) {
  const { questions: said, common } = useWords()
  const questions = useWorkshop((workshop) => workshop.questions)
  const ordered = useMemo(() => inOrder(questions), [questions])
  const parked = ordered.filter(([, { kind }]) => kind === 'parked')
  const [opener] = useState(() => document.activeElement)
  const drawer = useRef<HTMLElement>(null)
  useWayOut(drawer, onClose)
  useLayoutEffect(() => {
    const within = drawer.current
    return () => {
      // Who is still in the drawer goes back to where it was opened; who has gone on stays there.
      if (opener instanceof HTMLElement && (within?.contains(document.activeElement) ?? false)) opener.focus()
    }
  }, [opener])
  return (
    <aside ref={drawer} className={styles['drawer']} aria-label={said.title}>
      <header>
        <h2>{said.title}</h2>
        <IconButton icon="close" label={common.close} onClick={onClose} />
      </header>
      <p>{said.about}</p>
      <ol>
        {ordered.length === 0 && <li className={styles['none']}>{said.none}</li>}
        {ordered
          .filter(([, { kind }]) => kind === 'question')
          .map(([id, question]) => (
            <QuestionItem key={id} id={id} question={question} />
          ))}
        {parked.length > 0 && (
          <li className={styles['parked']}>
            <h3>{said.parkedTitle}</h3>
            <p>{said.parkedAbout}</p>
          </li>
        )}
        {parked.map(([id, question]) => (
          <QuestionItem key={id} id={id} question={question} />
        ))}
      </ol>
      <NewQuestion element={element} />
    </aside>
  )
}

function NewQuestion({ element }: { element: ElementId | null }) {
  const { questions: said } = useWords()
  const [text, setText] = useDraftText('question')
  const [raisedBy, setRaisedBy] = useState('')
  const language = useWorkshop(({ facts }) => facts.language)
  const edit = useEdit()
  const newId = useNewId()
  const announce = useAnnounce()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const note = (kind: OpenQuestion['kind']) => {
    if (text.trim() === '') return
    const question = { kind, text: fitText(text.trim(), limits.card), element: element ?? '', raisedBy }
    const id = newId()
    if (!edit('questionAdded', (workshop) => addQuestion(workshop, id, question))) return
    // It comes last, where a long list would hide it.
    requestAnimationFrame(() => document.getElementById(anchor.question(id))?.scrollIntoView({ block: 'nearest' }))
    setText('')
    announce(kind === 'parked' ? said.parked : said.noted)
    field.current?.focus()
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    note('question')
  }
  return (
    <form className={styles['new']} onSubmit={submit} data-draft>
      <textarea
        ref={field}
        id={anchor.newQuestion()}
        aria-label={said.newQuestion}
        placeholder={said.placeholder}
        value={text}
        lang={language}
        rows={2}
        maxLength={limits.card}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          note(event.altKey ? 'parked' : 'question')
        }}
      />
      <div>
        <OrganisationSelect label={said.raisedBy} value={raisedBy} onChange={setRaisedBy} />
        <IconButton icon="later" label={said.parkInstead} onClick={() => note('parked')} />
        <IconButton look="plain" icon="plus" label={said.add} onClick={() => submit()} />
      </div>
    </form>
  )
}
