import type { ActivityKind, ActivityOfKind } from '#core/method/index.ts'
import type { WordsOfKind } from './method-words.ts'
import type { Words } from './words.ts'

/** What to say about an activity that is only known by its kind. */
export function activityWords<Kind extends ActivityKind>(
  words: Words,
  activity: ActivityOfKind<Kind>,
): WordsOfKind<Kind> {
  const all: Readonly<Record<string, unknown>> = words.activities
  // Words of an activity are typed by its own kind (method-words.ts); by an id that is only known as one, no type finds them.
  return all[activity.id] as WordsOfKind<Kind>
}
