import { expect } from 'vitest'
import { placeFrom } from '#core/room/room-view.ts'

/** The place that a key names; one that names none is a mistake in the test. */
export const placeAt = (key: string) => placeFrom(key) ?? expect.unreachable(`${key} is no place`)
