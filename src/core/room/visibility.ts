import * as v from 'valibot'

/** Whether an entry may leave the room. Room-only entries reach no export but the full workshop file. */
export type Visibility = 'room' | 'document'

export const visibilitySchema = v.picklist(['room', 'document'])
