import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { good } from '#core/result.ts'
import { assembled, isSameLying, type Lying } from '#storage/edits.ts'
import { editsWriter } from '#storage/edits-writer.ts'
import { openSealed, sealWorkshop } from '#storage/sealed-workshop.ts'
import type { Shelf } from '#storage/shelf.ts'
import { type SnapshotReason, snapshotName } from '#storage/slots/slot-places.ts'
import type { SlotsFound } from '#storage/slots/slot-orders.ts'
import type { SlotQueue } from '#storage/slots/slot-queue.ts'
import { fileOf, type SessionStore, type Told } from './session.ts'
import { type FirstStanding, isSameSaving, savingOf } from './saving.ts'

/** Keeps an open workshop in both copies, for as long as this window writes it. */
export interface Keeper {
  /** The sealed text of what was kept last. */
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
  /** What the first copy held when this began, and which sequence that is; null for nothing. */
  readonly stored: { readonly lying: Lying; readonly sequence: number } | null
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
  const writer = editsWriter()
  let written: Lying | null = stored?.lying ?? null
  let first: FirstStanding = { sequence: stored?.sequence ?? -1, trouble: null }
  let file = fileOf(session.getState())
  let current = writer.whole(file)
  let [changedAt, snapshotAt]: [number, number | null] = [now(), null]
  let removalAt = -Infinity
  /** What was there before the first edit since the last look. */
  let usual: WorkshopFile | null = null
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

  const snapshot = (state: WorkshopFile, reason: SnapshotReason) =>
    queue?.snapshot(snapshotName(state.revision, now(), reason), sealWorkshop(state))

  /** Goes on from one state after all that is known. */
  const overtake = (other: WorkshopFile) => {
    void snapshot(other, 'conflict')
    session.setState({ revision: other.revision + 1 })
    file = fileOf(session.getState())
    current = writer.next(file)
    tell('conflict')
  }

  /** False when what lies in storage must stay: this window then writes nothing there. */
  const mayReplace = (found: Lying): boolean => {
    const { text, astray } = assembled(found)
    const other = openSealed(text ?? '', id)
    const unread = [...(other.ok || text === null ? [] : [text]), ...(astray === null ? [] : [astray])]
    for (const each of unread) {
      const aside = shelf.setAside(id, each)
      if (!aside.ok) first = { ...first, trouble: aside.reason }
      if (!aside.ok) return false
      tell('setAside')
    }
    if (!other.ok || other.value.revision < session.getState().revision) return true
    if (!isGuarded) {
      onOvertaken(other.value)
      return false
    }
    overtake(other.value)
    return true
  }

  /** Where there is no room for edits beside the whole text, there may be for the whole text alone. */
  const store = () => {
    const saved = shelf.write(id, current)
    if (saved.ok || saved.reason !== 'full' || current.edits === null) return saved
    current = writer.whole(file)
    return shelf.write(id, current)
  }

  const write = () => {
    const found = shelf.peek(id)
    const isGone = found.ok && found.value.whole === null && written !== null
    const isCurrent = found.ok && isSameLying(current, found.value)
    const isOther = found.ok && found.value.whole !== null && !isCurrent && !isSameLying(found.value, written)
    const may = !isOther || mayReplace(found.value)
    if (stopped) return
    if (may) {
      const saved = isCurrent ? good(undefined) : store()
      if (saved.ok) written = current
      const sequence = saved.ok ? current.sequence : first.sequence
      first = { sequence, trouble: saved.ok ? null : saved.reason }
    }
    const standing = queue?.standing()
    // Where the first copy has gone, the files that are held open may be of no folder any more.
    if (isGone) queue?.reopen(current)
    else if (standing !== undefined && standing.acknowledged < current.sequence) queue?.keep(current)
    if (isGone) tell('rewritten')
  }

  /** Once a second and not with the edit: to write a state out takes longer than all the rest of an edit. */
  const takeSnapshot = async () => {
    const before = usual
    usual = null
    if (before === null || queue === null || (snapshotAt !== null && now() - snapshotAt < snapshotEvery)) return
    const last = snapshotAt
    snapshotAt = now()
    const taken = await (last === null ? snapshot(before, 'opened') : snapshot(file, 'usual'))
    if (taken !== true) snapshotAt = last
  }

  /** What an edit must not be the end of: what was there before texts came in from outside, or before much went. */
  const riskOf = (lengthBefore: number): SnapshotReason | null => {
    if (session.getState().history.past.at(-1)?.label === 'reviewsTakenIn') return 'import'
    return lengthBefore - current.length > much && now() - removalAt > muchAgain ? 'removal' : null
  }

  const onEdit = () => {
    const [before, { length }] = [file, current]
    file = fileOf(session.getState())
    current = writer.next(file)
    changedAt = now()
    write()
    if (stopped) return
    const risk = riskOf(length)
    if (risk === 'removal') removalAt = now()
    if (risk === null) usual ??= before
    else void snapshot(before, risk)
    tell()
  }

  const unsubscribe = session.subscribe((after, before) => {
    if (after.history.present !== before.history.present) onEdit()
  })
  write()
  tell()
  return {
    text: () => sealWorkshop(file),
    onSecond: () => tell(),
    onReopened({ copies: [newest] }) {
      const { revision } = session.getState()
      const other = newest !== undefined && newest.sequence > revision ? openSealed(newest.text, id) : null
      if (other?.ok === true) overtake(other.value)
      write()
      tell()
    },
    check() {
      if (stopped) return
      const found = shelf.peek(id)
      const isChanged = found.ok && written !== null && !isSameLying(found.value, written)
      if (isChanged || first.trouble !== null) write()
      if (queue?.standing().hasRoom === false) queue.lookForRoom()
      void takeSnapshot()
      tell()
    },
    stop() {
      if (!stopped) void takeSnapshot()
      stopped = true
      unsubscribe()
    },
  }
}
