import { readFileSync } from 'node:fs'
import { generateNKeysBetween } from 'fractional-indexing'

interface File {
  readonly workshop: {
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

/** A workshop file whose board „scope“ holds so many cards; all else is the sample workshop, or nothing when `bare`. */
export function boardFile(cards: number, { bare = false } = {}): { readonly name: string; readonly text: string } {
  const from = bare ? 'empty.json' : 'sample.de.json'
  const file: File = JSON.parse(readFileSync(`tests/fixtures/workshops/${from}`, 'utf8'))
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
