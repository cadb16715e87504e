import { isBlank } from '#core/text.ts'
import { signsOf } from './text-signs.ts'
import type { TextCheck } from './texts.ts'

/** Most words a sentence may have that everyone is to remember. */
export const mostWords = 35

/** A hint on a wording: whether it is met, and which words say so (empty where none are quoted). It never blocks. */
export interface CheckResult {
  readonly check: TextCheck
  readonly met: boolean
  readonly found: string
}

interface Context {
  /** Language of the document: 'de' or 'en'. */
  readonly language: string
  /** What the room calls its target groups. */
  readonly targetGroups: readonly string[]
}

export function checkText(text: string, checks: readonly TextCheck[], context: Context): readonly CheckResult[] {
  return checks.map((check) => checkOne(text, check, context))
}

/** Words as people count them: „Lesepat:innen“, “5.000” and “state-of-the-art” are one each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-–'’:*_/.,][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** Sentences as people count them: the point of an abbreviation or an ordinal ends none, a missing last point one. */
export function countSentences(text: string, language: string): number {
  const { abbreviations } = signsOf(language)
  const closed = [...text.matchAll(/[.!?…]+["“”’»)]*(?=\s|$)/gu)].filter(({ 0: mark, index }) => {
    const rest = text.slice(index + mark.length)
    if (isBlank(rest)) return false
    const head = text.slice(0, index + 1)
    return !abbreviations.test(head) && /^\s+["„“‚‘«(]*[\p{Lu}\p{N}]/u.test(rest)
  })
  return isBlank(text) ? 0 : closed.length + 1
}

function checkOne(text: string, check: TextCheck, { language, targetGroups }: Context): CheckResult {
  const quoted = (found: string): CheckResult => ({ check, met: found !== '', found })
  switch (check) {
    case 'oneSentence':
      return { check, met: countSentences(text, language) === 1, found: '' }
    case 'atMost35Words': {
      const words = countWords(text)
      return { check, met: words > 0 && words <= mostWords, found: '' }
    }
    case 'namesTargetGroup':
      return quoted(namedGroup(text, targetGroups) || (signsOf(language).people.exec(text)?.[0] ?? ''))
    case 'namesChange':
      return quoted(signsOf(language).change.exec(text)?.[0] ?? '')
  }
}

/** The word of the text that one of the room's own target groups shares with it, in whatever inflection. */
function namedGroup(text: string, targetGroups: readonly string[]): string {
  const stems = targetGroups.flatMap(longWords).map(stem)
  return longWords(text).find((word) => stems.some((group) => stem(word).startsWith(group))) ?? ''
}

/** Nouns and names carry the group; short words and small ones (‘who’, ‘mit’, ‘from’) do not. */
function longWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 4 || /^\p{Lu}\p{L}{3}/u.test(word))
}

function stem(word: string): string {
  return word.toLocaleLowerCase('de').replace(/(?:innen|ern|en|er|es|em|e|n|s)$/u, '')
}
