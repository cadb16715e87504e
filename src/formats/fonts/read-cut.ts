import type { Face } from '#commitment/page.ts'
import { joinCuts } from './join-cuts.ts'

/** How much of a face: the core that most documents are set with, or all that its files hold. */
export type Cut = 'core' | 'full'

/** Name of a font file, without its ending. */
export type FontFile = `${Face}.core` | `${Exclude<Face, CoreOnly>}.more`

/** A face as it was read. */
export type FaceCut = `${Face}.${Cut}`

/** Gives the bytes of a file by its name. */
export type ReadFont = (file: FontFile) => Promise<Uint8Array>

/** The faces of titles, and of signs and labels, of a few words each; another draws what they lack (font-set.ts). */
type CoreOnly = 'display' | 'sansBold'

/** The bytes of a face as one font, read from its files. Fails as the reader does. */
export async function readCut(read: ReadFont, face: Face, cut: Cut): Promise<Uint8Array> {
  if (cut === 'core' || face === 'display' || face === 'sansBold') return read(`${face}.core`)
  const [core, more] = await Promise.all([read(`${face}.core`), read(`${face}.more`)])
  return joinCuts(core, more)
}
