import { readFileSync } from 'node:fs'

/** A workshop file of about so many characters of compact text: the empty workshop with questions as long as it takes. */
export function sizedFile(characters: number): { readonly name: string; readonly text: string } {
  const file: { workshop: { questions: Record<string, object> } } = JSON.parse(
    readFileSync('tests/fixtures/workshops/empty.json', 'utf8'),
  )
  const sample: { workshop: { questions: Record<string, object> } } = JSON.parse(
    readFileSync('tests/fixtures/workshops/sample.de.json', 'utf8'),
  )
  const [question] = Object.values(sample.workshop.questions)
  if (question === undefined) throw new Error('The sample has no question to copy.')
  const plain = { ...question, raisedBy: '', owner: '', text: 'Was heißt Wirkung für uns? '.repeat(8) }
  for (let number = 0; JSON.stringify(file).length < characters; number += 1) {
    file.workshop.questions[`q${number}`] = plain
  }
  return { name: `${characters}.json`, text: JSON.stringify(file) }
}
