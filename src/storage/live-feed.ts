import type { Id } from '#core/id.ts'

/**
 * What windows of the same workshop say to each other. `hello`, `bye`: a reader comes, goes. `value`: what the writer holds,
 * sealed. `here`: a writer has begun. `ask`: somebody wants to go on writing. `handed`: the writer has stopped, this is its
 * last word. `removed`: the workshop was deleted, nobody may write it again.
 */
export type FeedMessage =
  | { readonly kind: 'hello' | 'bye' | 'ask'; readonly from: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'handed'; readonly to: string; readonly text: string }
  | { readonly kind: 'here' | 'removed' }

/** The line between the windows of one workshop on this device; a window does not hear itself. */
export interface LiveFeed {
  send(message: FeedMessage): void
  close(): void
}

/** Opens the line of a workshop; `hear` is told what the other windows say. */
export type OpenFeed = (id: Id, hear: (message: FeedMessage) => void) => LiveFeed

export const openBroadcast: OpenFeed = (id, hear) => {
  const channel = openChannel(`wirkbund/live/${id}`)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isFeedMessage(data)) hear(data)
  })
  return {
    send: (message) => channel?.postMessage(message),
    close: () => channel?.close(),
  }
}

/** Null where the browser has none or refuses: then windows only meet in storage. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}

/** A window of another version of the app may say what this one does not know. */
function isFeedMessage(data: unknown): data is FeedMessage {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  const has = (name: string) => typeof Reflect.get(data, name) === 'string'
  switch (data.kind) {
    case 'hello':
    case 'bye':
    case 'ask':
      return has('from')
    case 'value':
      return has('text')
    case 'handed':
      return has('to') && has('text')
    case 'here':
    case 'removed':
      return true
    default:
      return false
  }
}
