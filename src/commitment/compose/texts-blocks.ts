import type { TextsActivity, TextsContent } from '#core/activity/texts.ts'
import { isBlank } from '#core/text.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { Block } from '#commitment/commitment.ts'
import type { ElementId } from '#core/method/index.ts'
import type { Composing } from './composing.ts'
import { decisionNumber } from './numbering.ts'
import { missing, paragraph, plain } from './rich.ts'

/** Named texts as label and text. `decision` is the field that already stands in the decision box of an element, or null. */
export function textsBlocks(
  { words }: Composing,
  activity: TextsActivity,
  content: TextsContent,
  said: WordsOfKind<'texts'>,
  decision: { readonly field: string; readonly element: ElementId } | null,
): readonly Block[] {
  const terms = Object.entries(activity.fields).flatMap(([field, { required }]) => {
    const text = content[field] ?? ''
    if (field === decision?.field || (isBlank(text) && required !== true)) return []
    const shown = isBlank(text) ? missing(words.document.missing) : plain(text)
    return [{ label: said.fields[field]?.label ?? field, text: shown }]
  })
  const [only] = terms
  if (only === undefined) {
    const decided = decision !== null && !isBlank(content[decision.field] ?? '')
    // Where all there is stands in the decision box, that is where to look: something has been recorded.
    return [
      paragraph(decided ? words.document.decision.label(decisionNumber(decision.element)) : words.document.nothing),
    ]
  }
  const aloneUnderItsHeading = Object.keys(activity.fields).length === 1
  return aloneUnderItsHeading ? [paragraph(only.text)] : [{ kind: 'terms', terms }]
}
