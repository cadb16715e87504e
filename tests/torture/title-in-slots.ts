import type { Page } from '@playwright/test'

/** The title in the newest text that the slots of any workshop hold, read beside the window that writes; '' when there is none. */
export function titleInSlots(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('wirkbund')
    let newest = { sequence: -1, title: '' }
    for await (const [id, entry] of root.entries()) {
      if (entry.kind !== 'directory') continue
      const folder = await root.getDirectoryHandle(id)
      for (const name of ['slot-a', 'slot-b']) {
        const file = await (await folder.getFileHandle(name)).getFile()
        // The head of 32 bytes says how long the text is; behind it lies only what was kept free.
        const length = new DataView(await file.slice(0, 32).arrayBuffer()).getUint32(4)
        const text = await file.slice(32, 32 + length).text()
        const sequence = Number(/^wirkbund1:(\d+):/.exec(text)?.[1] ?? -1)
        if (sequence > newest.sequence) newest = { sequence, title: /"title":"([^"]*)"/.exec(text)?.[1] ?? '' }
      }
    }
    return newest.title
  })
}
