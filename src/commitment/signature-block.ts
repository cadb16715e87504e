import type { Id } from '#core/id.ts'

/** Where an organisation signs: exactly one block for each, never split over pages. */
export interface SignatureBlock {
  readonly kind: 'signature'
  readonly party: Id
  readonly name: string
  /** "vertreten durch …" */
  readonly representedBy: string | null
  readonly lines: readonly {
    /** Printed under the line: name in print and function; null leaves the line for a name by hand. */
    readonly name: string | null
    readonly role: string
  }[]
  /** "Ort, Datum", "Unterschrift", "Stempel / Siegel" */
  readonly placeAndDate: string
  readonly signature: string
  readonly seal: string
  /** Reservations, dissent, subject to its body: repeated at the signature. */
  readonly notes: readonly string[]
}
