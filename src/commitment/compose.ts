import { type AnyActivity, elements } from '#core/method/index.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { decisionOf } from '#core/stances/wording.ts'
import { languageOf } from '#i18n/language-of.ts'
import type { Words } from '#i18n/words.ts'
import type { Part } from '#core/editions/edition.ts'
import type { Commitment } from './commitment.ts'
import { annexReference, annexSections, logReference } from './compose/annexes.ts'
import { isCarriedByAll } from './compose/carried-by-all.ts'
import { changesSection } from './compose/changes-section.ts'
import { type Composing, startComposing } from './compose/composing.ts'
import { datesOf } from './compose/dates.ts'
import { deadlinesOf } from './compose/deadlines.ts'
import { editionLine } from './compose/edition-line.ts'
import { elementSection } from './compose/element-section.ts'
import { glanceSection } from './compose/glance.ts'
import { questionsSection } from './compose/open-questions.ts'
import { partiesOf, partiesSection } from './compose/parties.ts'
import { reservationsSection } from './compose/reservations.ts'
import { signaturesSection } from './compose/signatures.ts'
import { validitySection } from './compose/validity.ts'
import { fingerprintOf, shownFingerprint } from './fingerprint.ts'
import { partsOf } from './plain/parts.ts'
import { sharedEditions } from './shared-editions.ts'

/**
 * The written commitment of a workshop, in the language of `words`. Nothing that is room only reaches it, and it never
 * fails: what is missing is marked at its place, so that an empty workshop gives the whole skeleton.
 */
export function composeCommitment(workshop: Workshop, words: Words): Commitment {
  const { fingerprint, parts } = wordsOnPaper(workshop, words)
  return compose(workshop, words, fingerprint, parts)
}

/**
 * The words of a commitment and their fingerprint, without what may change on a text that stays the same: number, day and
 * status of the edition, the list of changes, and who has signed by now.
 */
export function wordsOnPaper(
  workshop: Workshop,
  words: Words,
): { readonly fingerprint: string; readonly parts: readonly Part[] } {
  const edition = { number: 1, date: '', status: 'draft' } as const
  const text = compose({ ...workshop, edition, editions: [], signings: {} }, words, '', [])
  return { fingerprint: fingerprintOf(text), parts: partsOf(text) }
}

function compose(workshop: Workshop, words: Words, fingerprint: string, parts: readonly Part[]): Commitment {
  const { document, catalogues } = words
  const started = startComposing(workshop, words)
  const editions = sharedEditions(workshop, () => parts, document.changes.withheld)
  const composing = { ...started, workshop: { ...started.workshop, editions } }
  const { facts, edition } = composing.workshop
  const mission = decisionOf(composing.workshop, 'mission').trim()
  const annexes = annexSections(composing, changesSection(composing, parts))
  const annexOf = (activity: AnyActivity) => annexReference(composing, annexes, activity)
  const log = logReference(composing, annexes)
  const sections = [
    partiesSection(composing),
    ...elements.map(({ id }) => elementSection(composing, id, annexOf, log)),
    reservationsSection(composing, log),
    questionsSection(composing),
    validitySection(composing),
    signaturesSection(composing),
    ...annexes,
  ]
  return {
    language: languageOf(words),
    title: isBlank(facts.title) ? document.untitled : facts.title.trim(),
    kindOfDocument: document.kindOfDocument,
    edition: {
      number: edition.number,
      ...(isOtherThanSigned(composing, fingerprint)
        ? ({ status: 'draft', statusWord: document.edition.differs } as const)
        : { status: edition.status, statusWord: catalogues.statuses[edition.status] }),
      line: editionLine(composing),
      fingerprint,
      fingerprintLine: document.edition.fingerprint(shownFingerprint(fingerprint)),
      pageOf: document.edition.pageOf,
    },
    mission: mission === '' ? null : mission,
    parties: partiesOf(composing),
    partiesTitle: partiesTitle(composing),
    dates: datesOf(composing),
    contentsTitle: document.contentsTitle,
    partMissing: document.partMissing,
    sections: [glanceSection(composing, sections), ...sections],
    deadlines: deadlinesOf(composing),
  }
}

/** Whether it is said to be signed, while what was given out under its number reads otherwise: nobody has signed this text. */
function isOtherThanSigned({ workshop: { edition, editions }, words }: Composing, fingerprint: string): boolean {
  const given = editions
    .filter(({ number }) => number === edition.number)
    .map(({ fingerprints }) => fingerprints[languageOf(words)])
    .filter((known) => known !== undefined)
  return edition.status === 'signed' && given.length > 0 && !given.includes(fingerprint)
}

/** That they take it on together is said of nobody who has not spoken yet, or objects. */
function partiesTitle(composing: Composing): string {
  const { partiesTitle: told, parties } = composing.words.document
  const count = composing.organisations.length
  return count < 2 || isCarriedByAll(composing) ? told(count) : parties.title
}
