import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import { isOfOlderVersion } from '#storage/older-version.ts'
import { sealWorkshop, sequenceOf } from '#storage/sealed-workshop.ts'
import { slotQueue } from '#storage/slots/slot-queue.ts'
import { snapshotName } from '#storage/slots/slot-places.ts'
import type { Lock } from '#storage/writer-lock.ts'
import { chooseCopy, type Unopened } from './choose-copy.ts'
import type { Device } from './device.ts'
import { findCopies } from './find-copies.ts'
import { type Keeper, keep } from './keeper.ts'
import { fileOf, type SessionStore } from './session.ts'

/** A window writing one workshop: it holds the lock and the files until it lets go. */
export interface Writing {
  readonly session: SessionStore
  readonly text: () => string
  readonly check: () => void
  /** Writes all of it as one text, as work ends or pauses. */
  readonly rest: () => void
  /**
   * Takes no more edits, from this moment; waits until the latest one is in both copies, then lets go of files and lock.
   * `lost`: another window has the right to write, or the workshop is being deleted. Then nothing of it is written here.
   */
  readonly release: (right: 'ours' | 'lost') => Promise<void>
}

interface Tools {
  readonly device: Device
  readonly lock: Lock
  /** What this window knew of the workshop before. */
  readonly session: SessionStore | null
  readonly adopt: (file: WorkshopFile) => SessionStore
  /** The last word of the window that wrote before. */
  readonly handed: string | null
  readonly onOvertaken: (file: WorkshopFile) => void
  /** False once the window was left, the workshop deleted, or the lock stolen: then nothing is written. */
  readonly isWanted: () => boolean
}

/** Milliseconds that letting go waits for the second copy; the first one has the edit since it was made. */
const patience = 2000

/**
 * Opens both copies and goes on from the newer one. Where nothing can be read, nothing is written and nothing is held.
 * Rejects where a part of the app cannot be fetched.
 */
export async function beginWriting(id: Id, tools: Tools): Promise<Result<Writing, Unopened>> {
  const { device, lock, adopt, handed } = tools
  const { shelf, second, now } = device
  let keeper: Keeper | null = null
  const unlock = () => {
    if (lock !== 'taken' && lock !== 'unguarded') lock.release()
  }
  const pair = await second?.slots(id).catch((error: unknown) => {
    unlock()
    throw error
  })
  const queue =
    pair === undefined
      ? null
      : slotQueue(pair, {
          onChange: () => keeper?.onSecond(),
          onReopened: (found) => keeper?.onReopened(found),
        })
  const letGo = async () => {
    await queue?.close()
    unlock()
  }
  const { first, stored, astray, slots, inSlots } = await findCopies(id, device, queue)
  const inMemory = tools.session === null ? null : written(fileOf(tools.session.getState()))
  const memory = inMemory === null ? [] : [inMemory.text]
  const others = [...inSlots, ...memory, ...[handed, astray].filter((text) => text !== null)]
  const chosen = chooseCopy(id, stored, others)
  if (!chosen.ok || chosen.value === null) {
    await queue?.close()
    // The address of a workshop that has gone: opening it made room for two slots in which nothing is.
    if (chosen.ok && slots.ok && slots.value.torn === 0) await second?.removeSlots(id)
    unlock()
    if (!chosen.ok) return chosen
    if (slots.ok && slots.value.torn > 0) return bad({ why: 'notJson', at: '' })
    return bad(first.ok ? 'missing' : first.reason)
  }
  const { file, text, unreadable, rival } = chosen.value
  const session = adopt(file)
  // The first copy's own bytes are set aside by the keeper, right before it writes over them.
  const aside = unreadable.filter((other) => other !== stored && shelf.setAside(id, other).ok)
  const snapshot = async (of: string, reason: 'migration' | 'conflict') => {
    const taken = await queue?.snapshot(snapshotName(sequenceOf(of) ?? file.revision, now(), reason), of)
    if (taken !== true) shelf.setAside(id, of)
  }
  if (isOfOlderVersion(text)) await snapshot(text, 'migration')
  if (rival !== null) await snapshot(rival, 'conflict')
  if (aside.length > 0) session.setState({ told: 'setAside' })
  else if (rival !== null) session.setState({ told: 'conflict' })
  else if (text !== stored && inSlots.includes(text) && !memory.includes(text)) session.setState({ told: 'recovered' })
  if (!tools.isWanted()) {
    await letGo()
    return bad('missing')
  }
  const asRead = sequenceOf(text) === null || isOfOlderVersion(text) ? null : { file, text }
  // What could not be set aside yet is the keeper's, as are the first copy's own bytes.
  const isKnown = stored !== null && !unreadable.includes(stored) && (astray === null || aside.includes(astray))
  keeper = keep(session, {
    shelf,
    queue,
    now,
    stored: first.ok && isKnown ? { texts: first.value, sequence: sequenceOf(stored) ?? -1 } : null,
    text: [asRead, inMemory].find((one) => one !== null && isOf(session, one.file))?.text,
    isGuarded: lock !== 'unguarded',
    onOvertaken: tools.onOvertaken,
  })
  const { text: textNow, check, rest, end } = keeper
  return good({
    session,
    text: textNow,
    check,
    rest,
    async release(right) {
      end(right)
      // Files that do not open now could open once all of it is deleted, and would hold it again.
      if (right === 'ours' || queue?.standing().trouble === null) await queue?.settled(patience)
      end('lost')
      await letGo()
    },
  })
}

function written(file: WorkshopFile) {
  return { file, text: sealWorkshop(file) }
}

/** Whether a session holds this very state. */
function isOf(session: SessionStore, file: WorkshopFile): boolean {
  const { workshop, revision, baseRevision } = fileOf(session.getState())
  return workshop === file.workshop && revision === file.revision && baseRevision === file.baseRevision
}
