import { describe, expect, test } from 'vitest'
import { currentVersion } from '#core/file/migrations.ts'
import { largestFile, readFile, type Unreadable } from '#core/file/read-file.ts'
import { fixtureText } from '../room.ts'

const sample = fixtureText('workshops/sample.de')

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The sample with one place of it replaced; the path must be there, but for its last step. */
function damaged(path: string, value: Json): string {
  const replace = (part: Json, steps: readonly string[]): Json => {
    const [step, ...rest] = steps
    if (step === undefined) return value
    if (typeof part !== 'object' || part === null || Array.isArray(part)) throw new Error(`${path} leads nowhere`)
    const record = part as { readonly [key: string]: Json }
    return { ...record, [step]: replace(record[step] ?? {}, rest) }
  }
  return JSON.stringify(replace(JSON.parse(sample), path.split('.')))
}

function refusal(text: string): Unreadable | null {
  const read = readFile(text)
  return read.ok ? null : read.reason
}

describe('a text that is no workshop is refused, and says why', () => {
  test.each<readonly [string, Unreadable['why']]>([
    ['', 'notJson'],
    ['   ', 'notJson'],
    ['{', 'notJson'],
    ['Guten Tag', 'notJson'],
    ['{}', 'notAWorkshop'],
    ['null', 'notAWorkshop'],
    ['[1]', 'notAWorkshop'],
    ['"wirkbund-workshop"', 'notAWorkshop'],
    ['{"format":"tldraw"}', 'notAWorkshop'],
    ['{"format":"wirkbund-workshop"}', 'damaged'],
    ['{"format":"wirkbund-workshop","version":1}', 'damaged'],
    ['{"format":"wirkbund-workshop","version":1,"workshop":null}', 'damaged'],
    ['{"format":"wirkbund-workshop","version":2,"workshop":null}', 'damaged'],
    ['{"format":"wirkbund-workshop","version":2,"workshop":{"facts":{},"editions":{}}}', 'damaged'],
    ['{"format":"wirkbund-workshop","version":2,"workshop":{"editions":[{"parts":["?"]}]}}', 'damaged'],
    ['{"format":"wirkbund-workshop","version":2,"workshop":{"facts":{},"editions":[null]}}', 'damaged'],
    ['{"format":"wirkbund-review"}', 'aReview'],
  ])('%j', (text, why) => {
    expect(refusal(text)?.why).toBe(why)
  })

  test('a file that was cut off', () => {
    expect(refusal(sample.slice(0, -100))?.why).toBe('notJson')
  })

  test('a file of a newer version is called newer, whatever else is in it', () => {
    expect(refusal(damaged('version', currentVersion + 1))).toEqual({ why: 'newer', at: '' })
    expect(refusal(`{"format":"wirkbund-workshop","version":${currentVersion + 5},"shelf":[]}`)?.why).toBe('newer')
  })

  test.each(['1', 0, -1, 1.5, null])('%j is no version', (version) => {
    expect(refusal(damaged('version', version))).toEqual({ why: 'damaged', at: 'version' })
  })

  test('a text that is too large is refused before it is parsed', () => {
    expect(refusal('x'.repeat(largestFile + 1))?.why).toBe('tooLarge')
  })

  test('a text that is nested too deep is refused before it is parsed, brackets in words do not count', () => {
    expect(refusal('['.repeat(100_000))?.why).toBe('tooDeep')
    expect(refusal(`${'{"a":'.repeat(41)}1${'}'.repeat(41)}`)?.why).toBe('tooDeep')
    expect(refusal(`${'[[],'.repeat(41)}1${']'.repeat(41)}`)?.why).toBe('tooDeep')
    expect(refusal(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`)?.why).toBe('notAWorkshop')
    expect(refusal(damaged('workshop.facts.title', `" \\ ${'[{'.repeat(100)}`))).toBeNull()
  })
})

describe('a damaged file names the place', () => {
  test.each<readonly [string, Json]>([
    ['workshop.facts.title', 7],
    ['workshop.organisations.city.sign.initials', 'SIEBENT'],
    ['workshop.facts.title', '\uD800 allein'],
    ['workshop.facts.firstDay', '2027-02-30'],
    ['workshop.facts.firstDay', '30.02.2027'],
    ['workshop.facts.language', 'Deutsch'],
    ['workshop.facts.ruleToday', 'dice'],
    ['workshop.facts.unknown', 'x'],
    ['workshop.organisations.city.sign.colour', 13],
    ['workshop.organisations.city.sign.shape', 'star'],
    ['workshop.organisations.city.order', 'zz'],
    ['workshop.organisations.Ä', {}],
    ['workshop.delegates.delegate-1.organisation', 'wrong id'],
    ['workshop.delegates.delegate-1.mandate', 'rules'],
    ['workshop.agenda.boxes.activity-chain.minutes', 481],
    ['workshop.agenda.starts', []],
    ['workshop.content.situation.problem', null],
    ['workshop.content.scope.cards.scope-1.column', 'elsewhere'],
    ['workshop.content.scope.cards.scope-1.visibility', 'public'],
    ['workshop.content.scope.cards.scope-1.dots', { city: -1 }],
    ['workshop.content.chain.cards.chain-1.stage', 8],
    ['workshop.content.contributions.rows.contributions-1.cells.kind', 'gold'],
    ['workshop.content.bodies.rows.bodies-1.cells.seats', 'city'],
    ['workshop.content.tasks.cells.tasks-1.city.marks', ['X']],
    ['workshop.content.course.review.state', 'maybe'],
    ['workshop.content.course.review.date', '2027-13-01'],
    ['workshop.stances.mission.city.kind', 'hates'],
    ['workshop.stances.seventh', {}],
    ['workshop.questions.question-1.answered', 'no'],
    ['workshop.edition.number', 0],
    ['revision', -1],
    ['baseRevision', 0.5],
    ['id', '../../etc'],
  ])('%s: %j', (path, value) => {
    const reason = refusal(damaged(path, value))
    expect(reason?.why).toBe('damaged')
    expect(reason?.at.startsWith(path)).toBe(true)
  })

  test('a workshop that bears another id than its file', () => {
    expect(refusal(damaged('id', 'other'))).toEqual({ why: 'damaged', at: 'id' })
  })

  test('a text that is longer than its field', () => {
    expect(refusal(damaged('workshop.facts.title', 'x'.repeat(300)))).toBeNull()
    expect(refusal(damaged('workshop.facts.title', 'x'.repeat(301)))?.at).toBe('workshop.facts.title')
  })

  test('a part that is missing', () => {
    const { questions: _gone, ...rest } = JSON.parse(sample).workshop
    expect(refusal(damaged('workshop', rest))).toEqual({ why: 'damaged', at: 'workshop.questions' })
  })
})

describe('a hostile file changes nothing', () => {
  const withKey = (key: string) =>
    sample.replace('"organisations": {', `"organisations": { "${key}": ${JSON.stringify({ name: 'evil' })},`)

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s is no id', (key) => {
    const reason = refusal(withKey(key))
    expect(reason?.why).toBe('damaged')
    expect(reason?.at.startsWith(`workshop.organisations.${key}`)).toBe(true)
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false)
  })

  test.each(['__proto__', 'constructor', 'valueOf'])('nobody is called %s, not even by reference', (id) => {
    expect(refusal(damaged('workshop.questions.question-1.owner', id))?.at).toBe('workshop.questions.question-1.owner')
    expect(refusal(damaged('workshop.delegates.delegate-1.organisation', id))?.why).toBe('damaged')
  })

  test('a key of the language beside the fields is refused, not dropped', () => {
    expect(refusal(sample.replace('"facts": {', '"facts": { "__proto__": { "title": "x" },'))).toEqual({
      why: 'damaged',
      at: 'workshop.facts.__proto__',
    })
  })

  test('a lone surrogate is refused wherever it stands, a pair is welcome', () => {
    expect(refusal(damaged('workshop.questions.question-1.text', 'a\uDC00b'))?.why).toBe('damaged')
    expect(refusal(damaged('workshop.questions.question-1.text', 'Emoji 🪡 im Text'))).toBeNull()
  })
})
