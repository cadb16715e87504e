import type { ShownFrame } from '#core/room/room-frame.ts'

/** Whether a picture names every organisation beside its sign, so that nobody looks for a key at its foot. */
export function namesEveryone({ place, workshop }: ShownFrame): boolean {
  if (place.screen !== 'decision') return place.screen === 'stances'
  const decision = workshop.decisions[place.decision]
  return decision !== undefined && decision.ballot.kind !== 'resistance'
}
