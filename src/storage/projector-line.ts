import type { Id } from '#core/id.ts'
import type { RoomFrame } from '#core/room/room-frame.ts'
import { openBroadcast, openChannel } from './live-feed.ts'

/**
 * What the facilitator's window says. `frame`: a picture. `begin`: it has just come and wants to know who is there. `who`:
 * is everyone still there? `end`: close, please.
 */
export type ToProjector =
  | { readonly kind: 'frame'; readonly frame: RoomFrame }
  | { readonly kind: 'begin' | 'who' | 'end' }

/**
 * What a projector window says: `hello`, it has come and wants a picture; `here`, it is there and needs so many pages;
 * `bye`, it goes. It says nothing else, and writes nothing.
 */
export type FromProjector =
  | { readonly kind: 'hello' | 'here'; readonly from: string; readonly pages: number }
  | { readonly kind: 'bye'; readonly from: string }

/** The line between a facilitator's window and its projector windows, on this device only. */
export interface ProjectorLine<Says> {
  send(message: Says): void
  close(): void
}

export interface ProjectorLines {
  /** The facilitator's end. */
  lead(id: Id, hear: (message: FromProjector) => void): ProjectorLine<ToProjector>
  /** The end of a projector window; it is also asked to close when another window deletes the workshop. */
  show(id: Id, hear: (message: ToProjector) => void): ProjectorLine<FromProjector>
}

export const browserProjectorLines: ProjectorLines = {
  lead: (id, hear) => openLine(id, (data) => isFromProjector(data) && hear(data)),
  show: (id, hear) => {
    const line = openLine<FromProjector>(id, (data) => isToProjector(data) && hear(data))
    const feed = openBroadcast(id, ({ kind }) => kind === 'removed' && hear({ kind: 'end' }))
    return {
      send: line.send,
      close: () => {
        line.close()
        feed.close()
      },
    }
  },
}

function openLine<Says>(id: Id, hear: (data: unknown) => void): ProjectorLine<Says> {
  const channel = openChannel(`wirkbund/projector/${id}`)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data))
  return {
    send: (message) => channel?.postMessage(message),
    close: () => channel?.close(),
  }
}

/** Both windows come from the same origin; another version of the app is the only one that could say something else. */
function isToProjector(data: unknown): data is ToProjector {
  const kind = kindOf(data)
  if (kind === 'frame') return typeof Reflect.get(Object(data), 'frame') === 'object'
  return kind === 'begin' || kind === 'who' || kind === 'end'
}

function isFromProjector(data: unknown): data is FromProjector {
  const kind = kindOf(data)
  if (typeof Reflect.get(Object(data), 'from') !== 'string') return false
  if (kind === 'bye') return true
  return (kind === 'hello' || kind === 'here') && typeof Reflect.get(Object(data), 'pages') === 'number'
}

function kindOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'kind') : undefined
}
