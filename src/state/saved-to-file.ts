import type { Id } from '#core/id.ts'
import type { Notes } from '#storage/notes.ts'

/** When each workshop was last saved to a file, in milliseconds since 1970. */
type Moments = Readonly<Record<Id, number>>

interface SavedToFile {
  /** What is noted now, by other windows too. */
  readonly known: () => Moments
  /** Returns what is known then; within this visit also where the device takes no note. */
  readonly note: (id: Id, at: number) => Moments
}

const name = 'saved-to-file'

export function openSavedToFile(notes: Notes): SavedToFile {
  let seen: Moments = {}
  const known = () => {
    seen = { ...seen, ...readMoments(notes.read(name)) }
    return seen
  }
  return {
    known,
    note(id, at) {
      seen = { ...known(), [id]: at }
      notes.write(name, JSON.stringify(seen))
      return seen
    },
  }
}

function readMoments(text: string | null): Moments {
  if (text === null) return {}
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(Object.entries(found).filter(([, at]) => typeof at === 'number'))
  } catch {
    return {} // A damaged note only means: we do not know when. The workshops are kept apart from it.
  }
}
