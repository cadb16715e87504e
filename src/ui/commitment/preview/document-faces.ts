import { fetchFont } from '#formats/fonts/font-files.ts'
import type { FontFile } from '#formats/fonts/font-set.ts'

const loading = new Map<FontFile, Promise<void>>()

/** The private name of a font of the document: the variable fonts of the screen have other widths. */
export function familyOf(file: FontFile): string {
  return `Document ${file}`
}

/** Hands the fonts of the document to the browser, each once. Rejects when one cannot be had; asking again tries again. */
export async function loadFaces(files: readonly FontFile[]): Promise<void> {
  await Promise.all(
    files.map((file) => {
      const known = loading.get(file)
      if (known !== undefined) return known
      const started = loadFace(file)
      loading.set(file, started)
      started.catch(() => loading.delete(file))
      return started
    }),
  )
}

async function loadFace(file: FontFile): Promise<void> {
  const bytes = await fetchFont(file)
  const face = new FontFace(familyOf(file), new Uint8Array(bytes).buffer)
  document.fonts.add(await face.load())
}
