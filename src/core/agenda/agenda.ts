import * as v from 'valibot'
import { type Id, idSchema } from '#core/id.ts'
import { elements } from '#core/method/index.ts'
import { interludeKinds, presetIds, presets, type Interlude, type PresetId } from '#core/method/presets.ts'
import { type Entities, type Order, inOrder, ordered, orderSchema } from '#core/order.ts'
import { remembered } from '#core/remembered.ts'
import { limits, textSchema } from '#core/text.ts'

/** Times of day are minutes since midnight, lengths are minutes: 1 to 480 for one box. */
export const boxMinutes = { least: 1, most: 480 } as const

const boxKinds = ['activity', 'stance', 'own', ...interludeKinds] as const

/** One time box. `about` is the activity or (for a stance) the element it belongs to, empty for the others. */
export interface Box {
  readonly kind: (typeof boxKinds)[number]
  readonly about: string
  /** Only own boxes bear their own title. */
  readonly title: string
  readonly minutes: number
  readonly day: number
  readonly order: Order
}

export interface Agenda {
  readonly preset: PresetId
  /** When each day begins, in minutes since midnight. */
  readonly starts: readonly number[]
  readonly boxes: Entities<Box>
}

/** As many days as an agenda may have. */
export const mostDays = 10

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))

export const agendaSchema = v.strictObject({
  preset: v.picklist(presetIds),
  starts: v.pipe(v.array(minuteOfDay), v.minLength(1), v.maxLength(mostDays)),
  boxes: v.record(
    idSchema,
    v.strictObject({
      kind: v.picklist(boxKinds),
      about: textSchema(40),
      title: textSchema(limits.line),
      minutes: v.pipe(v.number(), v.integer(), v.minValue(boxMinutes.least), v.maxValue(boxMinutes.most)),
      day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostDays)),
      order: orderSchema,
    }),
  ),
})

/** The agenda of a preset. Activities with 0 minutes get no box: they are prepared before the day or left out. */
export function agendaOf(preset: PresetId, start = 9 * 60): Agenda {
  const plan = presets[preset]
  const boxes: Omit<Box, 'order'>[] = []
  let day = 1
  const add = (kind: Box['kind'], minutes: number, about = '') => {
    if (minutes > 0) boxes.push({ kind, about, title: '', minutes, day })
  }
  const interlude = ({ kind, minutes }: Interlude) => add(kind, minutes)
  interlude(plan.opening)
  for (const element of elements) {
    for (const part of plan.before[element.id] ?? []) {
      if (part === 'nextDay') day += 1
      else interlude(part)
    }
    for (const activity of element.activities) add('activity', activity.minutes[preset], activity.id)
    add('stance', element.stanceMinutes[preset], element.id)
  }
  interlude(plan.closing)
  const list = boxes.map((box, index) => [boxId(box, index), box] as const)
  return { preset, starts: Array.from({ length: day }, () => start), boxes: ordered(list) }
}

/** The first box for each thing counts; looked up for every entry of the contents, with every key. */
const minutesIn = remembered(
  (boxes: Agenda['boxes']): ReadonlyMap<string, number> =>
    new Map(
      Object.values(boxes)
        .toReversed()
        .map(({ kind, about, minutes }) => [`${kind} ${about}`, minutes]),
    ),
)

/** Minutes of the box of an activity or (kind 'stance') an element; null when the agenda has none. */
export function minutesFor(agenda: Agenda, kind: 'activity' | 'stance', about: string): number | null {
  return minutesIn(agenda.boxes).get(`${kind} ${about}`) ?? null
}

export interface PlannedBox {
  readonly id: Id
  readonly box: Box
  /** Minutes since midnight. */
  readonly from: number
  readonly to: number
}

/** The boxes in order with their times; each day begins at its own start. */
export function planned(agenda: Agenda): readonly PlannedBox[] {
  const ends = [...agenda.starts]
  return inOrder(agenda.boxes).map(([id, box]) => {
    const from = ends[box.day - 1] ?? agenda.starts[0] ?? 0
    const to = from + box.minutes
    ends[box.day - 1] = to
    return { id, box, from, to }
  })
}

/**
 * Whether a workshop runs on an ISO day. Of more days than the agenda has, those between the first and the last are no days
 * of it: two half days are often weeks apart. An agenda of one day says nothing about them.
 */
export function runsOn(
  agenda: Agenda,
  days: { readonly firstDay: string; readonly lastDay: string },
  day: string,
): boolean {
  const { firstDay, lastDay } = days
  if (day === firstDay || day === lastDay) return day !== ''
  if (firstDay === '' || day < firstDay || day > lastDay) return false
  const span = (Date.parse(lastDay) - Date.parse(firstDay)) / 86_400_000 + 1
  return agenda.starts.length === 1 || span <= agenda.starts.length
}

/** Minutes of all boxes of all days, breaks too. */
export function agendaTotal(agenda: Agenda): number {
  return Object.values(agenda.boxes).reduce((sum, box) => sum + box.minutes, 0)
}

function boxId(box: Omit<Box, 'order'>, index: number): Id {
  return box.about === '' ? `${box.kind}-${index + 1}` : `${box.kind}-${box.about}`
}
