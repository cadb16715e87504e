import { useId, useState } from 'react'
import { type Said, type SaidTo, treatmentOf } from '#commitment/review/sort-reviews.ts'
import { treatRemark, treatStance } from '#core/review/edit-reviews.ts'
import type { Treatment } from '#core/review/review.ts'
import { fitText, limits } from '#core/text.ts'
import { Button } from '#ui/kit/button.tsx'
import { Disc } from '#ui/kit/disc.tsx'
import { Icon, type IconName } from '#ui/kit/icon.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { useOnceShown } from '#ui/use-once-shown.ts'
import { discOf } from '#ui/wizard/stances/stance-disc.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './returned.module.css'
import { TakeOver } from './take-over.tsx'
import { isToToday, textRead, useKnownTexts } from './text-read.ts'
import { readerName } from '#commitment/review/reader-name.ts'

interface Props {
  readonly said: Said
  readonly to: SaidTo
}

/** What one reader says to one passage, and what becomes of it. */
export function SaidItem({ said, to }: Props) {
  const words = useWords()
  const { reviews, catalogues } = words
  const formats = useFormats()
  const texts = useKnownTexts()
  const organisation = useWorkshop(({ organisations }) => organisations[said.review.organisation])
  const who = readerName(said.review, words)
  const treatment = treatmentOf(said)
  const text = said.kind === 'remark' ? said.remark.text : said.stance.reason
  return (
    <li className={styles['said']} data-treatment={treatment}>
      <p className={styles['by']}>
        {organisation !== undefined && <OrganisationSign organisation={organisation} named />}
        <b className={styles['typed']}>{who}</b>
        {!isToToday(said.review, texts) && (
          <span className={styles['older']}>
            <Icon name="warning" />
            {textRead(said.review, texts, words, formats)}
          </span>
        )}
        <span className={styles['treatment']}>{reviews.treatments[treatment]}</span>
      </p>
      {said.kind === 'stance' && (
        <p className={styles['stance']}>
          <Disc fill={discOf(said.stance.kind)} />
          {reviews.stance}: {catalogues.stances[said.stance.kind].label}
        </p>
      )}
      {text !== '' && <p className={styles['text']}>{text}</p>}
      <Treat said={said} to={to} who={who} treatment={treatment} />
    </li>
  )
}

function Treat({ said, to, who, treatment }: Props & { readonly who: string; readonly treatment: Treatment }) {
  const { reviews } = useWords()
  const edit = useEdit()
  const answer = said.kind === 'remark' ? said.remark.answer : said.stance.answer
  const [isAnswering, setAnswering] = useState(false)
  const id = useId()
  const focus = useFocusOnceThere()
  const about = (action: string) => reviews.about(action, to.title, who)
  const treat = (patch: { readonly treatment?: Treatment; readonly answer?: string }, run?: string) =>
    edit(
      'remarkAnswered',
      (workshop) =>
        said.kind === 'remark'
          ? treatRemark(workshop, said.by, to.point, patch)
          : treatStance(workshop, said.by, said.element, patch),
      run,
    )
  const shows = useOnceShown(isAnswering || answer !== '')
  const beginAnswer = () => {
    setAnswering(true)
    focus(id)
  }
  const button = (icon: IconName, action: string, onClick: () => void, tabIndex?: number) => (
    <Button look="bare" icon={icon} aria-label={about(action)} onClick={onClick} tabIndex={tabIndex}>
      {action}
    </Button>
  )
  return (
    <>
      {shows && (
        <div className={styles['answer']}>
          <TextField
            id={id}
            label={reviews.answerLabel(who)}
            multiline
            maxLength={limits.text}
            value={answer}
            onChange={(typed) => treat({ answer: fitText(typed) }, `answer.${said.by}.${to.point}.${said.kind}`)}
          />
        </div>
      )}
      <div className={styles['actions']}>
        {treatment === 'open' ? (
          <>
            <TakeOver said={said} to={to} about={about} />
            {(isAnswering || !shows) && (
              // What was pressed stays for those who listen, see remark-field.tsx.
              <span className={isAnswering ? 'visually-hidden' : undefined}>
                {button('pencil', reviews.answer, beginAnswer, isAnswering ? -1 : undefined)}
              </span>
            )}
            {button('check', reviews.settle, () => treat({ treatment: 'answered' }))}
          </>
        ) : (
          button('undo', reviews.reopen, () => treat({ treatment: 'open' }))
        )}
      </div>
    </>
  )
}
