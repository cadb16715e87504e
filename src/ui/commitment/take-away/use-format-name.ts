import { useCallback } from 'react'
import type { FormatId } from '#formats/index.ts'
import { languages } from '#i18n/languages.ts'
import { otherLanguage } from '#i18n/language-of.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

/** Names a format. The second PDF is in the language that the document is not in, whatever the screen speaks. */
export function useFormatName(): (format: FormatId) => string {
  const { commitmentPage: said } = useWords()
  const language = useWorkshop(({ facts }) => facts.language)
  return useCallback(
    (format) => {
      const { name } = said.formats[format]
      return typeof name === 'string' ? name : name(languages[otherLanguage(language)].name)
    },
    [said, language],
  )
}
