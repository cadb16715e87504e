import type { Id } from '#core/id.ts'
import { good, type Result } from '#core/result.ts'
import type { Unopened } from './choose-copy.ts'
import type { Desk } from './desk.ts'
import type { Device } from './device.ts'
import type { SessionStore } from './session.ts'

/** The workshops that this window has open, or had in this visit. */
export interface OpenDesks {
  readonly open: (id: Id, as?: 'usual' | 'reader') => Promise<Result<SessionStore, Unopened>>
  /** A screen that opened it has gone; the last one closes the desk. */
  readonly leave: (id: Id) => void
  readonly continueHere: (id: Id, how: 'ask' | 'steal') => Promise<'here' | 'silent'>
  /** The session of this visit, open or not: it keeps its history of undo, and what could not be written. */
  readonly known: (id: Id) => SessionStore | null
  /** Takes in a workshop that no copy could be made of yet. */
  readonly hold: (id: Id, session: SessionStore) => void
  /** Opens and closes it unseen, so that the second copy gets it. */
  readonly copyUnseen: (id: Id) => void
  /** Stops writing it, lets go, forgets it. Undefined where there is nothing to wait for: it is not open. */
  readonly discard: (id: Id) => Promise<void> | undefined
  readonly discardAll: () => Promise<void>
  /** Tries again what a copy refused. */
  readonly check: () => void
  /** Whether an edit is in memory only. */
  readonly hasUnsaved: () => boolean
}

/** A desk that could not be opened holds nothing; whoever opened it was told. */
const nothing = () => undefined

interface Entry {
  screens: number
  readonly opening: Promise<Result<Desk, Unopened>>
  /** Null until it stands. */
  desk: Desk | null
}

/** Milliseconds that a new workshop waits for being opened before it is copied unseen. */
const unseenAfter = 300

export function openDesks(device: Device): OpenDesks {
  const sessions = new Map<Id, SessionStore>()
  const entries = new Map<Id, Entry>()
  const closing = new Map<Id, Promise<void>>()

  /** Rejects when a part of the app could not be fetched; the next one to open it tries again. */
  const open = async (id: Id, as: 'usual' | 'reader'): Promise<Result<Desk, Unopened>> => {
    await closing.get(id)
    // Apart, so that the start page does not wait for what keeps an open workshop.
    const { openDesk } = await import('./desk.ts')
    return openDesk(id, device, sessions.get(id) ?? null, as)
  }
  const begin = (id: Id, as: 'usual' | 'reader'): Entry => {
    // Who left or deleted it while it opened has made room for the next entry, which is none of this one's business.
    const isHere = () => entries.get(id) === entry
    const opening = async () => {
      try {
        const desk = await open(id, as)
        if (desk.ok && isHere()) {
          entry.desk = desk.value
          sessions.set(id, desk.value.session)
        }
        return desk
      } finally {
        if (entry.desk === null && isHere()) entries.delete(id)
      }
    }
    const entry: Entry = { screens: 0, opening: opening(), desk: null }
    entries.set(id, entry)
    return entry
  }
  const enter = (id: Id, as: 'usual' | 'reader' = 'usual'): Entry => {
    const entry = entries.get(id) ?? begin(id, as)
    entry.screens += 1
    return entry
  }
  const close = (id: Id, entry: Entry) => {
    entries.delete(id)
    const done = entry.opening.then((desk) => (desk.ok ? desk.value.close() : undefined), nothing)
    closing.set(id, done)
    void done.then(() => closing.get(id) === done && closing.delete(id))
  }
  const isUnsaved = (id: Id) => sessions.get(id)?.getState().saving.state === 'failed'
  const leave = (id: Id) => {
    const entry = entries.get(id)
    if (entry === undefined) return
    entry.screens -= 1
    // The next screen of the same workshop may enter in the same moment.
    // What is in memory only stays at its desk, which goes on trying.
    setTimeout(() => entry.screens === 0 && entries.get(id) === entry && !isUnsaved(id) && close(id, entry))
  }
  const discard = (id: Id): Promise<void> | undefined => {
    const entry = entries.get(id)
    entries.delete(id)
    sessions.delete(id)
    if (entry === undefined) return closing.get(id)
    return entry.opening.then((desk) => (desk.ok ? desk.value.discard() : undefined), nothing)
  }
  return {
    async open(id, as) {
      const desk = await enter(id, as).opening
      return desk.ok ? good(desk.value.session) : desk
    },
    leave,
    async continueHere(id, how) {
      const desk = await entries.get(id)?.opening
      return desk?.ok === true ? desk.value.continueHere(how) : 'silent'
    },
    known: (id) => sessions.get(id) ?? null,
    hold: (id, session) => void sessions.set(id, session),
    copyUnseen(id) {
      if (device.second === undefined) return
      setTimeout(() => {
        if (entries.has(id)) return
        void enter(id).opening.then(() => leave(id))
      }, unseenAfter)
    },
    discard,
    async discardAll() {
      await Promise.all([...entries.keys()].map(async (id) => discard(id)))
      await Promise.all(closing.values())
    },
    check() {
      for (const { desk } of entries.values()) desk?.check()
    },
    hasUnsaved: () => [...entries.keys()].some(isUnsaved),
  }
}
