/** A place in the window, or a way in it, in pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}
