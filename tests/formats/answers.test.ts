import { describe, expect, test } from 'vitest'
import { takeOverRemark, takeOverStance } from '#core/review/edit-reviews.ts'
import { patchQuestion, removeQuestion } from '#core/questions/edit-questions.ts'
import { patchStance, takeStance } from '#core/stances/edit-stances.ts'
import type { StanceKind } from '#core/stances/stance.ts'
import { takeIn } from '#core/review/take-in.ts'
import type { Review } from '#core/review/review.ts'
import { limits } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { makeAnswers } from '#formats/answers.ts'
import { loadWords } from '#i18n/languages.ts'
import { sampleReview } from '../fixtures/make/sample-review.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { readFontFile } from './fonts/read-font.ts'
import { brokenPdfRules } from './pdf/pdf-rules.ts'
import { runOn } from './pdf/qpdf-file.ts'

const sample = sampleWorkshop('de')
const remark = { title: '5.3 Entscheidungen', treatment: 'open', answer: '', question: '' } as const

/** The review of the sample as it was taken in, and then dealt with. */
function reviewWith(patch: Partial<Review>): Review {
  const taken = takeIn(sample, sampleReview).workshop.reviews['review-1']
  if (taken === undefined) throw new Error('the review was not taken in')
  return { ...taken, ...patch }
}

async function make(review: Review, workshop: Workshop = sample) {
  const words = await loadWords(workshop.facts.language)
  const made = await makeAnswers({ workshop, review, words, day: '2027-11-02', readFont: readFontFile })
  return { ...made, text: runOn(made.bytes, 'pdftotext', ['-layout'], ['-']).replaceAll('\u00ad\n', '') }
}

/** The sample with a stance of the reader's organisation on the mission. */
const withStance = (kind: StanceKind, reason: string) =>
  patchStance(takeStance(sample, 'mission', 'city', kind), 'mission', 'city', { reason })

const calm = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('The answers to a reader', () => {
  test('say passage by passage in the order of the text what was said, what became of it, and the answer', async () => {
    const { name, mime, text } = await make(
      reviewWith({
        remarks: {
          'working-5-3': { ...remark, text: 'Wer lädt ein?', treatment: 'answered', answer: 'Der Vorsitz,\nreihum.' },
          whole: { ...remark, title: 'Zum Ganzen', text: 'Gut lesbar.' },
        },
        stances: {
          mission: { kind: 'reservation', reason: 'Erst nach der Sitzung.', treatment: 'taken', answer: '' },
        },
      }),
      withStance('reservation', 'Erst nach der Sitzung.'),
    )
    expect([name, mime]).toEqual([`${sample.facts.title} – Antworten an Jörg Nguyễn.pdf`, 'application/pdf'])
    expect(calm(text)).toMatch(
      new RegExp(
        [
          '^ ?Antworten an Jörg Nguyễn',
          'Rückmeldung von Jörg Nguyễn Spricht für .*Stadt Haselbach',
          'Gelesen Fassung 1 · Prüfsumme 7F3A·19C2·E04B·K7QM',
          'Stand der Antworten 2\\. November 2027',
          'Zum Ganzen Ihre Anmerkung Gut lesbar\\. Daraus wurde noch offen',
          'Beschluss 1\\.1 · Mission Ihre Haltung trägt mit Vorbehalt mit In Ihren Worten Erst nach der Sitzung\\.',
          'Daraus wurde die Haltung der Organisation im Commitment',
          '5\\.3 Wie wir entscheiden Ihre Anmerkung Wer lädt ein\\? Daraus wurde beantwortet Unsere Antwort Der Vorsitz, reihum\\.',
        ].join('.*'),
      ),
    )
  })

  test('say that something was taken over and stands in the commitment only while it does', async () => {
    const taken = takeOverStance(
      takeOverRemark(takeIn(sample, sampleReview).workshop, 'review-1', 'working-5-3', 'q'),
      'review-1',
      'mission',
      true,
    )
    const became = async (workshop: Workshop) => {
      const review = workshop.reviews['review-1']
      if (review === undefined) throw new Error('the review is gone')
      const { text } = await make(review, workshop)
      return [...calm(text).matchAll(/Daraus wurde (.*?)(?= 5\.3| Fassung 1 · )/g)].map(([, said]) => said)
    }
    const [stance, question] = [
      'die Haltung der Organisation im Commitment',
      'eine offene Frage, die im Commitment steht',
    ]
    const changed = 'übernommen; im Commitment steht es heute so nicht mehr'
    expect(await became(taken)).toEqual([stance, question])
    expect(await became(removeQuestion(taken, 'q'))).toEqual([stance, changed])
    for (const patch of [{ answered: true }, { visibility: 'room' }, { kind: 'parked' }] as const)
      expect(await became(patchQuestion(taken, 'q', patch))).toEqual([stance, changed])
    expect(await became(takeStance(taken, 'mission', 'city', 'objects'))).toEqual([changed, question])
    expect(await became(patchStance(taken, 'mission', 'city', { reason: 'Anders.' }))).toEqual([changed, question])
  })

  test('call a passage that is gone by the name it had, and say so', async () => {
    const { text } = await make(
      reviewWith({ remarks: { 'working-9-9': { ...remark, title: '9.9 Anhang', text: 'Fehlt.' } }, stances: {} }),
    )
    expect(calm(text)).toContain(
      '9.9 Anhang Diese Stelle gibt es in der heutigen Fassung nicht mehr. Ihre Anmerkung Fehlt.',
    )
  })

  test('go to nobody by name where none was given, in the language of the document', async () => {
    const english = sampleWorkshop('en')
    const { name, text } = await make(reviewWith({ reviewer: ' ', organisationName: '', organisation: '' }), english)
    expect(name).toBe(`${english.facts.title} – Answers.pdf`)
    expect(calm(text)).toMatch(/^ ?Answers to a review.*Review by no name given Text read Edition 1/)
  })

  test('break no rule of PDF/A-2a and PDF/UA-1, however much was said and in whatever letters', async () => {
    const long = 'Αθήνα, Ґанна und die Oberlandesbauverwaltungsvorschriften 🎉 '.repeat(400).slice(0, limits.text)
    const points = ['whole', 'parties', 'mission-1-2', 'working-5-3', 'annex-roles']
    const remarks = Object.fromEntries(points.map((point) => [point, { ...remark, text: long, answer: long }]))
    const { bytes } = await make(reviewWith({ reviewer: long.slice(0, limits.line), remarks }))
    expect(brokenPdfRules(bytes, false)).toEqual([])
    const short = await make(reviewWith({}))
    expect(brokenPdfRules(short.bytes, false)).toEqual([])
    expect((await make(reviewWith({}))).bytes).toEqual(short.bytes)
  }, 60_000)
})
