import { withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import type { Notes } from '#storage/notes.ts'

/** When each workshop was last saved to a file, in milliseconds since 1970. */
type Moments = Readonly<Record<Id, number>>

export interface SavedToFile {
  /** What is noted now, by other windows too. */
  readonly known: () => Moments
  /** Returns what is known then; within this visit also where the device takes no note. */
  readonly note: (id: Id, at: number) => Moments
  readonly forget: (id: Id) => void
}

const name = 'saved-to-file'

export function openSavedToFile(notes: Notes): SavedToFile {
  /** What the device took no note of: of all else, only what is noted counts, as other windows forget, too. */
  let unnoted: Moments = {}
  const known = () => ({ ...readMoments(notes.read(name)), ...unnoted })
  const write = (all: Moments) => {
    unnoted = notes.write(name, JSON.stringify(all)) ? {} : all
    return all
  }
  return {
    known,
    note: (id, at) => write({ ...known(), [id]: at }),
    forget(id) {
      const all = known()
      if (id in all) write(withoutEntity(all, id))
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
