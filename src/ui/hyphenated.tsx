import { useEffect, useState } from 'react'
import { type Hyphenate, hyphenatorFor } from '#commitment/hyphenation.ts'

/** Letters from which a word is worth breaking (the design's measure for cards and heads). */
const long = /\S{18,}/u

const seam = '\u00AD'

const ready = new Map<string, Hyphenate>()

interface Props {
  readonly children: string
  /** Language of the text: 'de', 'en-GB'. */
  readonly language: string
}

/**
 * A text whose long words may break at their syllables, for showing only. Not every browser brings German patterns of its
 * own, so ours are fetched with the first long word.
 */
export function Hyphenated({ children, language }: Props) {
  return long.test(children) ? <LongWords language={language}>{children}</LongWords> : children
}

function LongWords({ children, language }: Props) {
  const [hyphenate, setHyphenate] = useState(() => ready.get(language))
  useEffect(() => {
    if (hyphenate !== undefined) return undefined
    let isWanted = true
    const load = async () => {
      const loaded = await hyphenatorFor(language)
      ready.set(language, loaded)
      if (isWanted) setHyphenate(() => loaded)
    }
    // Without patterns the text stands as it is: nothing to tell anybody.
    load().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [hyphenate, language])
  if (hyphenate === undefined) return children
  return children.replaceAll(/\S{18,}/gu, (word) => hyphenate(word).join(seam))
}
