// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { takeIn } from '#core/review/take-in.ts'
import { de } from '#i18n/de/index.ts'
import { paths } from '#routes/paths.ts'
import { sampleReview } from '../../fixtures/make/sample-review.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { said as spoken, visit } from '../app.tsx'
import { furnish } from '../commitment/open-commitment.tsx'

const { reviews: said, commitmentPage } = de
const { workshop } = takeIn(sampleWorkshop('de'), sampleReview)
const name = said.saveAnswersTo('Jörg Nguyễn')

test('The answers to a reader are saved as a PDF; where its typefaces cannot be had, that is said, and it can be tried again', async () => {
  const server = furnish()
  server.fonts = 'gone'
  const { user, files } = await visit({ at: paths.reviews(workshop.id), workshops: [workshop] })
  const save = await screen.findByRole('button', { name })
  await user.click(save)
  await expect.poll(() => spoken(), { timeout: 30_000 }).toBe(said.noAnswers(commitmentPage.unfetched))
  expect(files.save).not.toHaveBeenCalled()
  server.fonts = 'there'
  await user.click(save)
  await expect.poll(() => files.save, { timeout: 30_000 }).toHaveBeenCalledOnce()
  const [file, bytes, mime] = files.save.mock.calls[0] ?? []
  expect([file, mime]).toEqual([`${workshop.facts.title} – Antworten an Jörg Nguyễn.pdf`, 'application/pdf'])
  expect(new TextDecoder('latin1').decode(bytes as Uint8Array).slice(0, 5)).toBe('%PDF-')
  expect(spoken()).toBe(commitmentPage.saved(file ?? ''))
}, 70_000)
