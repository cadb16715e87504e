import { createStore, type StoreApi } from 'zustand'
import type { Id } from '#core/id.ts'
import type { RoomFrame } from '#core/room/room-frame.ts'
import type { FromProjector, ProjectorLine, ProjectorLines, ToProjector } from '#storage/projector-line.ts'

/** What a projector window has been given to show. */
export interface ReaderState {
  /** Null until the facilitator's window has spoken. Its last picture stays, whatever becomes of it, until it is to end. */
  readonly frame: RoomFrame | null
}

export interface ProjectorReader {
  readonly store: StoreApi<ReaderState>
  /** Says how many pages the block takes here, so that the facilitator can turn them. */
  readonly tellPages: (pages: number) => void
  /** Opens the line; returns how to say good-bye and let go of it. */
  readonly connect: () => () => void
}

interface Tools {
  /** Names this window. */
  readonly me: string
  readonly lines: ProjectorLines
  /** The facilitator asks this window to close. */
  readonly onEnd: () => void
}

/** A window that only reads: it holds pictures it was sent, and never touches what is stored. */
export function openProjectorReader(id: Id, { me, lines, onEnd }: Tools): ProjectorReader {
  const store = createStore<ReaderState>()(() => ({ frame: null }))
  let pages = 1
  let line: ProjectorLine<FromProjector> | null = null
  const say = (kind: 'hello' | 'here') => line?.send({ kind, from: me, pages })
  const hear = (message: ToProjector) => {
    switch (message.kind) {
      case 'frame':
        return store.setState({ frame: message.frame })
      case 'begin':
        return say('hello')
      case 'who':
        return say('here')
      case 'end':
        // A window that was opened by its address cannot close itself.
        store.setState({ frame: null })
        return onEnd()
    }
  }
  return {
    store,
    tellPages: (told) => {
      if (told === pages) return
      pages = told
      say('here')
    },
    connect: () => {
      line = lines.show(id, hear)
      say('hello')
      return () => {
        line?.send({ kind: 'bye', from: me })
        line?.close()
        line = null
      }
    },
  }
}
