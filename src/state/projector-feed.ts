import { createStore, type StoreApi } from 'zustand'
import {
  boxOf,
  coveredEntries,
  isSamePlace,
  placeFrom,
  placeKey,
  type RoomPlace,
  roomView,
} from '#core/room/room-view.ts'
import type { RoomFrame } from '#core/room/room-frame.ts'
import type { Notes } from '#storage/notes.ts'
import type { FromProjector, ProjectorLine, ProjectorLines, ToProjector } from '#storage/projector-line.ts'
import type { CourseStore } from './course.ts'
import type { SessionStore } from './session.ts'
import type { SettingsStore } from './settings.ts'

/** What the projector windows of a workshop show, as the facilitator's window steers it. */
export interface ProjectorState {
  /** Pages of each projector window that is there, by its name. */
  readonly windows: Readonly<Record<string, number>>
  /** Where the facilitator is, and what the room sees; the same while the projector follows. */
  readonly here: RoomPlace
  readonly shown: RoomPlace
  readonly follows: boolean
  /** Counted from 0. */
  readonly page: number
  /** The facilitator enters a screen. */
  readonly arrive: (place: RoomPlace) => void
  /** Peeking elsewhere leaves the room where it is. */
  readonly stay: () => void
  /** The room comes to where the facilitator is, and goes along from now on. */
  readonly follow: () => void
  readonly turn: (page: number) => void
  /** Asks every projector window to close. */
  readonly end: () => void
}

export type ProjectorStore = StoreApi<ProjectorState>

interface Tools {
  readonly lines: ProjectorLines
  readonly session: SessionStore
  readonly course: CourseStore
  readonly settings: SettingsStore
  readonly notes: Notes
}

/** Milliseconds between two questions whether the projector windows are still there. */
const asksEvery = 2000
/** Questions in a row that a window may leave without an answer before it counts as gone. */
const mostSilent = 2

export interface ProjectorFeed {
  readonly store: ProjectorStore
  /** Opens the line; returns how to let go of it. The windows then keep their last picture. */
  readonly connect: () => () => void
}

/**
 * Feeds the projector windows of the open workshop: a whole picture after every change, and to every window that comes. It
 * costs nothing while there is none. A window that begins to write takes over the room's clock with it.
 */
export function openProjectorFeed({ lines, session, course, settings, notes }: Tools): ProjectorFeed {
  const id = session.getState().history.present.id
  const note = `projector/${id}`
  const silent = new Map<string, number>()
  let line: ProjectorLine<ToProjector> | null = null

  const store = createStore<ProjectorState>()((set, get) => {
    const { shown, follows, page } = readNote(notes.read(note))
    return {
      windows: {},
      here: shown,
      shown,
      follows,
      page,
      arrive: (place) => {
        const moves = get().follows && !isSamePlace(place, get().shown)
        set({ here: place, ...(moves ? { shown: place, page: 0 } : {}) })
      },
      stay: () => set({ follows: false }),
      follow: () =>
        set((state) => {
          const stands = isSamePlace(state.here, state.shown)
          return { follows: true, shown: state.here, page: stands ? state.page : 0 }
        }),
      turn: (to) => set(({ windows }) => ({ page: Math.max(0, Math.min(to, mostPages(windows) - 1)) })),
      end: () => line?.send({ kind: 'end' }),
    }
  })

  const frame = (): RoomFrame => {
    const workshop = session.getState().history.present
    const { shown, page } = store.getState()
    const { language, theme } = settings.getState()
    const { box, timer } = course.getState().course
    return {
      place: shown,
      workshop: roomView(workshop, shown),
      covered: coveredEntries(workshop, shown),
      page,
      timer: box !== '' && boxOf(workshop, shown) === box ? timer : null,
      language,
      theme,
    }
  }
  const isLeading = () => session.getState().role === 'writer'
  const send = () => {
    if (isLeading() && Object.keys(store.getState().windows).length > 0) line?.send({ kind: 'frame', frame: frame() })
  }
  const gone = (from: string) => {
    silent.delete(from)
    const { [from]: _gone, ...windows } = store.getState().windows
    store.setState({ windows })
  }
  const hear = (message: FromProjector) => {
    if (message.kind === 'bye') return gone(message.from)
    const known = store.getState().windows[message.from]
    silent.set(message.from, 0)
    if (known !== message.pages) {
      store.setState(({ windows }) => ({ windows: { ...windows, [message.from]: Math.max(1, message.pages) } }))
    }
    if ((message.kind === 'hello' || known === undefined) && isLeading()) line?.send({ kind: 'frame', frame: frame() })
  }
  const ask = () => {
    for (const [from, turns] of Array.from(silent)) {
      if (turns >= mostSilent) gone(from)
      else silent.set(from, turns + 1)
    }
    if (silent.size > 0) line?.send({ kind: 'who' })
  }
  const connect = () => {
    line = lines.lead(id, hear)
    const asking = setInterval(ask, asksEvery)
    const stops = [
      session.subscribe((after, before) => {
        if (after.role === 'writer' && before.role !== 'writer') course.getState().takeOver()
        if (after.history.present !== before.history.present || after.role !== before.role) send()
      }),
      course.subscribe(send),
      settings.subscribe(send),
      store.subscribe((after, before) => {
        if (after.shown === before.shown && after.page === before.page && after.follows === before.follows) return
        notes.write(note, `${after.follows ? 'follows' : 'stays'} ${placeKey(after.shown)} ${after.page}`)
        send()
      }),
      () => clearInterval(asking),
    ]
    line.send({ kind: 'begin' })
    return () => {
      for (const stop of stops) stop()
      line?.close()
      line = null
    }
  }
  return { store, connect }
}

/** As many pages as the window with the smallest image needs. */
export function mostPages(windows: ProjectorState['windows']): number {
  return Math.max(1, ...Object.values(windows))
}

/** Where the room was before a reload: 'follows scope 0'. */
function readNote(text: string | null): Pick<ProjectorState, 'shown' | 'follows' | 'page'> {
  const [how, key = '', page] = (text ?? '').split(' ')
  const shown = placeFrom(key)
  if (shown === null) return { shown: { screen: 'welcome' }, follows: true, page: 0 }
  const number = Number(page)
  return { shown, follows: how !== 'stays', page: Number.isInteger(number) && number > 0 ? number : 0 }
}
