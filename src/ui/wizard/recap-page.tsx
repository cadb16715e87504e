import { useRef } from 'react'
import { endDay, lastDayEnd } from '#core/recap.ts'
import { toneOf } from '#ui/element-tone.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { isoDay } from '#ui/iso-day.ts'
import { RecapBlock } from '#ui/projector/blocks/recap-block.tsx'
import { type Pages, PagesContext } from '#ui/projector/pages-context.ts'
import { WallLanguageContext } from '#ui/projector/wall-text.tsx'
import { useServices } from '#ui/services-context.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useNow } from '#ui/use-now.ts'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useTitle } from '#ui/use-title.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import footStyles from './foot.module.css'
import guidanceStyles from './guidance.module.css'
import { Onwards } from './onwards.tsx'
import { ProjectorNotes } from './projector-notes.tsx'
import styles from './recap-page.module.css'
import headStyles from './sheet-head.module.css'
import stepStyles from './step-page.module.css'
import { resumeStep } from './path/steps.ts'
import { Thread } from './path/thread.tsx'
import { useIsNarrow } from './use-is-narrow.ts'
import { usePlace } from './use-place.ts'

/** Where we stand: ends one day, and opens the next. */
export function RecapPage() {
  const { recap, frame } = useWords()
  const narrow = useIsNarrow()
  const workshop = useWorkshop((whole) => whole)
  const heading = useRef<HTMLHeadingElement>(null)
  usePlace('recap')
  useAnchorFocus(heading)
  useTitle(recap.title, workshop.facts.title)
  return (
    <div className={stepStyles['page']} data-el={toneOf(null)}>
      <Thread current="recap" folded={narrow} />
      <main className={stepStyles['sheet']} id="main" tabIndex={-1}>
        <header className={headStyles['head']}>
          <div className={styles['title']}>
            <p className={headStyles['over']}>
              <b>{recap.title}</b>
            </p>
            <h1 ref={heading} tabIndex={-1}>
              {recap.question}
            </h1>
          </div>
        </header>
        <div className={guidanceStyles['guidance']}>
          <b>{frame.how}</b>
          <p>{recap.how}</p>
          <em>
            <Icon name="hidden" />
            <span>{frame.onlyHere}</span>
          </em>
        </div>
        <ProjectorNotes />
        <Recap />
      </main>
      <footer className={footStyles['foot']}>
        <WrapUp />
        <Onwards to={resumeStep(workshop)} />
      </footer>
    </div>
  )
}

/** Read at this desk it scrolls; on the wall it has pages. */
const atTheDesk: Pages = { page: 0, report: () => undefined, scrolls: true }

function Recap() {
  const workshop = useWorkshop((whole) => whole)
  return (
    <div className={styles['recap']}>
      <WallLanguageContext value={workshop.facts.language}>
        <PagesContext value={atTheDesk}>
          <RecapBlock workshop={workshop} />
        </PagesContext>
      </WallLanguageContext>
    </div>
  )
}

/** Marks how everything stands at the end of the day, so that the next one can tell what has changed. */
function WrapUp() {
  const { recap } = useWords()
  const formats = useFormats()
  const { now } = useServices()
  const last = useWorkshop((workshop) => lastDayEnd(workshop)?.day ?? null)
  const edit = useEdit()
  const announce = useAnnounce()
  const today = isoDay(useNow(60_000))
  const isMarked = last === today
  return (
    <>
      <Button
        icon="calendar"
        onClick={() => {
          const day = isoDay(now())
          if (!edit('dayWrappedUp', (workshop) => endDay(workshop, day))) return
          announce(recap.wrappedUp(formats.day(day)))
        }}
      >
        {isMarked ? recap.wrapAgain : recap.wrapUp}
      </Button>
      <p className={styles['hint']}>{isMarked ? recap.wrappedUp(formats.day(today)) : recap.wrapUpHint}</p>
    </>
  )
}
