/** The keys in a storage that begin so. Throws where the browser forbids storage. */
export function keysFrom(storage: Storage, start: string): readonly string[] {
  const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return all.filter((key) => key.startsWith(start))
}
