import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { bad, good, type Result } from '#core/result.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import type { Refusal } from '#storage/shelf.ts'
import type { SlotDevice } from '#storage/slots/slot-device.ts'
import { snapshotName } from '#storage/slots/slot-places.ts'
import { slotQueue } from '#storage/slots/slot-queue.ts'
import { chooseCopy } from './choose-copy.ts'
import { type Device, silentFeed } from './device.ts'
import { findCopies } from './find-copies.ts'
import type { Removed } from './removed.ts'

/** Deletes a workshop that other windows may have open, after its last state was kept beside the earlier ones. */
export async function removeEverywhere(latest: WorkshopFile, device: Device): Promise<Result<Removed, Refusal>> {
  const { id } = latest
  const { shelf, second, locks, openFeed = silentFeed } = device
  const pair = await second?.slots(id)
  const feed = openFeed(id, () => undefined)
  feed.send({ kind: 'removed' })
  const take = (how: 'wait' | 'steal') => locks?.take(id, how, () => undefined) ?? 'unguarded'
  const waited = await take('wait')
  const lock = waited === 'taken' ? await take('steal') : waited
  const last = await keepLast(latest, device, pair)
  const removed = shelf.remove(id)
  const isGone = removed.ok && (await (last.isKept ? second?.removeSlots(id) : second?.remove(id))) !== false
  if (isGone && !last.isKept) shelf.removeAside(id)
  if (lock !== 'taken' && lock !== 'unguarded') lock.release()
  feed.close()
  return isGone ? good(last) : bad('blocked')
}

/** The newest of all copies, whatever another window typed last. Where there is no room to keep it, it goes all the same. */
async function keepLast(latest: WorkshopFile, device: Device, pair: SlotDevice | undefined): Promise<Removed> {
  if (pair === undefined) return { file: latest, isKept: false }
  const queue = slotQueue(pair, { onChange: () => undefined, onReopened: () => undefined })
  const { stored, inSlots } = await findCopies(latest.id, device, queue)
  const chosen = chooseCopy(latest.id, stored, [...inSlots, sealWorkshop(latest)])
  const file = chosen.ok && chosen.value !== null ? chosen.value.file : latest
  const isKept = await queue.snapshot(snapshotName(file.revision, device.now(), 'deletion'), sealWorkshop(file))
  await queue.close()
  return { file, isKept }
}
