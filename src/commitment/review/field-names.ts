import type { ElementId } from '#core/method/index.ts'

const remark = 'remark-'
const mark = 'wirkbund-review 1'

/** The names of the fields in a copy for reviewers: written by the form, read back from the filled file. */
export const fieldNames = {
  reviewer: 'reviewer',
  organisation: 'organisation',
  stance: (element: ElementId) => `stance-${element}`,
  reason: (element: ElementId) => `reason-${element}`,
  remark: (point: string) => `${remark}${point}`,
  /** The point that a field asks for a remark to; null for other fields. */
  pointOf: (name: string) => (name.startsWith(remark) ? name.slice(remark.length) : null),
} as const

/** Which text a copy is of. */
export interface CopiedText {
  readonly workshop: string
  readonly fingerprint: string
  readonly edition: number
}

/** What the first field says to programs: the filled file tells its text even when its attachment is lost. */
export function meaningOf({ workshop, fingerprint, edition }: CopiedText): string {
  return [mark, workshop, fingerprint, edition].join(' ')
}

/** The other way round; null for anything else. Whoever uses it checks the parts. */
export function readMeaning(text: string): CopiedText | null {
  const [, workshop, fingerprint, edition] = /^wirkbund-review 1 (\S+) (\S+) (\d{1,3})$/.exec(text) ?? []
  if (workshop === undefined || fingerprint === undefined || edition === undefined) return null
  return { workshop, fingerprint, edition: Number(edition) }
}
