import { fieldNames, readMeaning } from '#commitment/review/field-names.ts'
import { sha256 } from '#commitment/sha-256.ts'
import { readFile } from '#core/file/read-file.ts'
import { elements } from '#core/method/index.ts'
import { bad, type Result } from '#core/result.ts'
import { readReturned, type Unreturned, writeReturned, type Returned } from '#core/review/returned-file.ts'
import { isReviewCopy, type Remark, saysSomething } from '#core/review/review.ts'
import { isStanceKind } from '#core/stance.ts'
import { isPdf } from './is-pdf.ts'
import { type FormValues, formValuesIn } from './pdf-form/form-values.ts'
import { workshopTextIn } from './pdf-source.ts'
import { textInUtf8 } from './utf-8.ts'

/** In bytes: a hundred times a copy of the largest commitment. */
const largest = 20_000_000

/** What a reviewer sent back: a file of the app, or the copy for reviewers filled in with any PDF program. Never throws. */
export function readReturnedFile(bytes: Uint8Array): Result<Returned, Unreturned> {
  if (bytes.length > largest) return refuse('tooLarge')
  const read = isPdf(bytes) ? readFilled(bytes) : readText(textInUtf8(bytes))
  return read.ok && !saysSomething(read.value.review) ? refuse('empty') : read
}

function readText(text: string | null): Result<Returned, Unreturned> {
  return text === null ? refuse('notJson') : readReturned(text)
}

function readFilled(pdf: Uint8Array): Result<Returned, Unreturned> {
  const fields = formValuesIn(pdf)
  if (!fields.ok) return refuse(fields.reason)
  const about = readMeaning(fields.value.get(fieldNames.reviewer)?.meaning ?? '') ?? attachedCopy(pdf)
  if (about === null) return refuse('noSource')
  const reviewer = valueOf(fields.value, fieldNames.reviewer)
  const organisationName = valueOf(fields.value, fieldNames.organisation)
  const said = { remarks: remarksIn(fields.value), stances: stancesIn(fields.value) }
  const { workshop, ...text } = about
  const review = { ...text, ...said, reviewer, organisationName, organisation: '', revision: 0 }
  // Through the same door as every other returned file: a text that is too long is refused there, not cut.
  return readReturned(writeReturned({ id: idFor(about, review), workshop, review }))
}

function valueOf(fields: FormValues, name: string): string {
  return fields.get(name)?.value ?? ''
}

function remarksIn(fields: FormValues): Returned['review']['remarks'] {
  const found = [...fields].flatMap(([name, { value, meaning }]): readonly (readonly [string, Remark])[] => {
    const point = fieldNames.pointOf(name)
    if (point === null || value.trim() === '') return []
    const remark: Remark = {
      title: meaning === '' ? point : meaning,
      text: value,
      treatment: 'open',
      answer: '',
      question: '',
    }
    return [[point, remark]]
  })
  return Object.fromEntries(found)
}

/** A reason without a stance counts as a reservation: whoever writes one has one. */
function stancesIn(fields: FormValues): Returned['review']['stances'] {
  const found = elements.flatMap(({ id }) => {
    const [chosen, reason] = [valueOf(fields, fieldNames.stance(id)), valueOf(fields, fieldNames.reason(id))]
    const kind = isStanceKind(chosen) ? chosen : reason.trim() === '' ? null : 'reservation'
    return kind === null ? [] : [[id, { kind, reason, treatment: 'open', answer: '' }] as const]
  })
  return Object.fromEntries(found)
}

/** For programs that keep a form and lose the names it has for programs. */
function attachedCopy(pdf: Uint8Array) {
  const text = workshopTextIn(pdf)
  const file = text.ok ? readFile(text.value) : text
  if (!file.ok || !isReviewCopy(file.value.workshop)) return null
  const { copyOf, edition } = file.value.workshop
  return { ...copyOf, edition: edition.number }
}

/**
 * A copy that was filled in has no id of its own. Its text and its reader name it, so that a corrected copy follows the
 * first; where nobody has given a name, what they wrote does: an organisation may have several readers.
 */
function idFor(
  { workshop, fingerprint }: { readonly workshop: string; readonly fingerprint: string },
  { reviewer, organisationName, remarks, stances }: Returned['review'],
): string {
  const [name, of] = [reviewer.trim(), organisationName.trim()]
  const who = name === '' ? JSON.stringify([of, remarks, stances]) : JSON.stringify([name, of])
  const sum = sha256(JSON.stringify([workshop, fingerprint, who]))
  return `pdf-${Array.from(sum.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function refuse(why: Unreturned['why']): Result<never, Unreturned> {
  return bad({ why, at: '' })
}
