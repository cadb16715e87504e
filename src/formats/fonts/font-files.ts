import type { FontFile } from './read-cut.ts'

/** Loads a font file of the app in the browser. Fails as fetch does when the network is gone and nothing is cached. */
export async function fetchFont(file: FontFile): Promise<Uint8Array> {
  const response = await fetch(new URL(`./${file}.ttf`, import.meta.url))
  if (!response.ok) throw new Error(`The font ${file} could not be loaded: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
