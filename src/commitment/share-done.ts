/** Hears how much of a long work is done: 0 to 1, never less than before. */
export type TellShare = (share: number) => void

/** Tells of a part of the work as of the whole it belongs to, in which it goes from one share to another. */
export function partOf(tell: TellShare | undefined, from: number, to: number): TellShare {
  return (share) => tell?.(from + share * (to - from))
}
