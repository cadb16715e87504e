import { fitText } from '#core/text.ts'

/** As much as stands on one line beside a sign. */
const enough = 24

/** As much as a card can bear. */
const most = 40

/** A name never ends with one of these. */
const unfinished = new Set(
  'für zu zum zur der die das des dem den und im in am an bei von vom mit & of the for and in at to on with'.split(' '),
)

/** Legal forms say who may be sued, not what people call each other. */
const legalForm =
  /^(e\. ?V\.|e\.|V\.|g?GmbH|mbH|gAG|AG|e?KG|Co\.?|OHG|GbR|eG|SE|UG|e\.K\.|KdöR|Ltd\.?|Inc\.?|plc|CIC)$/u

/** Quotation marks that are opened and not closed again. */
const openQuote = /(^|\s)[„“"»«‘‚][^„“”"»«’‘]*$/u

const charitable = /^gemeinnützige[rs]?$/iu

/**
 * A first short name, which the organisation then changes as it likes: as many words of the name as fit beside a sign,
 * without legal form and without an ending that hangs in the air. Where others are called that already (`taken`), further
 * words follow until it differs; where none does, a number. Never empty where the name is not, 40 letters at most.
 */
export function proposeShortName(name: string, taken: readonly string[] = []): string {
  const [main = ''] = name.split(/[,;(–—]/u)
  const words = wordsOf(main)
  if (words.length > 1 && charitable.test(words[0] ?? '')) words.shift()
  const fitting = words.slice()
  while (fitting.length > 1 && isUnfinished(fitting)) fitting.pop()
  const first = fitText(fitting.length === 0 ? name.trim() : fitting.join(' '), most)
  const others = new Set(taken.map(asCalled))
  const rest = [...words.slice(fitting.length), ...wordsOf(name.slice(main.length))]
  const longer = rest.map((_word, index) => [...fitting, ...rest.slice(0, index + 1)])
  const proposals = [
    first,
    ...longer.filter((each) => !endsInTheAir(each)).map((each) => each.join(' ')),
    ...Array.from({ length: taken.length + 1 }, (_, index) => `${fitText(first, most - 4)} ${index + 2}`),
  ]
  return proposals.find((each) => each.length <= most && !others.has(asCalled(each))) ?? first
}

/**
 * What names are compared by: nobody tells two apart by capitals, by a blank more, or by how their umlauts are stored (as one
 * character or as letter and dots, as in names copied from a PDF on a Mac).
 */
export function asCalled(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('de')
}

function wordsOf(part: string): string[] {
  return part.split(/[\s,;()–—]+/u).filter((word) => word !== '' && !legalForm.test(word))
}

function isUnfinished(words: readonly string[]): boolean {
  return words.join(' ').length > enough || endsInTheAir(words)
}

function endsInTheAir(words: readonly string[]): boolean {
  return unfinished.has((words.at(-1) ?? '').toLowerCase()) || openQuote.test(words.join(' '))
}
