import { readProtected } from '#core/file/protected-file.ts'
import type { Unreadable } from '#core/file/read-file.ts'
import type { Id } from '#core/id.ts'
import type { Result } from '#core/result.ts'
import type { Words } from '#i18n/words.ts'
import type { Library, Refusal } from '#state/library.ts'
import type { NamedFile } from '#state/services.ts'
import { addOpenedFile } from './add-opened-file.ts'

/** One of the words that the start page does without. */
type Why = (words: Words) => string

/** A file that waits for its passphrase. */
export interface WaitingFile {
  readonly name: string
  readonly text: string
  /** Whether it was the only one that was chosen. */
  readonly alone: boolean
}

/** What came of files that somebody chose to open. */
export interface TakenFiles {
  readonly added: readonly Id[]
  /** Titles of what was here before and stands beside it now. */
  readonly twins: readonly string[]
  readonly waiting: readonly WaitingFile[]
  /** Why files did not open, each by its name where there were several; null when there is nothing to say. */
  readonly problem: Why | null
}

interface Taking {
  readonly library: Library
  readonly newId: () => Id
  /** The title of a workshop that is here already. */
  readonly marked: (title: string) => string
  /** Whether the browser can open what a passphrase protects. */
  readonly unlocks: boolean
  /** Whether no other file was chosen with these. */
  readonly alone: boolean
}

/** Takes each file in as a record of its own. What is protected waits; what is none of ours is refused, and the others open. */
export async function takeInFiles(chosen: readonly NamedFile[], taking: Taking): Promise<TakenFiles> {
  const { library, newId, alone } = taking
  const added: Id[] = []
  const twins: string[] = []
  const waiting: WaitingFile[] = []
  const refused: Why[] = []
  const marked = (title: string) => {
    const twin = taking.marked(title)
    twins.push(twin)
    return twin
  }
  for (const { name, bytes } of chosen) {
    const refuse = (why: Why) => refused.push(alone ? why : (words) => words.files.refusedAmong(name, why(words)))
    // It says at its beginning that it is protected, or it is not.
    if (readProtected(textOf(bytes.subarray(0, 1000))) === null) {
      const result = await addOpenedFile(bytes, library, newId, marked)
      const why = reasonOf(result, bytes)
      if (result.ok) added.push(result.value)
      else if (why !== null) refuse(why)
      continue
    }
    const text = textOf(bytes)
    const read = readProtected(text)
    if (read?.ok === false)
      refuse(({ files }) => (read.reason === 'newer' ? files.protectedNewer : files.protectedDamaged))
    else if (!taking.unlocks) refuse(({ files }) => files.openMissing)
    else waiting.push({ name, text, alone })
  }
  const problem = refused.length === 0 ? null : (words: Words) => refused.map((why) => why(words)).join(' ')
  return { added, twins, waiting, problem }
}

/** Null where the device refuses: that is told by the library itself, whatever it was asked to keep. */
function reasonOf(result: Result<Id, Unreadable | Refusal>, bytes: Uint8Array): Why | null {
  if (result.ok || typeof result.reason === 'string') return null
  const { reason } = result
  return bytes.length === 0 ? ({ library }) => library.fileFailed : ({ files }) => files.unreadable(reason)
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
