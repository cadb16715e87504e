import type { Content } from '#core/content.ts'
import { activities, type AnyActivity } from '#core/method/index.ts'
import { isRoomOnly } from './released.ts'
import type { Workshop } from '#core/workshop.ts'

/** What holds typed words in cards, cells of a grid, questions and decisions; the rest of them are ids, days and choices. */
const typedFields = ['text', 'followUp', 'fallback', 'remark', 'reason']

/** What people typed into entries that are room only, line by line and without blanks around it, as it would be printed. */
export function roomOnlyWords({ content, questions, decisions }: Workshop): readonly string[] {
  return [...typedInContent(content, false), ...wordsIn([questions, decisions], typedFields)]
}

/** What people typed into cards, rows and cells, in the same way: all of it, or what is room only. */
export function typedInContent(content: Content, all: boolean): readonly string[] {
  return activities.flatMap((activity) => wordsIn(content[activity.id], typedFieldsOf(activity), all))
}

function typedFieldsOf(activity: AnyActivity): readonly string[] {
  if (activity.kind !== 'table') return typedFields
  return Object.entries(activity.columns).flatMap(([name, { type }]) => (type === 'text' ? [name] : []))
}

function wordsIn(value: Content[keyof Content] | object, typed: readonly string[], inside = false): readonly string[] {
  const hides = inside || isRoomOnly(value)
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    // What a rule made of a decision is nobody's words, and its reason would be found in others.
    if (typeof inner === 'object' && inner !== null) return name === 'outcome' ? [] : wordsIn(inner, typed, hides)
    return hides && typeof inner === 'string' && typed.includes(name) ? printedLines(inner) : []
  })
}

function printedLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line.length > 2)
}
