import { useState } from 'react'
import type { Review } from '#core/review/review.ts'
import { reasonOf, useMaking } from '#ui/commitment/press/use-making.ts'
import { usePress } from '#ui/commitment/press/use-press.ts'
import { isoDay } from '#ui/iso-day.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useServices } from '#ui/services-context.ts'
import { useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './returned.module.css'

interface Props {
  readonly review: Review
  /** Their name, as this screen calls them. */
  readonly who: string
}

/** What goes back to one reader: each passage they spoke to, what became of it, and the answer. */
export function SaveAnswers({ review, who }: Props) {
  const { reviews: said, commitmentPage } = useWords()
  const { files, now } = useServices()
  const session = useSessionStore()
  const press = usePress()
  const announce = useAnnounce()
  const { make } = useMaking()
  const [isMaking, setMaking] = useState(false)
  const [told, setTold] = useState('')
  const tell = (words: string) => {
    setTold(words)
    announce(words)
  }
  const save = async () => {
    setMaking(true)
    const workshop = session.getState().history.present
    try {
      const made = await make((watch) => press.makeAnswers({ workshop, review, day: isoDay(now()) }, watch))
      if (made === 'busy' || made === 'givenUp') return
      files.save(made.name, made.bytes, made.mime)
      tell(commitmentPage.saved(made.name))
    } catch (error) {
      tell(said.noAnswers(reasonOf(error, commitmentPage.unfetched)))
    } finally {
      setMaking(false)
    }
  }
  return (
    <>
      <Button
        look="bare"
        icon="download"
        aria-label={said.saveAnswersTo(who)}
        aria-busy={isMaking}
        onClick={() => void save()}
      >
        {isMaking ? said.makingAnswers : said.saveAnswers}
      </Button>
      {told !== '' && <p className={styles['fine']}>{told}</p>}
    </>
  )
}
