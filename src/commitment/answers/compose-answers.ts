import type { Block, Party, RichTerm, Section } from '#commitment/commitment.ts'
import { composeCommitment } from '#commitment/compose.ts'
import { plainSection } from '#commitment/compose/plain-section.ts'
import { heading, paragraph, plain } from '#commitment/compose/rich.ts'
import { shownFingerprint } from '#commitment/fingerprint.ts'
import { chaptersOf } from '#commitment/review/points.ts'
import { readerName, typedName } from '#commitment/review/reader-name.ts'
import { type Said, type SaidTo, sortReviews, treatmentOf } from '#commitment/review/sort-reviews.ts'
import type { Review } from '#core/review/review.ts'
import type { Workshop } from '#core/workshop.ts'
import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import type { Answers } from './answers.ts'
import { stillStands } from './still-stands.ts'

/**
 * What one reader said, passage by passage in the order of today's text, and what became of it. Nothing that anybody else
 * said is in it. `day` is the ISO day the answers are of.
 */
export function composeAnswers(workshop: Workshop, review: Review, words: Words, day: string): Answers {
  const { answers: said } = words.document
  const commitment = composeCommitment(workshop, words)
  const format = formatsOf(words.locale)
  const organisation = commitment.parties.find(({ id }) => id === review.organisation)
  const read = [said.edition(format.number(review.edition)), fingerprintLine(review, words)]
  return {
    language: commitment.language,
    title: commitment.title,
    kind: said.kind(typedName(review)),
    about: [
      { label: said.from, text: plain(readerName(review, words)) },
      ...(organisation === undefined ? [] : [speaksFor(organisation, words)]),
      { label: said.read, text: plain(read.join(' · ')) },
      { label: said.asOf, text: plain(format.day(day)) },
    ],
    foot: [...read, format.day(day)],
    parties: commitment.parties,
    section: sectionOf(sortReviews({ reader: review }, chaptersOf(commitment)), workshop, words),
    partMissing: commitment.partMissing,
    pageOf: commitment.edition.pageOf,
  }
}

function fingerprintLine({ fingerprint }: Review, { document }: Words): string {
  return document.edition.fingerprint(shownFingerprint(fingerprint))
}

function speaksFor({ id, name }: Party, { document }: Words): RichTerm {
  return { label: document.answers.speaksFor, text: [{ kind: 'party', party: id, name }] }
}

function sectionOf(all: readonly SaidTo[], workshop: Workshop, words: Words): Section {
  const { title, intro } = words.document.answers
  const blocks = all.flatMap((to) => blocksOf(to, workshop, words))
  return { ...plainSection({ id: 'answers', title, shortTitle: title, blocks }), question: intro }
}

function blocksOf({ title, isGone, said }: SaidTo, workshop: Workshop, words: Words): readonly Block[] {
  return [
    heading(title),
    ...(isGone ? [paragraph(words.reviews.gone)] : []),
    ...said.map((each): Block => ({ kind: 'terms', terms: termsOf(each, workshop, words) })),
  ]
}

function termsOf(each: Said, workshop: Workshop, words: Words): readonly RichTerm[] {
  const { answers: said } = words.document
  const { answer } = each.kind === 'remark' ? each.remark : each.stance
  const changed = treatmentOf(each) === 'taken' && !stillStands(each, workshop)
  const terms =
    each.kind === 'remark'
      ? [
          { label: said.remark, text: plain(each.remark.text) },
          { label: said.became, text: plain(changed ? said.changed : said.remarkBecame[each.remark.treatment]) },
        ]
      : [
          { label: said.stance, text: plain(words.catalogues.stances[each.stance.kind].label) },
          { label: said.reason, text: plain(each.stance.reason) },
          { label: said.became, text: plain(changed ? said.changed : said.stanceBecame[each.stance.treatment]) },
        ]
  return [...terms, { label: said.answer, text: plain(answer) }].filter(({ text }) => text.length > 0)
}
