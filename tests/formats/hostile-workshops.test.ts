import { describe, expect, test } from 'vitest'
import { addDelegate, addSignatory } from '#core/organisations/edit-people.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { limits } from '#core/text.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { pdf, plainPdf } from '#formats/pdf.ts'
import { rewritten } from '../fixtures/make/rewritten.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'
import { lostLetters } from './pdf/lost-letters.ts'
import { brokenPdfRules } from './pdf/pdf-rules.ts'
import { realLayout } from './real-layout.ts'

const sample = sampleWorkshop('de')

/** As long as the field allows; lines, cards, texts. */
function filled(text: string, pattern: string): string {
  const most = text.length > limits.card ? limits.text : text.length > limits.line ? limits.card : limits.line
  return pattern
    .repeat(Math.ceil(most / pattern.length))
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
}

/** Names are short in places (80 for a short name, 6 for initials): cut to what was there, or to a few letters. */
function cut(place: string, text: string): string {
  if (place.endsWith('initials')) return Array.from(text).slice(0, 2).join('').slice(0, 6)
  return place.endsWith('shortName')
    ? text.slice(0, 80).replace(/[\uD800-\uDBFF]$/, '')
    : text.slice(0, limits.line).replace(/[\uD800-\uDBFF]$/, '')
}

const pools: Readonly<Record<string, readonly string[]>> = {
  'controls, tabs, line ends and nothing': [
    '',
    ' ',
    '\t',
    '\u0000',
    'vor\tnach',
    'a\u0007b\u001bc',
    'eins\r\nzwei\u2028drei\u0085',
    '\u00ad\u200b\u2060',
    '\u202eumgedreht',
  ],
  'private characters as word processors paste them': [
    '\uf0b7 Punkt',
    '\uf0e0 Pfeil',
    '\ue000',
    'Haken \uf0fc',
    '\u{f0000}\u{10fffd}',
  ],
  'letters that no face has': [
    '🎉',
    '👩🏽‍🚀 im All',
    'مرحبا بكم',
    'שלום',
    '合意書',
    'नमस्ते',
    '\u{1f1e9}\u{1f1ea}',
    'a\u0301\u0327\u0489',
    '\ufffe\uffff\ufffd',
  ],
  'names of many scripts': [
    'Ευαγγελία Ἀθῆναι',
    'Дмитро Ґалаґан Їжак',
    'Nguyễn Thị Hạnh',
    'Ọláṣùn Ẹ̀kọ́dayọ̀',
    'Ġorġ Ħamrun',
    'Zoë'.normalize('NFD'),
    'ŁÓDŹ',
    'ǅ ĳ ﬁ ß ẞ',
  ],
  'marks of other languages and addresses': [
    '<script>alert(1)</script>',
    '&amp; ]]> <!--',
    '(\\) \\( )',
    '/Name <</A 1>> endobj endstream',
    '%PDF-1.7 %%EOF',
    'javascript:alert(1)',
    'https://example.org/?a=b&c=%20',
    'mailto:a@b.example',
    '=1+1',
    '{{x}} ${y}',
    '"; DROP',
  ],
}

const workshops: readonly (readonly [string, () => Workshop])[] = [
  ...Object.entries(pools).map(
    ([name, pool]) =>
      [name, () => rewritten(sample, (_, place, count) => cut(place, pool[count % pool.length] ?? ''))] as const,
  ),
  [
    'every field as long as it may be, in one word',
    () =>
      rewritten(sample, (text, place, count) =>
        count % 9 === 0 ? cut(place, filled(text, 'Donaudampfschifffahrt')) : text,
      ),
  ],
  [
    'every text as long as it may be',
    () =>
      rewritten(sample, (text, place) =>
        text.length > 60
          ? filled(text, 'Wir prüfen die Übergangsmanagementkoordination, Träger:innen inklusive. ')
          : cut(place, text),
      ),
  ],
  [
    'a long name for everything',
    () =>
      rewritten(newWorkshop('long', { title: 'x' }), () =>
        filled('', 'Zusammenarbeitsvereinbarung der Beteiligten – '),
      ),
  ],
  [
    'a chain of more words than a string of PDF holds',
    () =>
      rewritten(sample, (text, place) =>
        place.startsWith('content.chain.cards') ? 'Wirkungsversprechen '.repeat(30).slice(0, limits.card) : text,
      ),
  ],
  ['two organisations and 25 people', () => crowd(2, 25)],
  ['fifteen organisations of one name', () => crowd(15, 15)],
  ['six organisations and nobody', () => crowd(6, 0)],
]

function crowd(organisations: number, people: number): Workshop {
  let workshop = newWorkshop('crowd', { title: 'Viele' })
  for (let at = 0; at < organisations; at += 1) {
    workshop = addOrganisation(workshop, `o${at}`, {
      name: 'Grundschullehrkräftefortbildungsverband',
      legalForm: 'e. V.',
    })
  }
  for (let at = 0; at < people; at += 1) {
    const organisation = `o${at % organisations}`
    const [name, role] = [`Ọláṣùn Müßiggang ${at}`, 'Leitung']
    workshop = addDelegate(workshop, `d${at}`, { organisation, name, role, mandate: 'decides', present: true })
    workshop = addSignatory(workshop, `s${at}`, { organisation, name, role, authority: 'joint' })
  }
  return workshop
}

describe('whatever people type', () => {
  test.each(workshops)(
    'the PDF breaks no rule and loses no letter: %s',
    async (_, make) => {
      const input = await inputOf(fileWith(make()))
      const made = await pdf.make(input)
      expect(brokenPdfRules(made)).toEqual([])
      expect(brokenPdfRules(await plainPdf.make(input))).toEqual([])
      expect(lostLetters(await realLayout(input), made)).toEqual([])
    },
    120_000,
  )
})
