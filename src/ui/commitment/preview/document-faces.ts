import { type Face, faces } from '#commitment/page.ts'
import { fetchFont } from '#formats/fonts/font-files.ts'
import { type Cut, type FaceCut, readCut } from '#formats/fonts/read-cut.ts'

const loading = new Map<FaceCut, Promise<void>>()

/**
 * The private name of a font of the document: the variable fonts of the screen have other widths. Words only, as CSS writes
 * a family without quotes: the standard refuses any other.
 */
export function familyOf(name: FaceCut): string {
  return `Document ${name.replace('.', ' ')}`
}

/** Hands the faces of the document to the browser, each once. Rejects when one cannot be had; asking again tries again. */
export async function loadFaces(cut: Cut): Promise<void> {
  await Promise.all(
    faces.map((face) => {
      const name: FaceCut = `${face}.${cut}`
      const known = loading.get(name)
      if (known !== undefined) return known
      const started = loadFace(face, cut)
      loading.set(name, started)
      started.catch(() => loading.delete(name))
      return started
    }),
  )
}

async function loadFace(face: Face, cut: Cut): Promise<void> {
  const bytes = await readCut(fetchFont, face, cut)
  const loaded = new FontFace(familyOf(`${face}.${cut}`), new Uint8Array(bytes).buffer)
  document.fonts.add(await loaded.load())
}
