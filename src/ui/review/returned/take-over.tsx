import type { Said, SaidTo } from '#commitment/review/sort-reviews.ts'
import { takeOverRemark, takeOverStance } from '#core/review/edit-reviews.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useEdit, useNewId, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './returned.module.css'
import { isToToday, useKnownTexts } from './text-read.ts'

interface Props {
  readonly said: Said
  readonly to: SaidTo
  /** Names an action for those who hear it without what stands around it. */
  readonly about: (action: string) => string
}

/** Takes what was said into the workshop, as one edit that can be undone. */
export function TakeOver({ said, to, about }: Props) {
  return said.kind === 'remark' ? (
    <AsQuestion said={said} to={to} about={about} />
  ) : (
    <AsStance said={said} about={about} />
  )
}

function AsQuestion({ said, to, about }: Props) {
  const { reviews } = useWords()
  const edit = useEdit()
  const newId = useNewId()
  const announce = useAnnounce()
  const take = () => {
    const question = newId()
    if (!edit('remarkTakenOver', (workshop) => takeOverRemark(workshop, said.by, to.point, question))) return
    announce(reviews.tookRemark)
  }
  return (
    <Button icon="question" aria-label={about(reviews.takeRemark)} onClick={take}>
      {reviews.takeRemark}
    </Button>
  )
}

function AsStance({ said, about }: { said: Extract<Said, { kind: 'stance' }>; about: Props['about'] }) {
  const { reviews, catalogues } = useWords()
  const edit = useEdit()
  const announce = useAnnounce()
  const texts = useKnownTexts()
  const { organisation } = said.review
  const isKnown = useWorkshop(({ organisations }) => organisation in organisations)
  const before = useWorkshop(({ stances }) => stances[said.element][organisation])
  if (!isKnown) return <p className={styles['fine']}>{reviews.needsOrganisation}</p>
  const take = () => {
    const toToday = isToToday(said.review, texts)
    if (!edit('stanceTakenOver', (workshop) => takeOverStance(workshop, said.by, said.element, toToday))) return
    announce(reviews.tookStance)
  }
  return (
    <>
      <Button icon="check" aria-label={about(reviews.takeStance)} onClick={take}>
        {reviews.takeStance}
      </Button>
      {before !== undefined && (
        <span className={styles['fine']}>{reviews.replaces(catalogues.stances[before.kind].label)}</span>
      )}
    </>
  )
}
