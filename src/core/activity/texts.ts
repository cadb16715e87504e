import * as v from 'valibot'
import { isBlank, limits, textSchema } from '#core/text.ts'
import type { ActivityBase } from './activity.ts'

/** Hints on a wording the room works on. They never block. */
export type TextCheck = 'oneSentence' | 'namesTargetGroup' | 'atMost35Words' | 'namesChange'

export interface TextField {
  readonly required?: true
  /** The element's decision: set large, worded together, put under every organisation's stance. */
  readonly sentence?: true
  readonly checks?: readonly TextCheck[]
}

/** One or more named texts that the room words together. */
export interface TextsActivity<
  Id extends string = string,
  Fields extends Readonly<Record<string, TextField>> = Readonly<Record<string, TextField>>,
> extends ActivityBase<Id> {
  readonly kind: 'texts'
  readonly fields: Fields
}

export type TextsContent<Name extends string = string> = { readonly [N in Name]: string }

export function textsActivity<const Id extends string, const Fields extends Readonly<Record<string, TextField>>>(
  activity: Omit<TextsActivity<Id, Fields>, 'kind'>,
): TextsActivity<Id, Fields> {
  return { kind: 'texts', ...activity }
}

export function emptyTexts(activity: TextsActivity): TextsContent {
  return Object.fromEntries(Object.keys(activity.fields).map((name) => [name, '']))
}

export function textsSchema(activity: TextsActivity) {
  return v.strictObject(Object.fromEntries(Object.keys(activity.fields).map((name) => [name, textSchema(limits.text)])))
}

export function hasTexts(content: TextsContent): boolean {
  return Object.values(content).some((text) => !isBlank(text))
}

export function setText(content: TextsContent, field: string, text: string): TextsContent {
  return content[field] === text ? content : { ...content, [field]: text }
}
