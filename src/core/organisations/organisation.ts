import * as v from 'valibot'
import { type Order, orderSchema } from '#core/order.ts'
import { daySchema, isBlank, limits, textSchema } from '#core/text.ts'

export const sectors = ['public', 'civil', 'business', 'science', 'other'] as const
export type Sector = (typeof sectors)[number]

/** Shapes of the signs, in the order they are handed out: the closest pairs stay apart for colour-blind eyes. */
export const shapes = ['circle', 'square', 'hexagon', 'diamond', 'shield', 'arch', 'arrow', 'pennant'] as const
export type Shape = (typeof shapes)[number]

/** Colour 1–12, shape and initials always stand together: on cards, in matrices, in the commitment. */
export interface Sign {
  readonly colour: number
  readonly shape: Shape
  readonly initials: string
}

/** Who takes part. The sign is chosen by the organisation itself. */
export interface Organisation {
  /** Full legal name; the legal form stands apart because the signature block prints it. */
  readonly name: string
  readonly legalForm: string
  readonly shortName: string
  readonly sign: Sign
  readonly sector: Sector
  /** Its own mandate in one line. */
  readonly mission: string
  /** The body that must approve, and on which day it can at the earliest; both empty when nobody must. */
  readonly approvingBody: string
  readonly approvalBy: string
  readonly order: Order
}

/** What the room calls an organisation: its short name, else its full one; blank where it has neither. */
export function nameInRoom({ name, shortName }: Pick<Organisation, 'name' | 'shortName'>): string {
  return isBlank(shortName) ? name : shortName
}

export const colours = 12

export const organisationSchema = v.strictObject({
  name: textSchema(limits.line),
  legalForm: textSchema(limits.line),
  shortName: textSchema(limits.shortName),
  sign: v.strictObject({
    colour: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(colours)),
    shape: v.picklist(shapes),
    initials: textSchema(limits.initials),
  }),
  sector: v.picklist(sectors),
  mission: textSchema(limits.card),
  approvingBody: textSchema(limits.line),
  approvalBy: daySchema,
  order: orderSchema,
})

/** How the first twelve organisations are given their signs; from the thirteenth on, colour and shape go on turning. */
const handedOut: readonly Shape[] = [
  'circle',
  'square',
  'hexagon',
  'diamond',
  'shield',
  'arch',
  'arrow',
  'pennant',
  'hexagon',
  'circle',
  'square',
  'shield',
]

/** The sign for the next organisation: a pair of colour and shape that no other bears, and initials from its name. */
export function nextSign(taken: readonly Sign[], name: string): Sign {
  for (let turn = 0; turn < shapes.length; turn += 1) {
    for (let colour = 1; colour <= colours; colour += 1) {
      const base = shapes.indexOf(handedOut[colour - 1] ?? 'circle')
      const shape = shapes[(base + turn) % shapes.length] ?? 'circle'
      if (!taken.some((sign) => sign.colour === colour && sign.shape === shape)) {
        return { colour, shape, initials: proposeInitials(taken, name) }
      }
    }
  }
  return { colour: 1, shape: 'circle', initials: proposeInitials(taken, name) }
}

/** Two or three letters that no other organisation bears: first letters of the words, else letters along the name. */
export function proposeInitials(taken: readonly Sign[], name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}|\p{N}/u.test(word) || word.length > 3)
  const letters = [...name.toLocaleUpperCase('de')].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const first = letters[0] ?? '?'
  const candidates = [
    words
      .slice(0, 2)
      .map((word) => [...word][0])
      .join(''),
    words
      .slice(0, 3)
      .map((word) => [...word][0])
      .join(''),
    ...letters.slice(1).map((letter) => first + letter),
    ...Array.from({ length: 99 }, (_, index) => `${first}${index + 2}`),
  ].map((candidate) => candidate.toLocaleUpperCase('de'))
  return candidates.find((candidate) => [...candidate].length >= 2 && !bears(taken, candidate)) ?? first
}

/** Whether initials are already borne; upper and lower case count as the same. */
export function bears(signs: readonly Sign[], initials: string): boolean {
  return signs.some((sign) => sign.initials.toLocaleUpperCase('de') === initials.toLocaleUpperCase('de'))
}
