import { useEffect, useRef, useState } from 'react'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useServices } from '#ui/services-context.ts'
import { useWords } from '#ui/words-context.ts'

/** In a window that follows another one: says so, and offers to go on here. */
export function ReaderBanner() {
  const { saving: said } = useWords()
  const { library } = useServices()
  const id = useWorkshop((workshop) => workshop.id)
  const announce = useAnnounce()
  const [state, setState] = useState<'reading' | 'taking' | 'silent'>('reading')
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const take = async (how: 'ask' | 'steal') => {
    if (state === 'taking') return
    setState('taking')
    let now: typeof state = 'reading'
    try {
      // The banner says itself that the other window is silent.
      if ((await library.getState().continueHere(id, how)) === 'here') announce(said.nowWriting)
      else now = 'silent'
    } finally {
      // Where a part of the app could not be fetched, too: that is said elsewhere, and can be tried again.
      if (isHere.current) setState(now)
    }
  }
  const isSilent = state === 'silent'
  return (
    <div role="status">
      <Notice
        tone={isSilent ? 'warn' : 'info'}
        actions={
          <Button aria-disabled={state === 'taking'} onClick={() => void take(isSilent ? 'steal' : 'ask')}>
            {state === 'taking' ? said.taking : isSilent ? said.steal : said.continueHere}
          </Button>
        }
      >
        <b>{isSilent ? said.silentTitle : said.readingTitle}</b> {isSilent ? said.silentText : said.readingText}
      </Notice>
    </div>
  )
}
