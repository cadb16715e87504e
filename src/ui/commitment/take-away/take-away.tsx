import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { formatById, type FormatId, formats } from '#formats/index.ts'
import { paths } from '#routes/paths.ts'
import type { Press } from '#ui/commitment/press/press.ts'
import type { PrintedPages } from '#ui/commitment/press/set-pages.ts'
import { useTakesLong } from '#ui/commitment/use-takes-long.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { ShareBar } from '#ui/kit/share-bar.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { FormatChoice } from './format-choice.tsx'
import styles from './take-away.module.css'
import { useSavingFormat } from './use-saving-format.ts'

interface Props {
  readonly press: Press
  readonly set: PrintedPages | null
}

/** Which file to take away, what is to be known about it, and the one main button. */
export function TakeAway({ press, set }: Props) {
  const { commitmentPage: said, common } = useWords()
  const [chosen, setChosen] = useState<FormatId>(formats[0].id)
  // The button says what the file does: its name and the foot of each page bear the status.
  const isDraft = useWorkshop(({ edition }) => edition.status === 'draft')
  const { state, told, share, save, cancel, reset } = useSavingFormat(press)
  const announce = useAnnounce()
  const late = useTakesLong(state === 'making')
  useEffect(() => {
    if (late) announce(said.making)
  }, [late, announce, said])
  const main = useRef<HTMLButtonElement>(null)
  const giveUp = () => {
    cancel()
    main.current?.focus()
  }
  const choose = (format: FormatId) => {
    setChosen(format)
    reset()
  }
  return (
    <div className={styles['takeAway']}>
      <FormatChoice chosen={chosen} onChoose={choose} pages={set?.pages.length ?? null} />
      <BeforeSaving
        chosen={chosen}
        missing={set?.missingCharacters ?? []}
        failed={set?.failedParts ?? []}
        isDraft={isDraft}
      />
      {state === 'failed' && <Notice tone="error">{told}</Notice>}
      <Button
        ref={main}
        look="main"
        size="big"
        icon="download"
        aria-busy={state === 'making'}
        onClick={() => void save(chosen)}
      >
        {late ? said.making : (said.formats[chosen].save ?? (isDraft ? said.saveDraft : said.save))}
      </Button>
      {late && (
        <>
          <ShareBar label={said.making} share={share} />
          <Button onClick={giveUp}>{common.cancel}</Button>
        </>
      )}
      {state === 'saved' ? (
        <p className={styles['saved']}>
          <Icon name="check" />
          {told}
        </p>
      ) : (
        <p className={styles['small']}>
          {said.onThisDevice} <Link to={paths.reading()}>{common.readingHelp}</Link>
        </p>
      )}
    </div>
  )
}

interface BeforeSavingProps {
  readonly chosen: FormatId
  readonly missing: readonly string[]
  readonly failed: readonly string[]
  /** Nobody has been given this text yet. */
  readonly isDraft: boolean
}

/** What people should know before the file leaves. */
function BeforeSaving({ chosen, missing, failed, isDraft }: BeforeSavingProps) {
  const { commitmentPage: said } = useWords()
  const { extension, holdsRoomOnly } = formatById(chosen)
  return (
    <>
      {chosen === 'pdf-review' && <Notice>{isDraft ? said.reviewOfDraft : said.reviewOut}</Notice>}
      {holdsRoomOnly && <Notice tone="warn">{said.holdsRoomOnly}</Notice>}
      {extension === 'pdf' && failed.length > 0 && <Notice tone="warn">{said.partsNotSet(failed)}</Notice>}
      {extension === 'pdf' && missing.length > 0 && <Notice tone="warn">{said.cannotBeSet(missing)}</Notice>}
    </>
  )
}
