import { fetchFont } from '#formats/fonts/font-files.ts'
import type { FontFile } from '#formats/fonts/read-cut.ts'

/** Stands in the message of an error that means: the fonts of the document cannot be had. */
export const noFonts = 'The fonts of the document could not be loaded'

/** The bytes of a font; rejects with `noFonts` when it cannot be had, whatever the network says. */
export async function readFont(file: FontFile): Promise<Uint8Array> {
  try {
    return await fetchFont(file)
  } catch (cause) {
    throw new Error(noFonts, { cause })
  }
}
