// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { writeReturned } from '#core/review/returned-file.ts'
import { de } from '#i18n/de/index.ts'
import { paths } from '#routes/paths.ts'
import { sampleReview } from '../../fixtures/make/sample-review.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { said as spoken, visit } from '../app.tsx'

const { reviews: said, catalogues } = de
const sample = sampleWorkshop('de')
const bytes = (text: string) => new TextEncoder().encode(text)
const answer = { name: 'joerg.json', bytes: bytes(writeReturned(sampleReview)) }

async function openReviews(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const visited = await visit({ at: paths.reviews(sample.id), workshops: [sample] })
  visited.files.pickNamed.mockResolvedValue(files)
  await visited.user.click(await screen.findByRole('button', { name: said.open }))
  const results = await screen.findByRole('list', { name: said.results })
  return { ...visited, results }
}

const point = () => screen.getByRole('region', { name: '5.3 Wie wir entscheiden' })

describe('What readers sent back', () => {
  test('stands at its passage, with the name as it was typed, and says which text it was given to', async () => {
    const { results } = await openReviews([answer])
    expect(results).toHaveTextContent(`joerg.json ${said.taken.new('Jörg Nguyễn')}`)
    expect(within(point()).getByText('Wer lädt ein, wenn der Vorsitz wechselt?')).toBeVisible()
    expect(within(point()).getByText('Jörg Nguyễn')).toBeVisible()
    expect(within(point()).getByText(said.toUnknown('1'))).toBeVisible()
  })

  test('has a tab of its own among those of several workshops', async () => {
    await visit({ at: paths.reviews(sample.id), workshops: [sample] })
    await screen.findByRole('button', { name: said.open })
    expect(document.title).toBe(`${said.title} · ${sample.facts.title} · ${de.common.product}`)
  })

  test('is not told as taken in where this window only reads', async () => {
    const visited = await visit({ at: paths.reviews(sample.id), workshops: [sample] })
    visited.files.pickNamed.mockResolvedValue([answer])
    const open = await screen.findByRole('button', { name: said.open })
    const session = await visited.library.getState().open(sample.id)
    if (session.ok) act(() => session.value.setState({ role: 'reader' }))
    await visited.user.click(open)
    await expect.poll(() => spoken()).toBe(de.saving.refusedReading)
    expect(screen.queryByRole('list', { name: said.results })).toBeNull()
  })

  test('becomes an open question, and is open again after one undo', async () => {
    const { user, kept } = await openReviews([answer])
    await user.click(within(point()).getByRole('button', { name: new RegExp(`^${said.takeRemark}`) }))
    expect(within(point()).getByText(said.treatments.taken)).toBeVisible()
    await user.click(screen.getByRole('button', { name: de.frame.undoEdit(de.edits.remarkTakenOver) }))
    expect(within(point()).getByText(said.treatments.open)).toBeVisible()
    expect(kept(sample.id).questions).toEqual(sample.questions)
  })

  test('a stance is taken over for the organisation that was found by its name', async () => {
    const { user } = await openReviews([answer])
    const decision = screen.getByRole('region', { name: /^Beschluss 1\.1/ })
    expect(within(decision).getByText(said.replaces(catalogues.stances.supports.label))).toBeVisible()
    await user.click(within(decision).getByRole('button', { name: new RegExp(`^${said.takeStance}`) }))
    expect(within(decision).getByText(said.treatments.taken)).toBeVisible()
  })

  test('waits for its organisation where nobody knows it', async () => {
    const unknown = { ...sampleReview, review: { ...sampleReview.review, organisationName: 'Sparkasse' } }
    const { user } = await openReviews([{ name: 'x.json', bytes: bytes(writeReturned(unknown)) }])
    const decision = screen.getByRole('region', { name: /^Beschluss 1\.1/ })
    expect(within(decision).getByText(said.needsOrganisation)).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: said.assign('Jörg Nguyễn') }), 'Schulamt')
    expect(within(decision).getByRole('button', { name: new RegExp(`^${said.takeStance}`) })).toBeVisible()
  })

  test('is answered, filed and opened again; the answer stays, and an answer that is emptied keeps its field', async () => {
    const { user } = await openReviews([answer])
    await user.click(within(point()).getByRole('button', { name: new RegExp(`^${said.answer}: `) }))
    expect(within(point()).getByRole('textbox', { name: said.answerLabel('Jörg Nguyễn') })).toHaveFocus()
    await user.keyboard('Die Stadt.')
    await user.click(within(point()).getByRole('button', { name: new RegExp(`^${said.settle}`) }))
    expect(within(point()).getByText(said.treatments.answered)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: said.showOpen }))
    expect(screen.queryByRole('region', { name: '5.3 Wie wir entscheiden' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: said.showAll }))
    await user.click(within(point()).getByRole('button', { name: new RegExp(`^${said.reopen}`) }))
    const written = within(point()).getByRole('textbox')
    expect(written).toHaveValue('Die Stadt.')
    await user.clear(written)
    expect(written).toHaveFocus()
    await user.type(written, 'Der Kreis.')
    expect(within(point()).getByRole('textbox')).toHaveValue('Der Kreis.')
  })

  test('of many files each is told by its name what became of it', async () => {
    const other = { ...sampleReview, id: 'other', workshop: 'elsewhere' }
    const { results } = await openReviews([
      answer,
      answer,
      { name: 'other.json', bytes: bytes(writeReturned(other)) },
      { name: 'text.json', bytes: bytes('Guten Tag') },
      { name: 'gone.pdf', bytes: new Uint8Array(0) },
    ])
    const sentences = within(results)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(sentences).toEqual([
      `joerg.json ${said.taken.new('Jörg Nguyễn')}`,
      `joerg.json ${said.taken.same('Jörg Nguyễn')}`,
      `other.json ${said.otherWorkshop}`,
      `text.json ${said.refused({ why: 'notJson', at: '' })}`,
      `gone.pdf ${said.fileFailed}`,
    ])
  })

  test('is removed, and undo brings it back', async () => {
    const { user } = await openReviews([answer])
    await user.click(screen.getByRole('button', { name: said.removeOf('Jörg Nguyễn') }))
    expect(screen.getByRole('heading', { name: said.none })).toBeVisible()
    await user.click(screen.getByRole('button', { name: de.frame.undoEdit(de.edits.reviewRemoved) }))
    expect(point()).toBeVisible()
  })
})
