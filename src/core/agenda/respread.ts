import { type Agenda, type Box, boxMinutes } from './agenda.ts'
import { type Course, positionOf, spentUntil } from './course.ts'
import { patchEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { activities, elements } from '#core/method/index.ts'
import { presetIds } from '#core/method/presets.ts'

/** A box of the rest of the day before and after it is spread anew, in minutes. */
export interface Spread {
  readonly id: Id
  readonly box: Box
  readonly minutes: number
}

export interface Respread {
  readonly boxes: readonly Spread[]
  /** When the day ends then, in minutes since midnight, and when it was to end. */
  readonly end: number
  readonly plannedEnd: number
  /** The agenda with the new lengths, and with the real ones of what is over, so that its times are true again. */
  readonly agenda: Agenda
}

/** Breaks stay breaks: minutes below which they are none. */
const shortest = { break: 10, lunch: 30, opening: 5, reopening: 5, wrapUp: 5, closing: 10 } as const

/**
 * The least a box can be cut to: for a step of the method the shortest time any preset gives it, for anything own half of
 * its time; never more than it has.
 */
export function leastMinutes(box: Box): number {
  return Math.max(boxMinutes.least, Math.min(box.minutes, least(box)))
}

function least({ kind, about, minutes }: Box): number {
  switch (kind) {
    case 'activity':
      return shortestOf(activities.find(({ id }) => id === about)?.minutes)
    case 'stance':
      return shortestOf(elements.find(({ id }) => id === about)?.stanceMinutes)
    case 'own':
      return Math.ceil(minutes / 2)
    case 'break':
    case 'lunch':
    case 'opening':
    case 'reopening':
    case 'wrapUp':
    case 'closing':
      return shortest[kind]
  }
}

function shortestOf(minutes: Readonly<Record<(typeof presetIds)[number], number>> | undefined): number {
  return Math.min(...presetIds.map((preset) => minutes?.[preset] ?? 0).filter((given) => given > 0), boxMinutes.most)
}

/**
 * Spreads `available` minutes over boxes. Too few are taken from each in proportion to what it can give above its least;
 * too many are given in proportion to its length. Whole minutes; their sum is `available`, unless every box is at its
 * least or its most.
 */
export function spread(
  boxes: readonly { readonly minutes: number; readonly least: number }[],
  available: number,
): readonly number[] {
  const total = sum(boxes.map(({ minutes }) => minutes))
  const change = available - total
  const room = boxes.map(({ minutes, least }) => (change < 0 ? minutes - least : boxMinutes.most - minutes))
  const weights = boxes.map(({ minutes }, index) => (change < 0 ? (room[index] ?? 0) : minutes))
  const shares = shareOut(Math.min(Math.abs(change), sum(room)), weights, room)
  return boxes.map(({ minutes }, index) => minutes + Math.sign(change) * (shares[index] ?? 0))
}

/** Whole parts of an amount in proportion to weights, none over its most: the largest remainders get what rounding left. */
function shareOut(amount: number, weights: readonly number[], most: readonly number[]): readonly number[] {
  const all = sum(weights)
  const exact = weights.map((weight, index) => Math.min(most[index] ?? 0, all === 0 ? 0 : (amount * weight) / all))
  const whole = exact.map(Math.floor)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .toSorted((one, other) => other.remainder - one.remainder)
  let left = amount - sum(whole)
  while (left > 0) {
    const before = left
    for (const { index } of byRemainder) {
      if (left === 0 || (whole[index] ?? 0) >= (most[index] ?? 0)) continue
      whole[index] = (whole[index] ?? 0) + 1
      left -= 1
    }
    if (left === before) break
  }
  return whole
}

/**
 * Proposes new lengths for the boxes that are still to come today, so that the day ends when it was planned to end, or as
 * near as their least allows. Null when no box was entered today or none is to come.
 */
export function respread(agenda: Agenda, course: Course, timeOfDay: number, now: number): Respread | null {
  const position = positionOf(agenda, course, timeOfDay, now)
  if (position === null) return null
  const { day, at, left } = position
  const toCome = day.slice(at + 1)
  const last = day.at(-1)
  const current = day[at]
  if (toCome.length === 0 || last === undefined || current === undefined) return null
  const from = Math.round(timeOfDay + left)
  const boxes = toCome.map(({ box }) => ({ minutes: box.minutes, least: leastMinutes(box) }))
  const lengths = spread(boxes, last.to - from)
  const real = realLengths(day.slice(0, at + 1), course, from - (day[0]?.from ?? 0), now)
  const changed = [...real, ...toCome.map(({ id }, index) => [id, lengths[index] ?? 0] as const)]
  return {
    boxes: toCome.map(({ id, box }, index) => ({ id, box, minutes: lengths[index] ?? box.minutes })),
    end: from + sum(lengths),
    plannedEnd: last.to,
    agenda: {
      ...agenda,
      boxes: changed.reduce((now, [id, minutes]) => patchEntity(now, id, { minutes }), agenda.boxes),
    },
  }
}

/**
 * Lengths for the boxes that are over and the one that runs, as they really were, so that they fill the time since the day
 * began; what was never clocked keeps its length, and what does not add up goes to the boxes last left.
 */
function realLengths(
  boxes: readonly { readonly id: Id; readonly box: Box }[],
  course: Course,
  elapsed: number,
  now: number,
): readonly (readonly [Id, number])[] {
  const been = spentUntil(course, now)
  const fit = (minutes: number) => Math.min(boxMinutes.most, Math.max(boxMinutes.least, Math.round(minutes)))
  const real = boxes.map(({ id, box }) => {
    const spent = been[id]
    return [id, spent === undefined || id === course.box ? box.minutes : fit(spent / 60_000)] as const
  })
  let rest = elapsed - sum(real.map(([, minutes]) => minutes))
  return real
    .toReversed()
    .map(([id, minutes]) => {
      const length = fit(minutes + rest)
      rest -= length - minutes
      return [id, length] as const
    })
    .toReversed()
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
