import { readFile } from 'node:fs/promises'
import type { FontFile } from '#formats/fonts/read-cut.ts'

/** Reads a font file as the command line does. */
export async function readFontFile(file: FontFile): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../../../src/formats/fonts/${file}.ttf`, import.meta.url)))
}
