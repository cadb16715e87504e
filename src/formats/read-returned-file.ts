import { fieldNames, readMeaning } from '#commitment/review/field-names.ts'
import { decisionPoint } from '#commitment/review/points.ts'
import { sha256 } from '#commitment/sha-256.ts'
import { readFile } from '#core/file/read-file.ts'
import { type ElementId, elements } from '#core/method/index.ts'
import { bad, type Result } from '#core/result.ts'
import { readReturned, type Unreturned, writeReturned, type Returned } from '#core/review/returned-file.ts'
import { isReviewCopy, type Remark, saysSomething } from '#core/review/review.ts'
import { isStanceKind, type StanceKind } from '#core/stances/stance.ts'
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

/** A reason without a stance is a remark on its decision: what stays empty counts as not said, and no mark is put for anyone. */
function remarksIn(fields: FormValues): Returned['review']['remarks'] {
  const asked = [...fields.keys()].flatMap((name) => fieldNames.pointOf(name) ?? [])
  const loose = new Map(
    elements
      .filter(({ id }) => stanceIn(fields, id) === null)
      .map(({ id }) => [decisionPoint(id), valueOf(fields, fieldNames.reason(id))]),
  )
  const found = [...new Set([...asked, ...loose.keys()])].flatMap((point): readonly (readonly [string, Remark])[] => {
    const { value = '', meaning = '' } = fields.get(fieldNames.remark(point)) ?? {}
    const text = [value, loose.get(point) ?? ''].filter((part) => part.trim() !== '').join('\n')
    if (text === '') return []
    return [[point, { title: meaning === '' ? point : meaning, text, treatment: 'open', answer: '', question: '' }]]
  })
  return Object.fromEntries(found)
}

function stancesIn(fields: FormValues): Returned['review']['stances'] {
  const found = elements.flatMap(({ id }) => {
    const kind = stanceIn(fields, id)
    const reason = valueOf(fields, fieldNames.reason(id))
    return kind === null ? [] : [[id, { kind, reason, treatment: 'open', answer: '' }] as const]
  })
  return Object.fromEntries(found)
}

function stanceIn(fields: FormValues, element: ElementId): StanceKind | null {
  const chosen = valueOf(fields, fieldNames.stance(element))
  return isStanceKind(chosen) ? chosen : null
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
