import { useId, useMemo } from 'react'
import { useStore } from 'zustand'
import { setText } from '#core/activity/texts.ts'
import { contentOf } from '#core/content.ts'
import { earlierTexts } from '#core/history.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { useSessionStore } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import beside from './beside.module.css'
import styles from './earlier-wordings.module.css'
import { useText } from './use-text.ts'

/** As many as a room looks back to; older states are kept elsewhere. */
const mostShown = 5

/** How a sentence was worded before, as far back as undo reaches, so that the room can take a wording again. */
export function EarlierWordings({ activity, name }: { activity: ActivityOfKind<'texts'>; name: string }) {
  const { texts } = useWords().editors
  const formats = useFormats()
  const announce = useAnnounce()
  const edit = useEditContent<'texts'>(activity)
  const heading = useId()
  const { id, text: present, language } = useText(activity, name)
  const past = useStore(useSessionStore(), ({ history }) => history.past)
  const all = useMemo(
    () => earlierTexts(past, (workshop) => contentOf<'texts'>(workshop, activity)[name] ?? ''),
    [past, activity, name],
  )
  const shown = all.filter(({ text }) => text !== present.trim()).slice(0, mostShown)
  if (shown.length === 0) return null
  const take = (text: string) => {
    if (!edit('textChanged', (content) => setText(content, name, text))) return
    announce(texts.takenAgain)
    // Its entry is gone from the list; the sentence it has become is where work goes on.
    document.getElementById(id)?.focus()
  }
  return (
    <section className={classNames(beside['beside'], styles['earlier'])} aria-labelledby={heading}>
      <h2 id={heading}>{texts.earlier}</h2>
      <ol>
        {shown.map(({ text, at }) => (
          <li key={text}>
            <time className="tabular">{formats.clock(at)}</time>
            <p lang={language}>{text}</p>
            <Button look="bare" icon="undo" aria-label={texts.takeAgain(text)} onClick={() => take(text)} />
          </li>
        ))}
      </ol>
      <p>{texts.earlierSince}</p>
    </section>
  )
}
