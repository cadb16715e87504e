import { createStore, type StoreApi } from 'zustand'
import type { Id } from '#core/id.ts'
import type { RoomFrame } from '#core/room-frame.ts'
import type { ProjectorLines } from '#storage/projector-line.ts'

/** What a projector window has been given to show. */
export interface ReaderState {
  /** Null until the facilitator's window has spoken. Later its last picture stays, whatever becomes of that window. */
  readonly frame: RoomFrame | null
}

export interface ProjectorReader {
  readonly store: StoreApi<ReaderState>
  /** Says how many pages the block takes here, so that the facilitator can turn them. */
  readonly tellPages: (pages: number) => void
  /** Says good-bye, as the window is being left. */
  readonly leave: () => void
  readonly close: () => void
}

/** A window that only reads: it holds pictures it was sent, and never touches what is stored. */
export function openProjectorReader(id: Id, me: string, lines: ProjectorLines, onEnd: () => void): ProjectorReader {
  const store = createStore<ReaderState>()(() => ({ frame: null }))
  let pages = 1
  const here = () => line.send({ kind: 'here', from: me, pages })
  const line = lines.show(id, (message) => {
    switch (message.kind) {
      case 'frame':
        return store.setState({ frame: message.frame })
      case 'who':
        return here()
      case 'end':
        return onEnd()
    }
  })
  const leave = () => line.send({ kind: 'bye', from: me })
  here()
  return {
    store,
    leave,
    tellPages: (told) => {
      if (told === pages) return
      pages = told
      here()
    },
    close: () => {
      leave()
      line.close()
    },
  }
}
