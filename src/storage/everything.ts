import { keysFrom } from './keys-from.ts'
import { openChannel } from './live-feed.ts'
import type { SecondCopy } from './slots/second-copy.ts'

/** All that people have put into this app in this browser, over all its windows. */
export interface Everything {
  /**
   * Deletes all of it: every window is told first and lets go. True when nothing is left. Other apps of the same origin
   * keep theirs, and the app itself stays, with what its service worker needs to start it without a network. Who asks reloads
   * the page afterwards, so that nothing in memory can be written back.
   */
  erase(): Promise<boolean>
  /** Another window has begun to delete everything; once more when nothing is left. */
  onErase(listener: () => void): void
}

const channelName = 'wirkbund/everything'
const prefix = 'wirkbund/'
/** Milliseconds that other windows have to let go of what they hold. */
const patience = 2000

/** `ofWindow` is the storage that each window has for itself. */
export function browserEverything(storage: () => Storage, ofWindow: () => Storage, second: SecondCopy): Everything {
  const channel = openChannel(channelName)
  return {
    async erase() {
      channel?.postMessage('erase')
      await othersLetGo()
      // A window that typed at that very moment may have written once more: look again until nothing is left.
      for (let tries = 0; tries < 3; tries += 1) {
        const gone = [clearStorage(storage), clearStorage(ofWindow), await second.removeAll()]
        await pause(100)
        if (gone.every(Boolean) && keysOf(storage).length === 0) {
          // Who let go quickly has begun anew already, and may show what was still there then.
          channel?.postMessage('erase')
          return true
        }
      }
      return false
    },
    onErase: (listener) =>
      channel?.addEventListener('message', () => {
        clearStorage(ofWindow)
        listener()
      }),
  }
}

async function othersLetGo(): Promise<void> {
  const until = Date.now() + patience
  do await pause(50)
  while (Date.now() < until && (await isHeld()))
}

async function isHeld(): Promise<boolean> {
  if (!('locks' in navigator)) return false
  try {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name?.startsWith(prefix) === true)
  } catch {
    return false // Without locks there is nothing to wait for.
  }
}

function keysOf(storage: () => Storage): readonly string[] {
  try {
    return keysFrom(storage(), prefix)
  } catch {
    return [] // Where storage is forbidden, nothing lies in it.
  }
}

function clearStorage(storage: () => Storage): boolean {
  try {
    for (const key of keysOf(storage)) storage().removeItem(key)
    return true
  } catch {
    return false
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
