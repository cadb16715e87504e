/** A browser storage in memory that counts its room in UTF-16 units and can refuse like a real one. */
export interface FakeStorage extends Storage {
  /** Units left over for keys and values; null for as many as you like. */
  room: number | null
  /** When true, every call throws as where a browser forbids storage. */
  forbidden: boolean
  readonly entries: ReadonlyMap<string, string>
}

export function fakeStorage(): FakeStorage {
  const entries = new Map<string, string>()
  const size = () => [...entries].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const allowed = () => {
    if (storage.forbidden) throw new DOMException('forbidden', 'SecurityError')
    return entries
  }
  const storage: FakeStorage = {
    room: null,
    forbidden: false,
    entries,
    get length() {
      return allowed().size
    },
    key: (index) => [...allowed().keys()][index] ?? null,
    getItem: (key) => allowed().get(key) ?? null,
    setItem(key, value) {
      const grows = key.length + value.length - (allowed().has(key) ? key.length + (entries.get(key) ?? '').length : 0)
      if (storage.room !== null && size() + grows > storage.room) throw new DOMException('full', 'QuotaExceededError')
      entries.set(key, value)
    },
    removeItem: (key) => void allowed().delete(key),
    clear: () => allowed().clear(),
  }
  return storage
}
