import type { Raw } from './untrusted-json.ts'

interface Migration {
  readonly name: string
  up(workshop: Raw): Raw
}

/** Step n turns version n+1 into n+2. Append only: an entry that has shipped is never edited. */
export const migrations: readonly Migration[] = [
  {
    name: 'reviews and copies for reviewers',
    up: (workshop) => ({ ...workshop, reviews: {}, copyOf: { workshop: '', fingerprint: '' } }),
  },
]

export const currentVersion = migrations.length + 1
