import { hasWords, type KeptEdition, type Part } from '#core/editions/edition.ts'
import { roomOnlyWords } from '#core/room/room-only-words.ts'
import type { Workshop } from '#core/workshop.ts'

/**
 * The kept editions as they may leave the room. Words that were printed once and are room only today do so no longer, not
 * even as what stood there before: `withheld` stands for them. What the document of `today` says all the same hides nothing;
 * it is asked for only where an edition has kept its words.
 */
export function sharedEditions(
  workshop: Workshop,
  today: () => readonly Part[],
  withheld: string,
): readonly KeptEdition[] {
  const { editions } = workshop
  if (!editions.some(hasWords)) return editions
  const document = today()
  const said = document.map(({ title, text }) => `${title}\n${text}`).join('\n')
  const hidden = [...new Set(roomOnlyWords(workshop))].filter((words) => !said.includes(words))
  if (hidden.length === 0) return editions
  const holds = (text: string) => hidden.some((words) => text.includes(words))
  const titles = new Map(document.map(({ key, title }) => [key, title]))
  const shared = (part: Part): Part => {
    const isTitleHidden = holds(part.title)
    if (!isTitleHidden && !holds(part.text)) return part
    return { ...part, title: isTitleHidden ? (titles.get(part.key) ?? withheld) : part.title, text: withheld }
  }
  return editions.map((kept) => ({
    ...kept,
    parts: Object.fromEntries(Object.entries(kept.parts).map(([language, parts]) => [language, parts.map(shared)])),
  }))
}
