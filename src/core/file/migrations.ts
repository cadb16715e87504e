import { isRecord, type Raw } from './untrusted-json.ts'

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
  {
    name: 'words of kept editions in every language',
    up: (workshop) => ({ ...workshop, editions: wordsByLanguage(workshop['editions'], workshop['facts']) }),
  },
]

export const currentVersion = migrations.length + 1

/** Until version 2 an edition kept its words in the language of the document alone. What is no edition stays as it is. */
function wordsByLanguage(editions: unknown, facts: unknown): unknown {
  if (!Array.isArray(editions) || !isRecord(facts)) return editions
  return editions.map((kept: unknown) => {
    const parts = isRecord(kept) ? kept['parts'] : null
    if (!Array.isArray(parts)) return kept
    return { ...Object(kept), parts: parts.length === 0 ? {} : { [String(facts['language'])]: parts } }
  })
}
