import { fitText } from './text.ts'

/** As much as stands on one line beside a sign. */
const enough = 24

/** A name never ends with one of these, nor with an adjective of the law before its noun. */
const unfinished = new Set(
  'für zu zum zur der die das des dem den und im in am an bei von vom mit & of the for and in at to on with'.split(' '),
)

/** Legal forms say who may be sued, not what people call each other. */
const legalForm =
  /^(e\. ?V\.|e\.|V\.|g?GmbH|mbH|gAG|AG|e?KG|Co\.?|OHG|GbR|eG|SE|UG|e\.K\.|KdöR|Ltd\.?|Inc\.?|plc|CIC)$/u

const charitable = /^gemeinnützige[rs]?$/iu

/**
 * A first short name, which the organisation then changes as it likes: as many words of the name as fit beside a sign,
 * without legal form and without an ending that hangs in the air. Never empty where the name is not, 40 letters at most.
 */
export function proposeShortName(name: string): string {
  const [main = ''] = name.split(/[,;(–—]/u)
  const words = main.split(/\s+/u).filter((word) => word !== '' && !legalForm.test(word))
  if (words.length > 1 && charitable.test(words[0] ?? '')) words.shift()
  while (words.length > 1 && isUnfinished(words)) words.pop()
  return fitText(words.length === 0 ? name.trim() : words.join(' '), 40)
}

function isUnfinished(words: readonly string[]): boolean {
  return words.join(' ').length > enough || unfinished.has((words.at(-1) ?? '').toLowerCase())
}
