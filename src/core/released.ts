import { filterEntities } from './entities.ts'
import type { Content } from './content.ts'
import type { Workshop } from './workshop.ts'

/** Whether an entry (a card, a row, a cell, a question) must not leave the room. */
export function isRoomOnly(entry: object): boolean {
  return 'visibility' in entry && entry.visibility === 'room'
}

/**
 * The workshop without anything that is room only: the one door between the record and whatever leaves the room.
 * Links whose cards stayed behind go with them. Whoever composes, exports or projects starts from this value.
 */
export function released(workshop: Workshop): Workshop {
  return {
    ...workshop,
    content: Object.fromEntries(
      Object.entries(workshop.content).map(([id, content]) => [id, releasedContent(content)]),
    ) as Content,
    questions: filterEntities(workshop.questions, (question) => !isRoomOnly(question)),
    editions: withoutWords(workshop),
  }
}

/** Words that were printed once and are room only today no longer leave the room, not even as "what stood there before". */
function withoutWords({ content, questions, editions }: Workshop): Workshop['editions'] {
  if (editions.every(({ parts }) => parts.length === 0)) return editions
  const hidden = roomOnlyTexts([content, questions])
  const holds = (text: string) => hidden.some((word) => text.includes(word))
  return editions.map((kept) => ({
    ...kept,
    parts: kept.parts.map((part) => (holds(`${part.title}\n${part.text}`) ? { ...part, text: '' } : part)),
  }))
}

/** Every text inside room-only entries, line by line and without blanks around it, as it would be printed. */
function roomOnlyTexts(value: unknown, inside = false): readonly string[] {
  if (typeof value === 'string') return inside ? printedLines(value) : []
  if (typeof value !== 'object' || value === null) return []
  const hides = inside || isRoomOnly(value)
  const told = Object.entries(value).filter(([key]) => key !== 'visibility' && key !== 'order')
  return told.flatMap(([, inner]) => roomOnlyTexts(inner, hides))
}

function printedLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line.length > 2)
}

/** What of one activity may leave the room. */
export function releasedContent(content: Content[keyof Content]): unknown {
  const kept = withoutRoomOnly(content) as Record<string, unknown>
  if (!('links' in kept) || !('cards' in kept)) return kept
  const cards = kept['cards'] as object
  const links = kept['links'] as Readonly<Record<string, { from: string; to: string }>>
  return { ...kept, links: filterEntities(links, (link) => link.from in cards && link.to in cards) }
}

function withoutRoomOnly(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(
    ([, inner]) => !(typeof inner === 'object' && inner !== null && isRoomOnly(inner)),
  )
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutRoomOnly(inner)]))
}
