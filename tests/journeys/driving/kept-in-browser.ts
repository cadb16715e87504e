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

/** Whether the copy in local storage holds these words, in ASCII. */
export function isInFirstCopy(page: Page, words: string) {
  return page.evaluate((sought) => Object.values(localStorage).some((text) => String(text).includes(sought)), words)
}

/**
 * Whether a file of the second copy whose name begins like this holds these words, in ASCII. Until it is there, and at the
 * moment in which it is written, it cannot be read.
 */
export function isInSecondCopy(page: Page, words: string, start = 'slot-') {
  return page.evaluate(
    async ([sought, begin]) => {
      try {
        const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('wirkbund')
        for await (const folder of root.values()) {
          if (folder.kind !== 'directory') continue
          for await (const [name, entry] of folder.entries()) {
            if (!name.startsWith(begin) || entry.kind !== 'file') continue
            if ((await (await entry.getFile()).text()).includes(sought)) return true
          }
        }
      } catch (error) {
        if (!(error instanceof DOMException)) throw error
      }
      return false
    },
    [words, start] as const,
  )
}
