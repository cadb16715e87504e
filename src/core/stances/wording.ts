import { type Content, contentOf } from '#core/content.ts'
import { activityById, type AnyActivity, elementById, type ElementId } from '#core/method/index.ts'
import { releasedContent } from '#core/room/released.ts'
import { remembered } from '#core/remembered.ts'

/**
 * Fingerprint of all that an element puts into the document: 16 hex digits, equal for equal words.
 * Room-only entries, dots, the order of cards, and activities that stay out of the document are no part of it: whoever
 * sorts a column changes nobody's consent.
 */
export function wordingOf(workshop: { readonly content: Content }, element: ElementId): string {
  const activities: readonly AnyActivity[] = elementById(element).activities
  const printed = activities.filter((activity) => activity.inDocument !== 'none')
  return hash(printed.map((activity) => wordingOfContent(workshop.content[activity.id])).join('|'))
}

/** The sentence an element ends with; empty while the room has not worded it. */
export function decisionOf(workshop: { readonly content: Content }, element: ElementId): string {
  const { activity, field } = elementById(element).decision
  const found = activityById(activity)
  return found.kind === 'texts' ? (contentOf<'texts'>(workshop, found)[field] ?? '') : ''
}

const wordingOfContent = remembered((content: Content[keyof Content]): string =>
  hash(words(releasedContent(content)).join('\u001F')),
)

const unworded = new Set(['order', 'dots', 'visibility', 'round', 'blind'])

/** Every word of a content, by sorted key, so that equal contents give equal lists however they came about. */
function words(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'boolean' || typeof value === 'number')
    return value === false || value === 0 ? [] : [String(value)]
  if (Array.isArray(value)) return value.flatMap(words)
  if (typeof value !== 'object' || value === null) return []
  return wordsInside(value)
}

/** Remembered for as long as the value stands: of a board of a thousand cards, a letter changes one. */
const wordsInside = remembered((value: object): readonly string[] => {
  const found: string[] = []
  for (const [key, inner] of Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (unworded.has(key)) continue
    const said = words(inner)
    if (said.length > 0) found.push(key, ...said)
  }
  return found
})

/** cyrb53-style 2 × 32 bit mix over UTF-16 units: no secret, only a mark that tells one text from another. */
function hash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
