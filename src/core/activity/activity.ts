/** Minutes of a time box in each agenda preset; 0 means: done before the day or left out of it, yet always reachable. */
export interface Minutes {
  readonly compact: number
  readonly day: number
  readonly twoHalfDays: number
}

/** What stands beside an activity to look up: no input, no score. */
export type Aid = 'glasl' | 'rules' | 'staircase'

/** Where the composed commitment puts what an activity holds. */
export type InDocument = 'section' | 'annex' | 'none'

/** What every activity has, whatever its kind. `id` is stored in files and addresses: renaming needs a migration. */
export interface ActivityBase<Id extends string = string> {
  readonly id: Id
  readonly minutes: Minutes
  readonly inDocument: InDocument
  readonly aid?: Aid
  /** New entries start as room only, and the switch is shown on every entry. */
  readonly startsInRoom?: true
}
