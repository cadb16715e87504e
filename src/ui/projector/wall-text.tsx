import { createContext, use } from 'react'
import { Hyphenated } from '#ui/hyphenated.tsx'

/** Language in which the room writes: that of its document. */
export const WallLanguageContext = createContext('de')

/** What the room has typed, on the wall: long words break at their syllables. */
export function WallText({ children }: { children: string }) {
  return <Hyphenated language={use(WallLanguageContext)}>{children}</Hyphenated>
}
