import { useState } from 'react'
import type { Binned } from '#state/bin.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import { useDay, useWhen } from './use-when.ts'

interface Props {
  readonly entry: Binned
  readonly name: string
  onBringBack(): void
  onForget(): void
}

/** A deleted workshop. What has no way back is asked for once more, in its place. */
export function BinRow({ entry, name, onBringBack, onForget }: Props) {
  const { stored: said } = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const announce = useAnnounce()
  const [when, day] = [useWhen(), useDay()]
  const sentence = (asks: boolean) => (asks ? said.forgetAsk : said.binnedAt(when(entry.at), day(entry.until)))
  const ask = () => {
    announce(sentence(!isAsking))
    setIsAsking(!isAsking)
  }
  return (
    <li>
      <div>
        <b>{name}</b>
        <p className="tabular">{sentence(isAsking)}</p>
      </div>
      <div>
        {isAsking ? (
          <Button look="main" icon="bin" aria-label={said.forgetThis(name)} onClick={onForget}>
            {said.forget}
          </Button>
        ) : (
          <Button icon="undo" aria-label={said.bringBackThis(name)} onClick={onBringBack}>
            {said.bringBack}
          </Button>
        )}
        {/* Asked and kept in one place: who presses twice has changed nothing. */}
        <Button look="bare" aria-label={isAsking ? said.keep : said.forgetFirst(name)} onClick={ask}>
          {isAsking ? said.keep : said.forgetMore}
        </Button>
      </div>
    </li>
  )
}
