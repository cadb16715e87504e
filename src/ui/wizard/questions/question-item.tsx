import { memo, useEffect, useRef, useState } from 'react'
import { anchor } from '#core/anchor.ts'
import { patchQuestion, removeQuestion } from '#core/questions/edit-questions.ts'
import type { Id } from '#core/id.ts'
import { isElementId } from '#core/method/index.ts'
import type { OpenQuestion } from '#core/questions/open-question.ts'
import { fitText, limits } from '#core/text.ts'
import { toneOf } from '#ui/element-tone.ts'
import { numeralOf } from '#ui/numeral-of.ts'
import { neighbourFocus } from '#ui/focus/focus-neighbour.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useDeciding } from '#ui/deciding/deciding-context.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckBox } from '#ui/kit/check-box.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { Sign } from '#ui/kit/sign.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { OrganisationSelect } from '#ui/organisations/organisation-select.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './questions-drawer.module.css'

/** One question; it unfolds to say who brings the answer by when. */
export const QuestionItem = memo(function QuestionItem({ id, question }: { id: Id; question: OpenQuestion }) {
  const words = useWords()
  const { questions: said } = words
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const raisedBy = organisations[question.raisedBy]
  const owner = organisations[question.owner]
  const ownerName = owner === undefined ? said.noOwner : shortNameOf(owner, words)
  const element = isElementId(question.element) ? question.element : null
  const by = question.by === '' ? said.noDate : formats.dayShort(question.by)
  return (
    <li data-el={toneOf(element)} className={styles['item']}>
      <b aria-hidden="true">{numeralOf(element)}</b>
      <button
        type="button"
        className={styles['open']}
        id={anchor.question(id)}
        aria-expanded={open}
        aria-label={said.open(question.text)}
        aria-describedby={`${anchor.question(id)}.state`}
        onClick={() => setOpen(!open)}
      >
        <span className={question.answered ? styles['answered'] : ''}>{question.text}</span>
        <small id={`${anchor.question(id)}.state`}>
          {question.answered ? said.answeredMark : said.brings(ownerName, by)}
        </small>
      </button>
      {raisedBy !== undefined && <Sign {...raisedBy.sign} name={raisedBy.name} size="1.9rem" />}
      {open && <QuestionFields id={id} question={question} />}
    </li>
  )
})

function QuestionFields({ id, question }: { id: Id; question: OpenQuestion }) {
  const words = useWords()
  const { questions: said, catalogues } = words
  const deciding = useDeciding()
  const edit = useEdit()
  const announce = useAnnounce()
  const language = useWorkshop(({ facts }) => facts.language)
  const change = (patch: Partial<OpenQuestion>, field: keyof OpenQuestion) =>
    edit('questionChanged', (workshop) => patchQuestion(workshop, id, patch), `question.${id}.${field}`)
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const item = fields.current?.closest('li')
    item?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className={styles['fields']} ref={fields}>
      <TextField
        label={said.text}
        value={question.text}
        language={language}
        multiline
        onChange={(text) => change({ text: fitText(text, limits.card) }, 'text')}
      />
      <Segmented
        label={said.kind}
        value={question.kind}
        segments={(['question', 'parked'] as const).map((value) => ({ value, label: said.kinds[value] }))}
        onChange={(kind) => change({ kind }, 'kind')}
      />
      <OrganisationSelect
        label={said.raisedBy}
        value={question.raisedBy}
        onChange={(raisedBy) => change({ raisedBy }, 'raisedBy')}
        visibleLabel
      />
      <OrganisationSelect
        label={said.owner}
        value={question.owner}
        onChange={(owner) => change({ owner }, 'owner')}
        visibleLabel
        nobody={said.noOwner}
      />
      <TextField label={said.by} type="date" value={question.by} onChange={(by) => change({ by }, 'by')} />
      <SelectField
        label={said.visibility}
        value={question.visibility}
        options={[
          { value: 'document', label: catalogues.visibility.document.label },
          { value: 'room', label: catalogues.visibility.room.label },
        ]}
        onChange={(visibility) => change({ visibility }, 'visibility')}
      />
      <p>
        <CheckBox
          label={said.answered}
          checked={question.answered}
          onChange={(answered) => change({ answered }, 'answered')}
        />
        {deciding !== null && (
          <Button
            look="bare"
            icon="scales"
            aria-label={words.deciding.decideOn(question.text)}
            onClick={() =>
              deciding.begin({ text: question.text, element: question.element, visibility: question.visibility })
            }
          >
            {words.deciding.decide}
          </Button>
        )}
        <Button
          look="bare"
          icon="bin"
          aria-label={said.remove(question.text)}
          onClick={() => {
            const focusNeighbour = neighbourFocus(anchor.question(id), anchor.newQuestion())
            if (!edit('questionRemoved', (workshop) => removeQuestion(workshop, id))) return
            focusNeighbour()
            announce(said.removed)
          }}
        >
          {said.removeShort}
        </Button>
      </p>
    </div>
  )
}
