import * as v from 'valibot'

/** The room the image hangs in. Both in metres; 0 for: not measured. */
export interface Room {
  /** How wide the projected image is. */
  readonly imageWidth: number
  /** From the image to the eyes in the last row. */
  readonly lastRow: number
}

/** Metres that a room can have; more is a slip of the keyboard. */
export const roomBounds = { imageWidth: { least: 0.5, most: 12 }, lastRow: { least: 1, most: 60 } } as const

export const unmeasuredRoom: Room = { imageWidth: 0, lastRow: 0 }

export const roomSchema = v.strictObject({
  imageWidth: metres(roomBounds.imageWidth),
  lastRow: metres(roomBounds.lastRow),
})

/** Letters on cards are read with ease up to this many widths of the image (10 minutes of arc). */
const easyWidths = 4.5
const bounds = { least: 0.9, most: 1.25 } as const

/** How far the sizes for the room grow or shrink: 1 where nobody has measured, else 0.9 to 1.25. */
export function roomScale(room: Room): number {
  const wanted = wantedScale(room)
  return wanted === null ? 1 : Math.min(bounds.most, Math.max(bounds.least, wanted))
}

/** `fits`: as it is. `larger`: letters grow. `tooFar`: even the largest are too small for the last row. */
export type Legibility = 'unknown' | 'fits' | 'larger' | 'tooFar'

export function legibilityOf(room: Room): Legibility {
  const wanted = wantedScale(room)
  if (wanted === null) return 'unknown'
  if (wanted > bounds.most) return 'tooFar'
  return wanted > 1 ? 'larger' : 'fits'
}

/** Null where nobody has measured. Thousandths are enough, and stay clear of what binary fractions add. */
function wantedScale({ imageWidth, lastRow }: Room): number | null {
  if (imageWidth === 0 || lastRow === 0) return null
  return Math.round((lastRow / (easyWidths * imageWidth)) * 1000) / 1000
}

/** The farthest row, in metres, that the largest letters still reach, rounded down to half a metre. */
export function farthestRow({ imageWidth }: Room): number {
  return Math.floor(Math.round(imageWidth * easyWidths * bounds.most * 1000) / 500) / 2
}

/** Metres as people type them, with comma or point; null for what no room has. Empty text is 0: not measured. */
export function metresFrom(text: string, of: keyof Room): number | null {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return 0
  const metres = Math.round(Number(typed) * 100) / 100
  const { least, most } = roomBounds[of]
  return metres >= least && metres <= most ? metres : null
}

function metres({ least, most }: { readonly least: number; readonly most: number }) {
  const measured = v.pipe(v.number(), v.minValue(least), v.maxValue(most))
  return v.union([v.literal(0), measured])
}
