import { editionBefore } from '#core/editions/edit-editions.ts'
import type { KeptEdition, Part } from '#core/editions/edition.ts'
import type { Block, Rich, Section } from '#commitment/commitment.ts'
import { shownFingerprint } from '#commitment/fingerprint.ts'
import { languageOf } from '#i18n/language-of.ts'
import { type Change, changesBetween } from './changes.ts'
import type { Composing } from './composing.ts'
import { plainSection } from './plain-section.ts'
import { column, paragraph, plain } from './rich.ts'

/** Sections that only repeat what stands elsewhere: a change is told once. */
const repeating = ['glance', 'reservations']

/** The parts that a list of changes looks at. */
export function comparedParts(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ key }) => !repeating.includes(key.split('/')[0] ?? ''))
}

/** The annex that tells what is new since the edition before; null in a first edition. `parts` are today's. */
export function changesSection(composing: Composing, parts: readonly Part[]): Section | null {
  const before = editionBefore(composing.workshop)
  if (before === null) return null
  const { changes } = composing.words.document
  const old = before.parts[languageOf(composing.words)]
  return plainSection({
    id: 'annex-changes',
    title: changes.title,
    shortTitle: changes.short,
    blocks: [
      paragraph(changes.comparedWith(nameOf(composing, before))),
      ...(old === undefined
        ? [paragraph(changes.otherLanguage)]
        : told(composing, changesBetween(old, comparedParts(parts)))),
    ],
  })
}

function told(composing: Composing, found: readonly Change[]): readonly Block[] {
  return found.length === 0 ? [paragraph(composing.words.document.changes.none)] : [tableOf(composing, found)]
}

function nameOf({ words, format }: Composing, { number, date, fingerprints }: KeptEdition): string {
  const { edition, changes } = words.document
  const line = edition.line(format.number(number), format.day(date))
  const code = fingerprints[languageOf(words)]
  return code === undefined ? line : changes.withFingerprint(line, shownFingerprint(code))
}

function tableOf({ words }: Composing, found: readonly Change[]): Block {
  const { changes } = words.document
  return {
    kind: 'table',
    caption: changes.title,
    showCaption: false,
    columns: [column(changes.where, 0.8), column(changes.before, 1.2), column(changes.after, 1.2)],
    rows: found.map(({ what, title, before, after }): readonly Rich[] => [
      [...plain(title), { kind: 'text', text: `\n${changes.what[what]}` }],
      plain(before),
      plain(after),
    ]),
    legend: [],
  }
}
