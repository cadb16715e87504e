import { tableActivity } from '#core/activity/table.ts'
import { minutes } from './element.ts'

/** What the broker and the room settle before the first element; it belongs to no element and has no stance. */
export const preparation = [
  tableActivity({
    id: 'missingVoices',
    minutes: minutes(0, 0, 0),
    inDocument: 'annex',
    columns: {
      who: { type: 'text', required: true, weight: 1.4 },
      matters: { type: 'text', weight: 1.6 },
      voice: { type: 'text', weight: 1.4 },
    },
  }),
  tableActivity({
    id: 'groundRules',
    minutes: minutes(0, 0, 0),
    inDocument: 'none',
    suggestions: true,
    columns: { rule: { type: 'text', required: true } },
  }),
] as const
