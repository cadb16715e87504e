import { useDeferredValue, useMemo, useRef } from 'react'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import type { Words } from '#i18n/words.ts'
import { toneOf } from '#ui/element-tone.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useTitle } from '#ui/use-title.ts'
import { ScreenBoundary } from '#ui/wizard/screen-boundary.tsx'
import { Thread } from '#ui/wizard/path/thread.tsx'
import { usePlace } from '#ui/wizard/use-place.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './commitment-page.module.css'
import { EditionForm } from './edition-form.tsx'
import { GapSection } from './gaps/gap-section.tsx'
import { usePress } from './press/use-press.ts'
import { Preview } from './preview/preview.tsx'
import { usePages } from './preview/use-pages.ts'
import { TakeAway } from './take-away/take-away.tsx'

/** The end of the path: the pages as they will print, what is still missing, and the files to take away. */
export function CommitmentPage() {
  const { frame } = useWords()
  useTitle(
    frame.commitment,
    useWorkshop(({ facts }) => facts.title),
  )
  usePlace('commitment')
  const press = usePress()
  const pages = usePages(press)
  return (
    <div className={styles['page']} data-el={toneOf(null)}>
      <p className={styles['phone']}>{frame.phone}</p>
      <Thread current="commitment" folded />
      <main className={styles['main']} id="main" tabIndex={-1}>
        <ScreenBoundary>
          <Preview pages={pages} />
          <Closing press={press} pages={pages} />
        </ScreenBoundary>
      </main>
    </div>
  )
}

interface Props {
  readonly press: ReturnType<typeof usePress>
  readonly pages: ReturnType<typeof usePages>
}

/** What stands between the room and its signatures. */
function Closing({ press, pages }: Props) {
  const { commitmentPage: said } = useWords()
  const workshop = useDeferredValue(useWorkshop((whole) => whole))
  const gaps = useMemo(() => gapsOf(workshop), [workshop])
  const pressing = useMemo(() => gaps.filter(({ urgency }) => urgency === 'beforeSigning'), [gaps])
  const later = useMemo(() => gaps.filter(({ urgency }) => urgency === 'later'), [gaps])
  const heading = useRef<HTMLHeadingElement>(null)
  useAnchorFocus(heading)
  return (
    <div className={styles['closing']}>
      <h1 ref={heading} tabIndex={-1}>
        {headingFor(said, pressing.length, later.length)}
      </h1>
      <div className={styles['gaps']}>
        <GapSection title={said.beforeSigning} pressing gaps={pressing} workshop={workshop} />
        <GapSection title={said.later} pressing={false} gaps={later} workshop={workshop} />
      </div>
      <EditionForm />
      <TakeAway press={press} set={pages.set} />
    </div>
  )
}

function headingFor(said: Words['commitmentPage'], pressing: number, later: number): string {
  if (pressing > 0) return said.missing(pressing)
  return later > 0 ? said.ready : said.complete
}
