import { fetchFont } from '#formats/fonts/font-files.ts'
import type { FontFile } from '#formats/fonts/read-cut.ts'

/** Stands in the message of an error that means: a part of the app cannot be had, a font or a piece of code. */
export const unfetched = 'A part of the app could not be fetched'

/** The bytes of a font; rejects with `unfetched` when it cannot be had, whatever the network says. */
export async function readFont(file: FontFile): Promise<Uint8Array> {
  try {
    return await fetchFont(file)
  } catch (cause) {
    throw new Error(unfetched, { cause })
  }
}
