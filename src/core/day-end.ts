import * as v from 'valibot'
import type { ElementId } from './method/index.ts'
import { perElement } from './method/per-element.ts'
import { limits, textSchema } from './text.ts'

type PerElement = { readonly [E in ElementId]: string }

/** How everything stood when a day was wrapped up, so that the next one can open with what has changed since. */
export interface DayEnd {
  /** The sentence of each element. */
  readonly sentences: PerElement
  /** The fingerprint of all that each element puts into the document. */
  readonly wordings: PerElement
}

export const dayEndSchema = v.strictObject({
  sentences: v.strictObject(perElement(() => textSchema(limits.text))),
  wordings: v.strictObject(perElement(() => textSchema(32))),
})
