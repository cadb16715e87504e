import { useEffect, useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { useStore } from 'zustand'
import type { RoomFrame } from '#core/room/room-frame.ts'
import { unmeasuredRoom } from '#core/room/room.ts'
import { loadWords } from '#i18n/languages.ts'
import { openProjectorReader } from '#state/projector-reader.ts'
import { useServices } from '#ui/services-context.ts'
import { useTitle } from '#ui/use-title.ts'
import { useWords, WordsContext } from '#ui/words-context.ts'
import { useLiveServices } from './live-services.ts'
import { namesEveryone } from './names-everyone.ts'
import { OrganisationsBar } from './organisations-bar.tsx'
import styles from './projector-page.module.css'
import { RoomScreen } from './room-screen.tsx'
import { usePageCount } from './use-page-count.ts'
import { useRoomSizes } from './use-room-sizes.ts'

/**
 * The projector's own window: it shows what the facilitator's window sends, and keeps the last picture whatever becomes of
 * that window. It reads nothing that is stored, writes nothing, and has no controls.
 */
export function ProjectorPage() {
  const { workshop = '' } = useParams()
  const { newId } = useServices()
  const { lines } = useLiveServices()
  const reader = useMemo(
    () => openProjectorReader(workshop, { me: newId(), lines, onEnd: () => window.close() }),
    [workshop, lines, newId],
  )
  useEffect(() => {
    const disconnect = reader.connect()
    window.addEventListener('pagehide', disconnect)
    return () => {
      window.removeEventListener('pagehide', disconnect)
      disconnect()
    }
  }, [reader])
  const frame = useStore(reader.store, (state) => state.frame)
  useRoomSizes('projector', frame?.workshop.facts.room ?? unmeasuredRoom)
  const language = frame?.language ?? null
  const theme = frame?.theme ?? null
  const usual = useWords()
  const [words, setWords] = useState(usual)
  useEffect(() => {
    let wanted = true
    const load = async () => {
      // Without the language of the facilitator's screen it stays with the one this window began with.
      const loaded = language === null ? null : await loadWords(language).catch(() => null)
      if (wanted && loaded !== null) setWords(loaded)
    }
    void load()
    return () => {
      wanted = false
    }
  }, [language])
  useEffect(() => {
    if (theme !== null) document.documentElement.dataset['theme'] = theme
  }, [theme])
  useTitle(words.projector.title(frame?.workshop.facts.title ?? ''))
  return (
    <WordsContext value={words}>
      {frame === null ? <Waiting /> : <Wall frame={frame} onPages={reader.tellPages} />}
    </WordsContext>
  )
}

interface WallProps {
  readonly frame: RoomFrame
  readonly onPages: (pages: number) => void
}

/** One page of what the frame shows, which page of how many, and whose sign is whose. */
function Wall({ frame, onPages }: WallProps) {
  const { projector } = useWords()
  const [count, report] = usePageCount()
  useEffect(() => onPages(count), [count, onPages])
  const page = Math.min(frame.page, count - 1)
  const pages = useMemo(() => ({ page, report }), [page, report])
  return (
    <RoomScreen frame={frame} pages={pages}>
      <OrganisationsBar organisations={frame.workshop.organisations} named={namesEveryone(frame)}>
        {count > 1 && <p>{projector.page(page + 1, count)}</p>}
      </OrganisationsBar>
    </RoomScreen>
  )
}

function Waiting() {
  const { projector } = useWords()
  return (
    <main className={styles['waiting']}>
      <h1>{projector.waiting}</h1>
      <p>{projector.waitingHelp}</p>
    </main>
  )
}
