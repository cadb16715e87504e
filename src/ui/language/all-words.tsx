import { createContext, type ReactNode, use, useEffect } from 'react'
import { isComplete } from '#i18n/words.ts'
import { useStartWords } from '#ui/words-context.ts'

/** Asks the app around to fetch the words that the start page does without. */
export const WantAllWordsContext = createContext<() => void>(() => undefined)

/** Shows screens that say more than the start page, as soon as all words of the language are there. */
export function AllWords({ children }: { children: ReactNode }) {
  const words = useStartWords()
  const wantAll = use(WantAllWordsContext)
  useEffect(wantAll, [wantAll])
  return isComplete(words) ? children : null
}
