import { readFileSync } from 'node:fs'
import { generateNKeysBetween } from 'fractional-indexing'

interface File {
  id: string
  readonly workshop: {
    id: string
    readonly content: { readonly scope: { cards: Record<string, object> } }
    readonly organisations: Readonly<Record<string, object>>
  }
}

const sentences = [
  'Praktika ab Klasse 8, gut vorbereitet und nachbesprochen',
  'Ein Ort, an dem alle Fragen zum Übergang gestellt werden können',
  'Lotsinnen, die in Schule und Betrieb bekannt sind',
  'Elternabende in den Sprachen der Familien',
]

/**
 * A workshop file whose board „scope“ holds so many cards; all else is the sample workshop, or nothing when `bare`. Each number
 * is a workshop of its own: a second file of the same one would only be marked in the list.
 */
export function boardFile(cards: number, { bare = false } = {}): { readonly name: string; readonly text: string } {
  const from = bare ? 'empty.json' : 'sample.de.json'
  const file: File = JSON.parse(readFileSync(`tests/fixtures/workshops/${from}`, 'utf8'))
  file.id = `board-${cards}`
  file.workshop.id = file.id
  const organisations = Object.keys(file.workshop.organisations)
  const columns = ['belongs', 'notBelongs', 'later']
  file.workshop.content.scope.cards = Object.fromEntries(
    generateNKeysBetween(null, null, cards).map((order, index) => [
      `scope-${index + 1}`,
      {
        text: `${sentences[index % sentences.length]} (${index + 1})`,
        organisation: organisations[index % organisations.length] ?? '',
        column: columns[index % columns.length],
        order,
        visibility: 'document',
        dots: {},
        group: '',
        stage: 0,
        cluster: '',
      },
    ]),
  )
  return { name: `${cards}.json`, text: JSON.stringify(file) }
}
