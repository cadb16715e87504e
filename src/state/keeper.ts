import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { StoredTexts } from '#storage/edits.ts'
import { editsWriter } from '#storage/edits-writer.ts'
import { openSealed, sealWorkshop } from '#storage/sealed-workshop.ts'
import type { Shelf } from '#storage/shelf.ts'
import type { SlotsFound } from '#storage/slots/slot-orders.ts'
import type { SlotQueue } from '#storage/slots/slot-queue.ts'
import { earlierStates } from './earlier-states.ts'
import { openFirstCopy } from './first-copy.ts'
import { fileOf, type SessionStore, type Told } from './session.ts'
import { isSameSaving, savingOf } from './saving.ts'

/** Keeps an open workshop in both copies, for as long as this window writes it. */
export interface Keeper {
  /** The sealed text of what was kept last. */
  readonly text: () => string
  /** The second copy has news. */
  readonly onSecond: () => void
  readonly onReopened: (found: SlotsFound) => void
  /** Looks after both copies: once a second. */
  readonly check: () => void
  /** Writes all of it as one text: an app from before there were edits reads that one alone. */
  readonly rest: () => void
  /** Takes no more edits. `ours`: the latest one is still brought into both copies; `lost`: nothing is written any more. */
  readonly end: (right: 'ours' | 'lost') => void
}

interface Tools {
  readonly shelf: Shelf
  readonly queue: SlotQueue | null
  readonly now: () => number
  /** What the first copy held when this began, and which sequence that is; null for nothing. */
  readonly stored: { readonly texts: StoredTexts; readonly sequence: number } | null
  /** The sealed text of what the session holds, where it is known: it need not be written once more. */
  readonly text: string | undefined
  /** Whether this window alone may write, so that whatever else appears in storage is not ours to follow. */
  readonly isGuarded: boolean
  /** Another window has written a later state, and nothing guarded us from it. */
  readonly onOvertaken: (file: WorkshopFile) => void
}

/** UTF-16 units that go with one edit when somebody removes an organisation or a board, not a word or a card. */
const much = 2000
/** UTF-16 units by which a text may have grown or shrunk before everything that looks at its size is told. */
const roughly = 1000

export function keep(session: SessionStore, tools: Tools): Keeper {
  const { shelf, queue, now, stored, isGuarded, onOvertaken } = tools
  const { id } = session.getState().history.present
  let file = fileOf(session.getState())
  const writer = editsWriter(tools.text === undefined ? undefined : { file, text: tools.text })
  const copy = openFirstCopy(id, { shelf, writer, stored, onSetAside: () => tell('setAside') })
  let current = writer.next(file)
  let changedAt = now()
  const states = earlierStates(queue, now, () => file)
  let sealed: { readonly of: WorkshopFile; readonly text: string } | null = null
  let stopped = false

  const tell = (told?: Told) => {
    if (stopped) return
    const { revision, saving, size } = session.getState()
    const second = queue?.standing() ?? null
    const next = savingOf({ revision, first: copy.standing(), second, age: now() - changedAt, now: now() })
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

  /** Goes on from one state after all that is known. */
  const overtake = (other: WorkshopFile) => {
    states.keep(other, 'conflict')
    session.setState({ revision: other.revision + 1 })
    file = fileOf(session.getState())
    current = writer.next(file)
    tell('conflict')
  }

  /** False when what lies in storage must stay: this window then writes nothing there. */
  const mayReplace = (foreign: StoredTexts): boolean => {
    const other = copy.rescued(foreign)
    if (!other.ok) return false
    if (other.value === null || other.value.revision < session.getState().revision) return true
    if (!isGuarded) {
      onOvertaken(other.value)
      return false
    }
    overtake(other.value)
    return true
  }

  const write = () => {
    const { isGone, isCurrent, foreign } = copy.look(current)
    const may = foreign === null || mayReplace(foreign)
    if (stopped) return
    if (may && !isCurrent) current = copy.write(current, file)
    const standing = queue?.standing()
    // Where the first copy has gone, the files that are held open may be of no folder any more.
    if (isGone) queue?.reopen(current)
    else if (standing !== undefined && standing.acknowledged < current.sequence) queue?.keep(current)
    if (isGone) tell('rewritten')
  }

  /** What an edit must not be the end of: what was there before texts came in from outside, or before much went. */
  const noteEdit = (before: WorkshopFile, lengthBefore: number) => {
    if (session.getState().history.past.at(-1)?.label === 'reviewsTakenIn') states.keep(before, 'import')
    else if (lengthBefore - current.length > much) states.removed(before)
    else states.edited(before)
  }

  const onEdit = () => {
    const [before, { length }] = [file, current]
    file = fileOf(session.getState())
    current = writer.next(file)
    changedAt = now()
    write()
    if (stopped) return
    noteEdit(before, length)
    tell()
  }

  const unsubscribe = session.subscribe((after, before) => {
    if (after.history.present !== before.history.present) onEdit()
  })
  write()
  tell()
  return {
    text() {
      if (sealed?.of !== file) sealed = { of: file, text: sealWorkshop(file) }
      return sealed.text
    },
    onSecond: () => tell(),
    onReopened({ copies: [newest] }) {
      if (stopped) return
      const { revision } = session.getState()
      const other = newest !== undefined && newest.sequence > revision ? openSealed(newest.text, id) : null
      if (other?.ok === true) overtake(other.value)
      write()
    },
    check() {
      if (copy.isAmiss()) write()
      if (queue?.standing().hasRoom === false) queue.lookForRoom()
      tell()
    },
    rest() {
      states.look()
      if (current.edits === null) return
      current = writer.whole(file)
      write()
    },
    end(right) {
      unsubscribe()
      if (!stopped) states.look()
      stopped = right === 'lost'
    },
  }
}
