import type { Commitment } from '#commitment/commitment.ts'
import type { TellShare } from '#commitment/share-done.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Words } from '#i18n/words.ts'
import type { FontFile } from './fonts/read-cut.ts'

/** What a format may draw from. All but the workshop file draw from the commitment alone. */
export interface FormatInput {
  /** The whole record, room-only entries too: only the workshop file may touch it. */
  readonly file: WorkshopFile
  readonly commitment: Commitment
  /** The words of the document's language. */
  readonly words: Words
  /** The bytes of a font file; rejects when it cannot be had. The browser fetches, Node reads. */
  readonly readFont: (file: FontFile) => Promise<Uint8Array>
  /** Hears how much of the file is made, where it may take long. */
  readonly tell?: TellShare
}

/** One kind of file that leaves the app. A new one is a file and a line in the table. */
export interface Format {
  readonly id: string
  /** Without the dot. */
  readonly extension: string
  readonly mime: string
  /** Whether room-only entries are inside: the user is told before saving. */
  readonly holdsRoomOnly: boolean
  fileName(input: FormatInput): string
  /** The bytes of the file. Rejects only when fonts cannot be read. */
  make(input: FormatInput): Promise<Uint8Array>
}

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}
