import { de } from '#i18n/de/index.ts'
import { type AnyActivity, elements } from '#core/method/index.ts'

/** What the journeys type: every text is unlike every other, so that the PDF can be asked for each of them. */
export class Typed {
  readonly texts: string[] = []

  /** A new text that reads like `about`, never twice the same. */
  text(about: string): string {
    const text = `${about} Nr. ${this.texts.length + 1}`
    this.texts.push(text)
    return text
  }
}

export const organisations = [
  { name: 'Stadt Grünau', person: 'Ana Größwang', short: 'Stadt' },
  { name: 'Νηρηίδα e. V.', person: 'Νίκη Παππά', short: 'Νηρηίδα' },
  { name: 'Брама gGmbH', person: 'Ганна Шевченко', short: 'Брама' },
] as const

export const words = de

export function activitiesOf(element: (typeof elements)[number]): readonly AnyActivity[] {
  return element.activities
}
