import { vi } from 'vitest'
import { type FakeSlot, fakeSlot } from './fake-slot.ts'

/** A file of the origin in memory. Whoever writes it holds it alone, as in a browser. */
interface FakeFile {
  readonly kind: 'file'
  readonly slot: FakeSlot
  isHeld: boolean
}

interface FakeFolder {
  readonly kind: 'directory'
  readonly inside: Map<string, FakeFolder | FakeFile>
}

const folder = (): FakeFolder => ({ kind: 'directory', inside: new Map() })
const refusal = (name: string) => new DOMException(name, name)

function handleOfFile(file: FakeFile) {
  return {
    kind: file.kind,
    getFile: async () => new Blob([file.slot.bytes]),
    async createSyncAccessHandle() {
      if (file.isHeld) throw refusal('NoModificationAllowedError')
      file.isHeld = true
      return {
        ...file.slot,
        truncate: (size: number) => void (file.slot.bytes = file.slot.bytes.slice(0, size)),
        close: () => void (file.isHeld = false),
      }
    },
  }
}

function isHeld(entry: FakeFolder | FakeFile): boolean {
  return entry.kind === 'file' ? entry.isHeld : [...entry.inside.values()].some(isHeld)
}

function handleOfFolder({ kind, inside }: FakeFolder, made: () => FakeSlot): object {
  const entryOf = (name: string, wanted: 'file' | 'directory', create: boolean) => {
    const found = inside.get(name) ?? (create ? undefined : null)
    if (found === null) throw refusal('NotFoundError')
    const entry = found ?? (wanted === 'file' ? { kind: 'file' as const, slot: made(), isHeld: false } : folder())
    if (entry.kind !== wanted) throw refusal('TypeMismatchError')
    inside.set(name, entry)
    return entry
  }
  return {
    kind,
    async getDirectoryHandle(name: string, { create = false } = {}) {
      const entry = entryOf(name, 'directory', create)
      return entry.kind === 'directory' ? handleOfFolder(entry, made) : null
    },
    async getFileHandle(name: string, { create = false } = {}) {
      const entry = entryOf(name, 'file', create)
      return entry.kind === 'file' ? handleOfFile(entry) : null
    },
    async removeEntry(name: string, { recursive = false } = {}) {
      const entry = inside.get(name)
      if (entry === undefined) throw refusal('NotFoundError')
      if (entry.kind === 'directory' && entry.inside.size > 0 && !recursive) throw refusal('InvalidModificationError')
      if (isHeld(entry)) throw refusal('NoModificationAllowedError')
      inside.delete(name)
    },
    async *entries() {
      for (const [name, entry] of inside) yield [name, entry]
    },
  }
}

/** Gives this test the private files of an origin. `make` makes each new file, so that it can be one that refuses. */
export function fakeFiles() {
  const origin = folder()
  const files = { make: fakeSlot }
  vi.stubGlobal('Worker', EventTarget)
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => handleOfFolder(origin, () => files.make()) } })
  const inside = (of: FakeFolder['inside'], name: string) => {
    const found = of.get(name)
    return found?.kind === 'directory' ? found.inside : new Map<string, FakeFolder | FakeFile>()
  }
  const root = () => inside(origin.inside, 'wirkbund')
  /** What lies under wirkbund/<id>/. */
  const filesOf = (id: string) => inside(root(), id)
  /** The file of that name, made where it is not there. */
  const put = (id: string, name: string): FakeFile => {
    if (!origin.inside.has('wirkbund')) origin.inside.set('wirkbund', folder())
    if (!root().has(id)) root().set(id, folder())
    const file: FakeFile = { kind: 'file', slot: files.make(), isHeld: false }
    const found = filesOf(id).get(name) ?? file
    filesOf(id).set(name, found)
    return found.kind === 'file' ? found : file
  }
  return { files, root, filesOf, put }
}
