import { memo, useRef } from 'react'
import { anchor } from '#core/anchor.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { delegatesOf } from '#core/organisations/edit-people.ts'
import { confirmStance, isStale, patchStance, takeStance, withdrawStance } from '#core/stances/edit-stances.ts'
import type { Id } from '#core/id.ts'
import type { ElementId } from '#core/method/index.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { isSentenceKept } from '#core/recap.ts'
import { needsReason, type Stance } from '#core/stances/stance.ts'
import { fitText, limits } from '#core/text.ts'
import { Hyphenated } from '#ui/language/hyphenated.tsx'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Sign } from '#ui/kit/sign.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useEdit, useNewId, useWorkshop } from '#ui/session-context.ts'
import { useOnceShown } from '#ui/use-once-shown.ts'
import { useWords } from '#ui/words-context.ts'
import { StanceChoice } from './stance-choice.tsx'
import styles from './stances-sheet.module.css'

interface Props {
  readonly element: ElementId
  readonly id: Id
  readonly organisation: Organisation
}

/** One organisation: its choice, its words, and how the partners deal with them. What is typed renders the words alone. */
export const StanceRow = memo(function StanceRow({ element, id, organisation }: Props) {
  const words = useWords()
  const { stances, recap } = words
  const edit = useEdit()
  const kind = useWorkshop((workshop) => workshop.stances[element][id]?.kind)
  const stale = useWorkshop((workshop) => {
    const given = workshop.stances[element][id]
    return given !== undefined && isStale(workshop, element, given)
  })
  const isKept = useWorkshop((workshop) => isSentenceKept(workshop, element, id))
  const delegate = useWorkshop((workshop) => delegatesOf(workshop, id)[0]?.[1].name ?? '')
  const name = shortNameOf(organisation, words)
  const row = useRef<HTMLDivElement>(null)
  const language = useWorkshop(({ facts }) => facts.language)
  return (
    <div ref={row} className={styles['row']} role="listitem">
      <Sign {...organisation.sign} size="2.35rem" />
      <p className={styles['who']}>
        <b>
          <Hyphenated language={language} from={10}>
            {name}
          </Hyphenated>
        </b>
        <span>{delegate}</span>
      </p>
      <StanceChoice
        id={anchor.stance(element, id)}
        label={stances.choiceOf(name)}
        value={kind ?? null}
        onChoose={(chosen) => {
          if (!edit('stanceTaken', (workshop) => takeStance(workshop, element, id, chosen))) return
          // What it asks for opens below, and at the lower edge out of sight.
          requestAnimationFrame(() => row.current?.scrollIntoView({ block: 'nearest' }))
        }}
        onWithdraw={() => edit('stanceWithdrawn', (workshop) => withdrawStance(workshop, element, id))}
      />
      {stale && (
        <p className={styles['stale']}>
          <Icon name="warning" />
          {isKept ? recap.contentsChanged : stances.stale}
          <Button
            aria-label={words.frame.labelled(stances.confirm, name)}
            onClick={() => {
              if (!edit('stanceChanged', (workshop) => confirmStance(workshop, element, id))) return
              document.getElementById(anchor.stance(element, id))?.focus()
            }}
          >
            {stances.confirm}
          </Button>
        </p>
      )}
      {kind !== undefined && <StanceWords key={kind} element={element} id={id} name={name} language={language} />}
    </div>
  )
})

/** As long as the file takes each of them, in UTF-16 units. */
const most = { reason: limits.text, response: limits.text, body: limits.line, until: limits.line } as const

interface WordsProps extends Pick<Props, 'element' | 'id'> {
  readonly name: string
  readonly language: string
}

function StanceWords(props: WordsProps) {
  const stance = useWorkshop((workshop) => workshop.stances[props.element][props.id])
  return stance === undefined ? null : <WordsOf {...props} stance={stance} />
}

function WordsOf({ element, id, name, language, stance }: WordsProps & { readonly stance: Stance }) {
  const { stances, catalogues } = useWords()
  const edit = useEdit()
  const newId = useNewId()
  const announce = useAnnounce()
  const change = (field: 'reason' | 'response' | 'body' | 'until') => (text: string) =>
    edit(
      'stanceChanged',
      (workshop) => patchStance(workshop, element, id, { [field]: fitText(text, most[field]) }),
      `stance.${element}.${id}.${field}`,
    )
  const voiced = useOnceShown(stance.kind !== 'supports' || stance.reason !== '')
  const responds = useOnceShown(needsReason(stance.kind) || stance.kind === 'standsAside' || stance.response !== '')
  if (!voiced && !responds) return null
  return (
    <div className={styles['words']} role="group" aria-label={name}>
      {voiced && (
        <TextField
          label={catalogues.stances[stance.kind].ask}
          value={stance.reason}
          language={language}
          onChange={change('reason')}
          multiline
          {...(needsReason(stance.kind) && stance.reason.trim() === '' ? { hint: stances.reasonNeeded } : {})}
        />
      )}
      {stance.kind === 'subjectToBody' && (
        <div className={styles['pair']}>
          <TextField label={stances.body} value={stance.body} language={language} onChange={change('body')} />
          <TextField label={stances.until} type="date" value={stance.until} onChange={change('until')} />
        </div>
      )}
      {responds && (
        <TextField
          label={stances.response}
          value={stance.response}
          language={language}
          onChange={change('response')}
          multiline
        />
      )}
      {stance.kind === 'objects' && (
        <p className={styles['beside']}>
          <Button
            look="bare"
            icon="question"
            disabled={stance.reason.trim() === ''}
            onClick={() => {
              const question = { text: fitText(stance.reason, limits.card), element, raisedBy: id }
              if (!edit('questionAdded', (workshop) => addQuestion(workshop, newId(), question))) return
              announce(stances.questionNoted)
            }}
          >
            {stances.askQuestion}
          </Button>
        </p>
      )}
    </div>
  )
}
