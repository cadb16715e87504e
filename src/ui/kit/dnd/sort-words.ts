/** Where something lies in its list, counted from 1, as a listener is told. */
export interface SortPlace {
  readonly name: string
  readonly position: number
  readonly of: number
}

/** What a sortable list says. Handed in, because the kit speaks no language. */
export interface SortWords {
  /** Names the handle: 'Verschieben: Lenkungskreis' */
  readonly handle: (name: string) => string
  /** How to move without a mouse; read with every handle. */
  readonly instructions: string
  readonly lifted: (place: SortPlace) => string
  readonly movedTo: (place: SortPlace) => string
  readonly dropped: (place: SortPlace) => string
  readonly cancelled: (place: SortPlace) => string
  readonly toStart: string
  readonly up: string
  readonly down: string
  readonly toEnd: string
}
