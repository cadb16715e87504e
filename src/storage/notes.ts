import type { Id } from '#core/id.ts'
import { keysFrom } from './keys-from.ts'

/**
 * Small facts apart from the workshops: settings, how a day runs, when a workshop was last saved to a file; and in the storage
 * of one window, what is being written and not yet added. What is noted of a workshop bears its id: 'course/<id>'.
 */
export interface Notes {
  read(name: string): string | null
  /** False when the browser refuses; what a note says is never worth an alarm of its own. */
  write(name: string, text: string): boolean
  /** Takes away all that is noted of a workshop. */
  forget(workshop: Id): void
}

const prefix = 'wirkbund/note/'

export function browserNotes(storage: () => Storage): Notes {
  return {
    read(name) {
      try {
        return storage().getItem(prefix + name)
      } catch {
        return null // Blocked storage is told by the shelf, where it matters.
      }
    },
    write(name, text) {
      try {
        storage().setItem(prefix + name, text)
        return true
      } catch {
        return false
      }
    },
    forget(workshop) {
      try {
        const isOf = (key: string) => key.slice(prefix.length).split('/')[1] === workshop
        for (const key of keysFrom(storage(), prefix)) if (isOf(key)) storage().removeItem(key)
      } catch {
        // Where storage is forbidden, nothing lies in it.
      }
    },
  }
}
