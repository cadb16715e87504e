import type { ComponentProps } from 'react'
import { Hyphenated } from './hyphenated.tsx'
import { useWorkshop } from './session-context.ts'

/** What the room has typed, in the language of its document: long words break at their syllables. */
export function TypedText(props: Omit<ComponentProps<typeof Hyphenated>, 'language'>) {
  const language = useWorkshop(({ facts }) => facts.language)
  return <Hyphenated language={language} {...props} />
}
