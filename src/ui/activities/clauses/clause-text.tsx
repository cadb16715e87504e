import { isBlank, limits } from '#core/text.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './clause-text.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly text: string
  /** False where it was refused. */
  readonly onChange: (text: string) => boolean
  /** A wording is set as it will print, under a label that is spoken only; a note has its question over it. */
  readonly look: 'wording' | 'note'
  /** Offered while the text is empty, and never entered by itself. */
  readonly proposal?: string
}

export function ClauseText({ id, label, text, onChange, look, proposal = '' }: Props) {
  const { common, editors } = useWords()
  const { clauses } = editors
  const announce = useAnnounce()
  const language = useWorkshop(({ facts }) => facts.language)
  return (
    <div className={styles['text']}>
      <label htmlFor={id} className={look === 'wording' ? 'visually-hidden' : styles['label']}>
        {label}
        {look === 'note' && isBlank(text) && (
          <span className={styles['missing']} data-desk="">
            <Icon name="warning" />
            {common.stillMissing}
          </span>
        )}
      </label>
      <GrowingText
        boxed
        id={id}
        className={look === 'wording' ? styles['wording'] : undefined}
        value={text}
        onChange={onChange}
        lang={language}
        maxLength={limits.text}
        placeholder={look === 'wording' ? clauses.wording : undefined}
      />
      {proposal !== '' && isBlank(text) && (
        <div className={styles['propose']}>
          <Button
            look="bare"
            icon="pencil"
            onClick={() => {
              if (!onChange(proposal)) return
              announce(clauses.proposed)
              document.getElementById(id)?.focus()
            }}
          >
            {clauses.propose}
          </Button>
        </div>
      )}
    </div>
  )
}
