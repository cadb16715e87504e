import type { NamedOrganisation } from '#ui/organisations/organisations.ts'

/** What an editor of a ballot is given: what everyone has said so far, and a way to change it. */
export interface BallotProps<Kind> {
  readonly ballot: Kind
  readonly organisations: readonly NamedOrganisation[]
  /** Typing in one field (`run`) is one step of undo. False where it was refused. */
  readonly onChange: (ballot: Kind, run?: string) => boolean
}
