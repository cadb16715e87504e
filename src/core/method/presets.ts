import type { Minutes } from '#core/activity/activity.ts'
import { elementById, type ElementId } from './index.ts'

export type PresetId = keyof Minutes

/** What a day needs beside the elements. */
export const interludeKinds = ['opening', 'reopening', 'break', 'lunch', 'wrapUp', 'closing'] as const
export type InterludeKind = (typeof interludeKinds)[number]

export interface Interlude {
  readonly kind: InterludeKind
  readonly minutes: number
}

/** An agenda: the elements in the order of the method, and what stands before some of them. */
interface Preset {
  readonly opening: Interlude
  readonly before: { readonly [Element in ElementId]?: readonly (Interlude | 'nextDay')[] }
  readonly closing: Interlude
}

/** The totals are the promise of each preset: 240, 450, and twice 240 minutes. */
export const presets: Readonly<Record<PresetId, Preset>> = {
  compact: {
    opening: { kind: 'opening', minutes: 15 },
    before: { expectations: [{ kind: 'break', minutes: 15 }] },
    closing: { kind: 'closing', minutes: 20 },
  },
  day: {
    opening: { kind: 'opening', minutes: 25 },
    before: {
      impact: [{ kind: 'break', minutes: 15 }],
      expectations: [{ kind: 'lunch', minutes: 60 }],
      working: [{ kind: 'break', minutes: 15 }],
    },
    closing: { kind: 'closing', minutes: 20 },
  },
  twoHalfDays: {
    opening: { kind: 'opening', minutes: 25 },
    before: {
      expectations: [{ kind: 'break', minutes: 20 }],
      roles: [{ kind: 'wrapUp', minutes: 15 }, 'nextDay', { kind: 'reopening', minutes: 20 }],
      working: [{ kind: 'break', minutes: 20 }],
    },
    closing: { kind: 'closing', minutes: 30 },
  },
}

export const presetIds = ['compact', 'day', 'twoHalfDays'] as const satisfies readonly PresetId[]

/** Minutes of an element in a preset: its activities and its stance. */
export function elementMinutes(id: ElementId, preset: PresetId): number {
  const { activities, stanceMinutes } = elementById(id)
  return [...activities.map(({ minutes }) => minutes), stanceMinutes].reduce((sum, minutes) => sum + minutes[preset], 0)
}
