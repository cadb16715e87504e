import { useCallback, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { composeCommitment } from '#commitment/compose.ts'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import { chaptersOf } from '#commitment/review/points.ts'
import { sortReviews } from '#commitment/review/sort-reviews.ts'
import { paths } from '#routes/paths.ts'
import { toneOf } from '#ui/element-tone.ts'
import { type Spoken, useSpoken } from '#ui/commitment/editions/use-spoken.ts'
import { Button } from '#ui/kit/button.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useTitle } from '#ui/use-title.ts'
import { Thread } from '#ui/wizard/path/thread.tsx'
import { useWords } from '#ui/words-context.ts'
import { OutcomeList } from './outcome-list.tsx'
import { Readers } from './readers.tsx'
import styles from './returned.module.css'
import { SaidList } from './said-list.tsx'
import { KnownTextsContext } from './text-read.ts'
import { useTakingIn } from './use-taking-in.ts'
import { useUnreviewed } from './use-unreviewed.ts'

/** What readers sent back: opened here, and dealt with one by one. */
export function ReviewsPage() {
  const { reviews: said } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useWorkshop((workshop) => workshop.id)
  const spoken = useSpoken()
  useTitle(
    said.title,
    useWorkshop(({ facts }) => facts.title),
  )
  useAnchorFocus(heading)
  return (
    <div className={styles['page']} data-el={toneOf(null)}>
      <Thread current="commitment" folded />
      <main className={styles['main']} id="main" tabIndex={-1}>
        <Link className={styles['back']} to={paths.commitment(id)}>
          <Icon name="left" /> {said.back}
        </Link>
        <h1 ref={heading} tabIndex={-1}>
          {said.title}
        </h1>
        <p className={styles['intro']}>{said.intro}</p>
        {spoken !== null && <Returned spoken={spoken} />}
      </main>
    </div>
  )
}

function Returned({ spoken }: { spoken: Spoken }) {
  const { reviews: said } = useWords()
  const workshop = useWorkshop((whole) => whole)
  const today = useTextOfToday(spoken)
  const { editions, reviews } = workshop
  const texts = useMemo(() => ({ today: today.fingerprints, editions }), [today, editions])
  const knows = useCallback(
    (fingerprint: string) =>
      [texts.today, ...texts.editions.map(({ fingerprints }) => fingerprints)].some((each) =>
        Object.values(each).includes(fingerprint),
      ),
    [texts],
  )
  const { outcomes, isReading, hasFailed, pick, drop } = useTakingIn(knows)
  const [isOver, setOver] = useState(false)
  const sorted = useMemo(() => sortReviews(reviews, today.chapters), [reviews, today])
  const isEmpty = Object.keys(reviews).length === 0
  return (
    <KnownTextsContext value={texts}>
      <div
        className={classNames(styles['drop'], isOver && styles['over'])}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          drop(Array.from(event.dataTransfer.files))
        }}
      >
        <Button look="main" icon="folder" aria-busy={isReading} onClick={pick}>
          {said.open}
        </Button>
        <p className={styles['fine']}>{isOver ? said.dropHere : said.drop}</p>
      </div>
      <div role="status">
        {isReading && <p>{said.reading}</p>}
        {hasFailed && <Notice tone="error">{said.fileFailed}</Notice>}
        <OutcomeList outcomes={outcomes} />
      </div>
      {isEmpty ? (
        <div className={styles['empty']}>
          <h2>{said.none}</h2>
          <p>{said.noneText}</p>
        </div>
      ) : (
        <div className={styles['columns']}>
          <SaidList all={sorted} />
          <Readers />
        </div>
      )}
    </KnownTextsContext>
  )
}

/** Fingerprints and passages of today's text, composed anew only where it may have changed. */
function useTextOfToday(spoken: Spoken) {
  const workshop = useUnreviewed()
  return useMemo(
    () => ({
      fingerprints: keptEditionOf(workshop, spoken).fingerprints,
      chapters: chaptersOf(composeCommitment(workshop, spoken[0])),
    }),
    [workshop, spoken],
  )
}
