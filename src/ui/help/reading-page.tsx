import { Button } from '#ui/kit/button.tsx'
import { ArticlePage } from './article-page.tsx'
import { Parts } from './parts.tsx'
import { useHelpWords } from './use-help-words.ts'

/** For participants: how to read and review the commitment. */
export function ReadingPage() {
  const { reading } = useHelpWords()
  return (
    <ArticlePage
      title={reading.title}
      intro={reading.intro}
      actions={<Button onClick={() => window.print()}>{reading.print}</Button>}
    >
      <Parts parts={reading.parts} />
    </ArticlePage>
  )
}
