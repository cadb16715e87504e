import { useEffect, useState } from 'react'
import { loadWords } from '#i18n/languages.ts'
import type { Words } from '#i18n/words.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { UndoKeys } from '#ui/wizard/frame/undo-keys.tsx'
import { CopyPage } from './copy-page.tsx'

/** In place of every screen of a workshop: a copy for reviewers is read and remarked on, in the language of its document. */
export function CopyScreens() {
  const language = useWorkshop(({ facts }) => facts.language)
  const [spoken, setSpoken] = useState<Words | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    let wanted = true
    loadWords(language).then(
      (words) => wanted && setSpoken(words),
      (error: unknown) => wanted && setFailure(error),
    )
    return () => {
      wanted = false
    }
  }, [language])
  if (failure !== null) throw failure
  return (
    <>
      <UndoKeys />
      {spoken === null ? <div aria-busy="true" /> : <CopyPage spoken={spoken} />}
    </>
  )
}
