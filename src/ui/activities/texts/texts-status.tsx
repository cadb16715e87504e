import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank } from '#core/text.ts'
import { useContent } from '#ui/activities/content.ts'
import { StatusLine } from '#ui/activities/status-line.tsx'
import { useWords } from '#ui/words-context.ts'

export function TextsStatus({ activity }: { activity: ActivityOfKind<'texts'> }) {
  const { texts } = useWords().editors
  const content = useContent<'texts'>(activity)
  const names = Object.keys(activity.fields)
  const sentence = names.find((name) => activity.fields[name]?.sentence === true)
  const isFilled = (name: string) => !isBlank(content[name] ?? '')
  if (sentence !== undefined) return <StatusLine status={isFilled(sentence) ? texts.toStances : texts.noSentence} />
  return <StatusLine status={texts.filled(names.filter(isFilled).length, names.length)} />
}
