import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { good, type Result } from '#core/result.ts'
import type { Refusal } from '#storage/shelf.ts'
import type { Device } from './device.ts'
import type { Removed } from './removed.ts'

/**
 * Deletes both copies of a workshop. Another window that writes it is told and lets go first, so that it writes nothing
 * back. `latest` is what this window knows of it. Answers at once on a device with one copy and one window.
 */
export function removeWorkshop(
  latest: WorkshopFile,
  device: Device,
): Result<Removed, Refusal> | Promise<Result<Removed, Refusal>> {
  if (device.locks !== undefined || device.second !== undefined) return removeApart(latest, device)
  const removed = device.shelf.remove(latest.id)
  if (removed.ok) device.shelf.removeAside(latest.id)
  return removed.ok ? good({ file: latest, isKept: false }) : removed
}

/** Fetched with the first deletion, as what keeps an open workshop is. */
async function removeApart(latest: WorkshopFile, device: Device): Promise<Result<Removed, Refusal>> {
  const { removeEverywhere } = await import('./remove-everywhere.ts')
  return removeEverywhere(latest, device)
}
