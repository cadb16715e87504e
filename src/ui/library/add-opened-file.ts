import { setFacts } from '#core/edit-facts.ts'
import { readFile, type Unreadable } from '#core/file/read-file.ts'
import type { Id } from '#core/id.ts'
import { isReviewCopy } from '#core/review/review.ts'
import { bad, good, type Result } from '#core/result.ts'
import { fitText, limits } from '#core/text.ts'
import { isPdf } from '#formats/is-pdf.ts'
import { textInUtf8 } from '#formats/utf-8.ts'
import type { Library, Refusal } from '#state/library.ts'

/**
 * Takes in a workshop file, or a PDF of ours with the workshop inside; always as a record of its own. Where its workshop is
 * on this device already, the record bears the title `marked` makes: the two stand in one list. A copy for review keeps its
 * title, which belongs to the text that is read, and the list says what it is.
 */
export async function addOpenedFile(
  bytes: Uint8Array,
  library: Library,
  newId: () => Id,
  marked: (title: string) => string,
): Promise<Result<Id, Unreadable | Refusal>> {
  const fromPdf = isPdf(bytes)
  const text = fromPdf ? (await import('#formats/pdf-source.ts')).workshopTextIn(bytes) : good(textInUtf8(bytes))
  if (!text.ok) return text
  if (text.value === null) return bad({ why: 'notJson', at: '' })
  const read = readFile(text.value)
  if (!read.ok) return read
  const { workshop, revision } = read.value
  const isTwin = library.kept.some(({ id }) => id === workshop.id) && !isReviewCopy(workshop)
  if (!isTwin && !fromPdf) return library.addFile(text.value)
  const own = isTwin ? setFacts(workshop, { title: fitText(marked(workshop.facts.title), limits.line) }) : workshop
  // A PDF holds only what may leave the room: it never stands for the record it was made from.
  return library.add({ ...own, id: newId() }, fromPdf ? 0 : revision)
}
