import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import { type CardsContent, withoutEmptyClusters } from '#core/activity/cards.ts'
import { withSeenDots } from '#core/activity/dots.ts'
import type { GridContent } from '#core/activity/grid.ts'
import type { TableContent } from '#core/activity/table.ts'
import { filterEntities, mapEntities } from '#core/entities.ts'
import type { Content } from '#core/content.ts'
import { rememberedOfOne } from '#core/remembered.ts'
import type { Workshop } from '#core/workshop.ts'

/** Whether an entry (a card, a row, a cell, a question) must not leave the room. */
export function isRoomOnly(entry: object): boolean {
  return 'visibility' in entry && entry.visibility === 'room'
}

/**
 * The workshop without anything that is room only: the one door between the record and whatever leaves the room.
 * Links whose cards stayed behind go with them. Whoever composes, exports or projects starts from this value. What earlier
 * editions said may be room only today: their words go by `sharedEditions` alone.
 */
export function released(workshop: Workshop): Workshop {
  return {
    ...workshop,
    content: Object.fromEntries(
      Object.entries(workshop.content).map(([id, content]) => [id, releasedContent(content)]),
    ) as Content,
    questions: filterEntities(workshop.questions, (question) => !isRoomOnly(question)),
    decisions: filterEntities(workshop.decisions, (decision) => !isRoomOnly(decision)),
    editions: workshop.editions.map((kept) => ({ ...kept, parts: {} })),
    reviews: {},
  }
}

/** Whether a content holds what the room itself may not read yet: an open silent round, or dots that are being placed. */
export function hasCovered(content: Content[keyof Content]): boolean {
  return 'round' in content && (('blind' in content && content.blind) || Object.keys(content.round.entries).length > 0)
}

/** What of one activity may leave the room, without rows that say nothing. */
export function releasedContent(content: Content[keyof Content]): unknown {
  const kept = withoutRoomOnly(content)
  if ('round' in content) return releasedBoard(kept as CardsContent)
  return 'rows' in content ? withoutBlankRows(kept as TableContent | GridContent) : kept
}

/**
 * A board without what nobody may read yet: of a silent round only how many entries there are and from whom, no dots that
 * are being placed, and no link or heading whose cards stayed behind.
 */
function releasedBoard(content: CardsContent): CardsContent {
  const { cards, links, round } = withSeenDots(content)
  return withoutEmptyClusters({
    ...content,
    cards,
    links: filterEntities(links, (link) => link.from in cards && link.to in cards),
    round: { ...round, entries: mapEntities(round.entries, (entry) => ({ ...entry, text: '' })) },
  })
}

function withoutRoomOnly(value: unknown): unknown {
  if (!isRecord(value) || !Object.values(value).some(isRecord)) return value
  return withoutRoomOnlyInside(value)
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same value again where nothing has to go, remembered for as long as it stands: of a board, a letter changes one card. */
const withoutRoomOnlyInside = rememberedOfOne((value: object): object => {
  const entries = Object.entries(value)
  const kept = entries
    .filter(([, inner]) => !(isRecord(inner) && isRoomOnly(inner)))
    .map(([key, inner]): readonly [string, unknown] => [key, withoutRoomOnly(inner)])
  const isWhole = kept.length === entries.length && kept.every(([, inner], index) => inner === entries[index]?.[1])
  return isWhole ? value : Object.fromEntries(kept)
})
