import type { Locator } from '@playwright/test'

interface Dropped {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Files dragged from the desktop over an element, and let go once `over` has looked. */
export async function drop(target: Locator, files: readonly Dropped[], over: () => Promise<void>): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(
    (list) => {
      const data = new DataTransfer()
      for (const { name, type, base64 } of list) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
      }
      return data
    },
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, base64: buffer.toString('base64') })),
  )
  await target.dispatchEvent('dragover', { dataTransfer })
  await over()
  await target.dispatchEvent('drop', { dataTransfer })
}
