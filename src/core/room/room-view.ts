import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import type { Content } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import { awaitsAnswer } from '#core/questions/open-question.ts'
import { activities, elementById, type ElementId, elements, type ActivityId, elementOf } from '#core/method/index.ts'
import { hasCovered, isRoomOnly, releasedContent } from './released.ts'
import { filterEntities } from '#core/entities.ts'
import { remembered, rememberedOfOne } from '#core/remembered.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'

/** What the projector shows: a step of the path, what is put to the room, what came of it, or the name of the workshop. */
export type RoomPlace =
  | { readonly screen: 'activity'; readonly element: ElementId; readonly activity: ActivityId }
  /** The result of the dots on a board. */
  | { readonly screen: 'dots'; readonly element: ElementId; readonly activity: ActivityId }
  | { readonly screen: 'stances'; readonly element: ElementId }
  /** Null for a decision that came up outside of the elements. */
  | { readonly screen: 'decision'; readonly decision: Id; readonly element: ElementId | null }
  /** The time box of the break. */
  | { readonly screen: 'break'; readonly box: Id }
  | { readonly screen: 'recap' }
  /** How the room works and decides today. */
  | { readonly screen: 'rules' }
  /** What everyone is about to sign. */
  | { readonly screen: 'commitment' }
  | { readonly screen: 'welcome' }

/**
 * The workshop as it may stand on the wall: without anything that is room only. Parts that did not change are the same
 * values as before, so that only what changed renders again.
 */
export const onTheWall = rememberedOfOne((workshop: Workshop): Workshop => {
  const content = mapContent(workshop.content, releasedOnce)
  const questions = questionsOnce(workshop.questions)
  const decisions = decisionsOnce(workshop.decisions)
  const reviewed = Object.keys(workshop.reviews).length > 0
  const covered = questions !== workshop.questions || decisions !== workshop.decisions
  const changed = content !== workshop.content || covered || reviewed
  return changed ? { ...workshop, content, questions, decisions, reviews: {} } : workshop
})

/**
 * What a projector window is told about a place, and nothing else: the contents of its element without what is room only,
 * the stances to it, the target groups that its boards are named after, and who takes part. A window that holds no more can
 * show no more.
 */
export function roomView(workshop: Workshop, place: RoomPlace): Workshop {
  const { id, facts, organisations } = workshop
  const empty: Workshop = { ...newWorkshop(id), facts, organisations, agenda: { ...workshop.agenda, boxes: {} } }
  switch (place.screen) {
    case 'welcome':
    case 'break':
      return empty
    case 'recap': {
      const { content, questions, decisions } = onTheWall(workshop)
      const { stances, dayEnds } = workshop
      return { ...empty, content, questions, decisions, stances, dayEnds }
    }
    case 'rules': {
      const { groundRules } = onTheWall(workshop).content
      return { ...empty, content: { ...empty.content, groundRules } }
    }
    case 'decision': {
      const decision = workshop.decisions[place.decision]
      return decision === undefined || isRoomOnly(decision)
        ? empty
        : { ...empty, decisions: { [place.decision]: decision } }
    }
    case 'commitment': {
      const { content } = onTheWall(workshop)
      return { ...empty, content, stances: workshop.stances }
    }
    case 'activity':
    case 'dots':
    case 'stances': {
      const told = new Set<string>([...elementById(place.element).activities.map(({ id }) => id), 'targetGroups'])
      return {
        ...empty,
        content: mapContent(workshop.content, (content, id) =>
          told.has(id) ? releasedOnce(content) : empty.content[id],
        ),
        stances: { ...empty.stances, [place.element]: workshop.stances[place.element] },
      }
    }
  }
}

/** How many entries of a place stay covered on the wall: those of an activity, in the look-back what is open. */
export function coveredEntries(workshop: Pick<Workshop, 'content' | 'questions'>, place: RoomPlace): number {
  if (place.screen === 'activity') return countOnce(workshop.content[place.activity])
  if (place.screen !== 'recap') return 0
  return Object.values(workshop.questions).filter((question) => awaitsAnswer(question) && isRoomOnly(question)).length
}

/** Whether two places are the same one. */
export function isSamePlace(one: RoomPlace, other: RoomPlace): boolean {
  return placeKey(one) === placeKey(other)
}

/** A place as one word, as notes keep it; `placeFrom` reads it. */
export function placeKey(place: RoomPlace): string {
  switch (place.screen) {
    case 'activity':
      return place.activity
    case 'dots':
      return `dots-${place.activity}`
    case 'stances':
      return `stances-${place.element}`
    case 'decision':
      return `decision-${place.decision}`
    case 'break':
      return `break-${place.box}`
    case 'commitment':
    case 'recap':
    case 'rules':
    case 'welcome':
      return place.screen
  }
}

/**
 * The place a key names; null for a key that names none, and for a decision and the result of dots: they are on the wall
 * while they are open.
 */
export function placeFrom(key: string): RoomPlace | null {
  if (key.startsWith('break-')) return { screen: 'break', box: key.slice('break-'.length) }
  if (key === 'recap' || key === 'rules' || key === 'welcome' || key === 'commitment') return { screen: key }
  const element = elements.find(({ id }) => key === `stances-${id}`)
  if (element !== undefined) return { screen: 'stances', element: element.id }
  const activity = activities.find(({ id }) => id === key)
  const of = activity === undefined ? null : elementOf(activity.id)
  return activity === undefined || of === null ? null : { screen: 'activity', element: of.id, activity: activity.id }
}

/**
 * The id of the time box of a place; a decision runs in the box of its element's stances. Null where the agenda has none, and
 * for places that never have one.
 */
export function boxOf(workshop: Pick<Workshop, 'agenda'>, place: RoomPlace): Id | null {
  if (place.screen === 'break') return place.box in workshop.agenda.boxes ? place.box : null
  if (!('element' in place)) return null
  const [kind, about] = 'activity' in place ? ['activity', place.activity] : ['stance', place.element]
  if (about === null) return null
  const found = Object.entries(workshop.agenda.boxes).find(([, box]) => box.kind === kind && box.about === about)
  return found?.[0] ?? null
}

const releasedOnce = rememberedOfOne((content: Content[ActivityId]): Content[ActivityId] =>
  'rows' in content || countRoomOnly(content) > 0 || hasCovered(content)
    ? (releasedContent(content) as Content[ActivityId])
    : content,
)

const questionsOnce = remembered((all: Workshop['questions']) => filterEntities(all, (entry) => !isRoomOnly(entry)))
const decisionsOnce = remembered((all: Workshop['decisions']) => filterEntities(all, (entry) => !isRoomOnly(entry)))

function mapContent(content: Content, change: (content: Content[ActivityId], id: ActivityId) => Content[ActivityId]) {
  const changed = activities.map(({ id }) => [id, change(content[id], id)] as const)
  return changed.every(([id, value]) => value === content[id]) ? content : (Object.fromEntries(changed) as Content)
}

const countOnce = remembered((content: Content[ActivityId]) =>
  countRoomOnly('rows' in content ? withoutBlankRows(content) : content),
)

function countRoomOnly(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0
  return Object.values(value).reduce<number>((count, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return count
    return count + (isRoomOnly(inner) ? 1 : countRoomOnly(inner))
  }, 0)
}
