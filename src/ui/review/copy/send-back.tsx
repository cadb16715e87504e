import { useState } from 'react'
import { writeReturned } from '#core/review/returned-file.ts'
import { saysSomething } from '#core/review/review.ts'
import { reviewFileName } from '#formats/file-name.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './side.module.css'
import { ownReview, useOwnReview } from './use-own-review.ts'

/** What has been said so far, and the file that goes back. */
export function SendBack() {
  const words = useWords()
  const { copy: said } = words.reviews
  const { files } = useServices()
  const session = useSessionStore()
  const announce = useAnnounce()
  const title = useWorkshop(({ facts }) => facts.title)
  const review = useOwnReview((own) => own)
  const [saved, setSaved] = useState<string | null>(null)
  const hasSaid = review !== null && saysSomething(review)
  const save = () => {
    const { history, revision } = session.getState()
    const own = ownReview(history.present)
    if (own === null) return
    const [id, { order: _order, ...written }] = own
    const returned = { id, workshop: history.present.copyOf.workshop, review: { ...written, revision } }
    const name = reviewFileName(title, written.reviewer, words)
    files.save(name, writeReturned(returned), 'application/json')
    setSaved(name)
    announce(said.saved(name))
  }
  return (
    <div className={styles['send']}>
      <p role="status">
        {hasSaid ? said.said(Object.keys(review.remarks).length, Object.keys(review.stances).length) : said.nothing}
      </p>
      {hasSaid && review.reviewer.trim() === '' && <Notice>{said.unnamed}</Notice>}
      <Button look="main" size="big" icon="download" disabled={!hasSaid} onClick={save}>
        {said.save}
      </Button>
      {saved === null ? (
        <p className={styles['fine']}>{said.sendBack}</p>
      ) : (
        <p className={styles['saved']}>
          <Icon name="check" />
          {said.saved(saved)}
        </p>
      )}
    </div>
  )
}
