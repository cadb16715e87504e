import { useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { composeCommitment } from '#commitment/compose.ts'
import { shownFingerprint } from '#commitment/fingerprint.ts'
import { chaptersOf, type Chapter, wholePoint } from '#commitment/review/points.ts'
import type { Workshop } from '#core/workshop.ts'
import { languageOf } from '#i18n/language-of.ts'
import type { Words } from '#i18n/words.ts'
import { paths } from '#routes/paths.ts'
import { editionName } from '#ui/commitment/editions/edition-name.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { Wordmark } from '#ui/kit/wordmark.tsx'
import { LanguageMenu } from '#ui/language/language-menu.tsx'
import { useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useTitle } from '#ui/use-title.ts'
import { SavingState } from '#ui/wizard/saving/saving-state.tsx'
import { UndoButtons } from '#ui/wizard/bar/undo-buttons.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { ChapterView } from './chapter-view.tsx'
import styles from './copy.module.css'
import side from './side.module.css'
import { CopyContents } from './copy-contents.tsx'
import { RemarkField } from './remark-field.tsx'
import { SendBack } from './send-back.tsx'
import { WhoFields } from './who-fields.tsx'

/** A copy of the commitment to read passage by passage, with what its reader says; `spoken` are the words of the document. */
export function CopyPage({ spoken }: { spoken: Words }) {
  const { reviews, frame } = useWords()
  const { copy: said } = reviews
  const title = useWorkshop(({ facts }) => facts.title)
  useTitle(frame.labelled(said.title, title))
  return (
    <div className={styles['page']}>
      <header className={styles['bar']}>
        <Link className={styles['mark']} to={paths.library()} aria-label={frame.toLibrary}>
          <Wordmark />
        </Link>
        <p>
          <b>{said.title}</b> · {title}
        </p>
        <SavingState />
        <UndoButtons />
        <LanguageMenu />
      </header>
      <Reading spoken={spoken} />
    </div>
  )
}

function Reading({ spoken }: { spoken: Words }) {
  const words = useWords()
  const { copy: said } = words.reviews
  const formats = useFormats()
  const session = useSessionStore()
  const heading = useRef<HTMLHeadingElement>(null)
  useAnchorFocus(heading)
  // The text of a copy stays what it was; only what its reader says changes.
  const { commitment, chapters, isTrue } = useMemo(
    () => read(session.getState().history.present, spoken),
    [session, spoken],
  )
  const edition = useWorkshop((workshop) => workshop.edition)
  const fingerprint = useWorkshop(({ copyOf }) => copyOf.fingerprint)
  return (
    <main className={styles['main']} id="main" tabIndex={-1}>
      <div className={styles['sheet']} lang={commitment.language}>
        <h1 ref={heading} tabIndex={-1}>
          {commitment.title}
        </h1>
        <div className={styles['intro']} lang={languageOf(words)}>
          <p className={styles['fine']}>
            {editionName(edition, words, formats)} ·{' '}
            <span className="tabular">{words.document.edition.fingerprint(shownFingerprint(fingerprint))}</span>
          </p>
          <p>{said.intro}</p>
          {!isTrue && <Notice tone="warn">{said.otherText}</Notice>}
          <RemarkField point={{ id: wholePoint, title: said.whole }} label={said.wholeRemark} />
        </div>
        {chapters.map((chapter) => (
          <ChapterView key={chapter.section.id} chapter={chapter} parties={commitment.parties} />
        ))}
      </div>
      <aside className={side['side']} aria-label={said.who}>
        <h2>{said.who}</h2>
        <WhoFields />
        <SendBack />
        <CopyContents chapters={chapters} />
      </aside>
    </main>
  )
}

function read(workshop: Workshop, spoken: Words) {
  const commitment = composeCommitment(workshop, spoken)
  const chapters: readonly Chapter[] = chaptersOf(commitment)
  return { commitment, chapters, isTrue: commitment.edition.fingerprint === workshop.copyOf.fingerprint }
}
