import { useEffect, useState } from 'react'
import { type Hyphenate, hyphenatorFor } from '#commitment/hyphenation.ts'
import { useIsRoom } from '#ui/live-room-context.ts'

/**
 * Letters from which a word is worth breaking (the design's measure for cards and heads), where there is little room, and
 * least. At a hyphen of its own it breaks anyway, and better.
 */
const long = { 18: /[^\s-]{18,}/gu, 10: /[^\s-]{10,}/gu, 7: /[^\s-]{7,}/gu } as const

const seam = '\u00AD'

const ready = new Map<string, Hyphenate>()

interface Props {
  readonly children: string
  /** Words of this many letters and more may break: fewer than usual where a column is narrow. In the room type is large: ten. */
  readonly from?: 10 | 7
  /** Language of the text: 'de', 'en-GB'. */
  readonly language: string
}

/**
 * A text whose long words may break at their syllables, for showing only. Not every browser brings German patterns of its
 * own, so ours are fetched with the first long word.
 */
export function Hyphenated({ children, from, language }: Props) {
  const isRoom = useIsRoom()
  const words = long[from ?? (isRoom ? 10 : 18)]
  if (children.search(words) === -1) return children
  return (
    <LongWords language={language} words={words}>
      {children}
    </LongWords>
  )
}

function LongWords({ children, language, words }: Omit<Props, 'from'> & { readonly words: RegExp }) {
  const [, showReady] = useState('')
  const hyphenate = ready.get(language)
  useEffect(() => {
    if (ready.has(language)) return undefined
    let isWanted = true
    const load = async () => {
      ready.set(language, await hyphenatorFor(language))
      if (isWanted) showReady(language)
    }
    // Without patterns the text stands as it is: nothing to tell anybody.
    load().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [language])
  if (hyphenate === undefined) return children
  return children.replaceAll(words, (word) => hyphenate(word).join(seam))
}
