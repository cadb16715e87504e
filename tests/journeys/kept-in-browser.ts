import type { Page } from '@playwright/test'

/** What lies in the origin's own places, by kind. */
export function kept(page: Page) {
  return page.evaluate(async () => {
    const names = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
      const found: string[] = []
      for await (const [name] of folder.entries()) found.push(name)
      return found
    }
    return {
      keys: Object.keys(localStorage),
      files: await names(await navigator.storage.getDirectory()),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }
  })
}
