import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { good } from '#core/result.ts'
import { openSealed, sealWorkshop, sequenceOf } from '#storage/sealed-workshop.ts'
import type { Shelf } from '#storage/shelf.ts'
import { type SnapshotReason, snapshotName } from '#storage/slots/slot-places.ts'
import type { SlotsFound } from '#storage/slots/slot-orders.ts'
import type { SlotQueue } from '#storage/slots/slot-queue.ts'
import { fileOf, type SessionStore, type Told } from './session.ts'
import { type FirstStanding, isSameSaving, savingOf } from './saving.ts'

/** Keeps an open workshop in both copies, for as long as this window writes it. */
export interface Keeper {
  /** The sealed text that was kept last. */
  readonly text: () => string
  /** The second copy has news. */
  readonly onSecond: () => void
  readonly onReopened: (found: SlotsFound) => void
  /** Looks after both copies: once a second. */
  readonly check: () => void
  readonly stop: () => void
}

interface Tools {
  readonly shelf: Shelf
  readonly queue: SlotQueue | null
  readonly now: () => number
  /** What the first copy held when this began; null for nothing. */
  readonly stored: string | null
  /** Whether this window alone may write, so that whatever else appears in storage is not ours to follow. */
  readonly isGuarded: boolean
  /** Another window has written a later state, and nothing guarded us from it. */
  readonly onOvertaken: (file: WorkshopFile) => void
}

const snapshotEvery = 10 * 60_000
/** UTF-16 units that go with one edit when somebody removes an organisation or a board, not a word or a card. */
const much = 2000
/** UTF-16 units by which a text may have grown or shrunk before everything that looks at its size is told. */
const roughly = 1000
/** Milliseconds between two states kept for that: the usual ones must not be crowded out. */
const muchAgain = 60_000

export function keep(session: SessionStore, { shelf, queue, now, stored, isGuarded, onOvertaken }: Tools): Keeper {
  const { id } = session.getState().history.present
  let written = stored
  let first: FirstStanding = { sequence: stored === null ? -1 : (sequenceOf(stored) ?? -1), trouble: null }
  let current = sealWorkshop(fileOf(session.getState()))
  let [changedAt, snapshotAt]: [number, number | null] = [now(), null]
  let removalAt = -Infinity
  let stopped = false

  const tell = (told?: Told) => {
    if (stopped) return
    const { revision, saving, size } = session.getState()
    const second = queue?.standing() ?? null
    const next = savingOf({ revision, first, second, age: now() - changedAt, now: now() })
    const measured = Math.abs(current.length - size) < roughly ? size : current.length
    const isSame = isSameSaving(next, saving) && size === measured && told === undefined
    // Everything that shows a part of the session looks at it whenever it is set: with every letter, once is enough.
    if (isSame) return
    session.setState({
      ...(isSameSaving(next, saving) ? {} : { saving: next }),
      ...(told === undefined ? {} : { told }),
      size: measured,
    })
  }

  const snapshot = (text: string, reason: SnapshotReason) =>
    queue?.snapshot(snapshotName(sequenceOf(text) ?? 0, now(), reason), text)

  /** False when what lies in storage must stay: this window then writes nothing there. */
  const mayReplace = (found: string): boolean => {
    const other = openSealed(found, id)
    const { revision } = session.getState()
    if (!other.ok) {
      const aside = shelf.setAside(id, found)
      if (!aside.ok) first = { ...first, trouble: aside.reason }
      else tell('setAside')
      return aside.ok
    }
    if (other.value.revision < revision) return true
    if (!isGuarded) {
      onOvertaken(other.value)
      return false
    }
    void snapshot(found, 'conflict')
    session.setState({ revision: other.value.revision + 1 })
    current = sealWorkshop(fileOf(session.getState()))
    tell('conflict')
    return true
  }

  const write = () => {
    const found = shelf.peek(id)
    const isGone = found.ok && found.value === null && written !== null
    const isOther = found.ok && found.value !== null && found.value !== written && found.value !== current
    const may = !isOther || mayReplace(found.value ?? '')
    if (stopped) return
    if (may) {
      const saved = found.ok && found.value === current ? good(undefined) : shelf.write(id, current)
      if (saved.ok) written = current
      const sequence = saved.ok ? session.getState().revision : first.sequence
      first = { sequence, trouble: saved.ok ? null : saved.reason }
    }
    const sequence = session.getState().revision
    const standing = queue?.standing()
    // Where the first copy has gone, the files that are held open may be of no folder any more.
    if (isGone) queue?.reopen({ sequence, text: current })
    else if (standing !== undefined && standing.acknowledged < sequence) queue?.keep({ sequence, text: current })
    if (isGone) tell('rewritten')
  }

  const takeSnapshot = async (before: string) => {
    if (queue === null || (snapshotAt !== null && now() - snapshotAt < snapshotEvery)) return
    const last = snapshotAt
    snapshotAt = now()
    const taken = await (last === null ? snapshot(before, 'opened') : snapshot(current, 'usual'))
    if (taken !== true) snapshotAt = last
  }

  /** What an edit must not be the end of: what was there before texts came in from outside, or before much went. */
  const riskOf = (before: string): SnapshotReason | null => {
    if (session.getState().history.past.at(-1)?.label === 'reviewsTakenIn') return 'import'
    return before.length - current.length > much && now() - removalAt > muchAgain ? 'removal' : null
  }

  const onEdit = () => {
    const before = current
    current = sealWorkshop(fileOf(session.getState()))
    changedAt = now()
    write()
    if (stopped) return
    const risk = riskOf(before)
    if (risk === 'removal') removalAt = now()
    if (risk === null) void takeSnapshot(before)
    else void snapshot(before, risk)
    tell()
  }

  const unsubscribe = session.subscribe((after, before) => {
    if (after.history.present !== before.history.present) onEdit()
  })
  write()
  tell()
  return {
    text: () => current,
    onSecond: () => tell(),
    onReopened({ copies: [newest] }) {
      const { revision } = session.getState()
      if (newest !== undefined && newest.sequence > revision && openSealed(newest.text, id).ok) {
        void snapshot(newest.text, 'conflict')
        session.setState({ revision: newest.sequence + 1 })
        current = sealWorkshop(fileOf(session.getState()))
        tell('conflict')
      }
      write()
      tell()
    },
    check() {
      if (stopped) return
      const found = shelf.peek(id)
      const isChanged = found.ok && found.value !== written && written !== null
      if (isChanged || first.trouble !== null) write()
      if (queue?.standing().hasRoom === false) queue.lookForRoom()
      tell()
    },
    stop() {
      stopped = true
      unsubscribe()
    },
  }
}
