import type { Face } from '#commitment/page.ts'
import { joinCuts } from './join-cuts.ts'

/** How much of a face: the core that most documents are set with, or all that its files hold. */
export type Cut = 'core' | 'full'

/** Name of a font file, without its ending. */
export type FontFile = `${Face}.core` | `${FaceWithMore}.more`

/** A face as it was read. */
export type FaceCut = `${Face}.${Cut}`

/** Gives the bytes of a file by its name. */
export type ReadFont = (file: FontFile) => Promise<Uint8Array>

/** Faces of a few words each, with the text face of their family, which sets a word that they do not draw whole. */
export const textFaces = { display: 'serif', sansBold: 'sansSemibold' } as const satisfies Partial<Record<Face, Face>>
type FaceWithMore = Exclude<Face, keyof typeof textFaces>

/** Whether a face has a second file, with what its core has not. */
export function hasMore(face: Face): face is FaceWithMore {
  return !(face in textFaces)
}

/** The bytes of a face as one font, read from its files. Fails as the reader does. */
export async function readCut(read: ReadFont, face: Face, cut: Cut): Promise<Uint8Array> {
  if (cut === 'core' || !hasMore(face)) return read(`${face}.core`)
  const [core, more] = await Promise.all([read(`${face}.core`), read(`${face}.more`)])
  return joinCuts(core, more)
}
