import type { Id } from '#core/id.ts'
import { bad, type Result } from '#core/result.ts'
import type { Refusal } from '#storage/shelf.ts'
import { type Device, silentFeed } from './device.ts'

/**
 * Deletes both copies and the snapshots of a workshop. Another window that writes it is told and lets go first, so that it
 * writes nothing back. Answers at once on a device with one copy and one window.
 */
export function removeWorkshop(id: Id, device: Device): Result<void, Refusal> | Promise<Result<void, Refusal>> {
  if (device.locks === undefined && device.second === undefined) return device.shelf.remove(id)
  return removeEverywhere(id, device)
}

async function removeEverywhere(
  id: Id,
  { shelf, second, locks, openFeed = silentFeed }: Device,
): Promise<Result<void, Refusal>> {
  const feed = openFeed(id, () => undefined)
  feed.send({ kind: 'removed' })
  const take = (how: 'wait' | 'steal') => locks?.take(id, how, () => undefined) ?? 'unguarded'
  const waited = await take('wait')
  const lock = waited === 'taken' ? await take('steal') : waited
  const removed = shelf.remove(id)
  const isGone = removed.ok && (await second?.remove(id)) !== false
  if (lock !== 'taken' && lock !== 'unguarded') lock.release()
  feed.close()
  if (!removed.ok) return removed
  return isGone ? removed : bad('blocked')
}
