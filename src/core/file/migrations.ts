/** A file as found: nothing about it may be assumed. */
export type Raw = Readonly<Record<string, unknown>>

interface Migration {
  readonly name: string
  up(workshop: Raw): Raw
}

/** Step n turns version n+1 into n+2. Append only: an entry that has shipped is never edited. */
export const migrations: readonly Migration[] = []

export const currentVersion = migrations.length + 1
