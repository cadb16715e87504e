// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { beginDecision } from '#core/decision/edit-decisions.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { setEdition } from '#core/editions/edit-editions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { gapSentence } from '#i18n/gap-sentence.ts'
import { view } from '#ui/commitment/preview/view.ts'
import { fixture } from '../../core/room.ts'
import { furnish, openCommitment } from './open-commitment.tsx'

const sample = fixture('workshops/sample.de')
const empty = newWorkshop('empty')
const pressing = (workshop: typeof sample) => gapsOf(workshop).filter(({ urgency }) => urgency === 'beforeSigning')

beforeEach(() => {
  furnish()
  view.setState({ shown: 'two' })
})

const counter = (text: RegExp) => screen.findByText(text, { selector: 'span' }, { timeout: 30_000 })

describe('What is missing', () => {
  test('begins with the heading, which says how many points are missing before signing', async () => {
    openCommitment(sample)
    const heading = await screen.findByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent(de.commitmentPage.missing(pressing(sample).length))
    await expect.poll(() => heading).toHaveFocus()
  })

  test('leads from each sentence to the field it is about', async () => {
    openCommitment(sample)
    const gap = gapsOf(sample).find(({ place }) => place.screen === 'stances')
    if (gap === undefined) throw new Error('The sample has no gap in its stances')
    await userEvent.click(await screen.findByRole('link', { name: new RegExp(gapSentence(gap, sample, de)) }))
    expect(await screen.findByText(new RegExp(`/stances → ${gap.anchor}`))).toBeInTheDocument()
  })

  test('opens the drawer at the open question that lacks an owner or a day', async () => {
    openCommitment(sample)
    const [link] = await screen.findAllByRole('link', { name: /Offene Frage „/ })
    if (link === undefined) throw new Error('The sample has no gap in its questions')
    await userEvent.click(link)
    const drawer = await screen.findByRole('complementary', { name: de.questions.title })
    await expect.poll(() => document.activeElement?.id).toMatch(/^question\./)
    expect(drawer.contains(document.activeElement)).toBe(true)
  })

  test('takes a decision that was put aside up again, and brings the focus back', async () => {
    openCommitment(
      beginDecision(sample, 'put-aside', { text: 'Wir treffen uns monatlich.', rule: 'consent', element: 'working' }),
    )
    const { log, later, text, title } = de.deciding
    const name = `${log.title}: Der Beschluss „Wir treffen uns monatlich.“ ist noch nicht festgehalten.`
    const gap = await screen.findByRole('button', { name })
    await userEvent.click(gap)
    const dialog = await screen.findByRole('dialog', { name: title })
    expect(within(dialog).getByRole('textbox', { name: text })).toHaveValue('Wir treffen uns monatlich.')
    await userEvent.click(within(dialog).getByRole('button', { name: later }))
    await waitFor(() => expect(gap).toHaveFocus())
  })

  test('groups many gaps by element, each group opening to its sentences', async () => {
    openCommitment(empty)
    const group = await screen.findByRole('button', { name: /^Mission, \d+ Punkte$/ })
    const [first] = pressing(empty).filter(({ place }) => place.screen === 'activity')
    if (first === undefined) throw new Error('An empty workshop lacks nothing')
    const sentence = new RegExp(gapSentence(first, empty, de).replaceAll('.', '\\.'))
    expect(screen.queryByRole('link', { name: sentence })).not.toBeInTheDocument()
    await userEvent.click(group)
    expect(screen.getByRole('link', { name: sentence })).toBeInTheDocument()
  })
})

describe('The pages', () => {
  test('turns two at a time, by button and by key, and says where it is', async () => {
    openCommitment(sample)
    await counter(/^Seite 1–2 von \d+$/)
    await userEvent.click(screen.getByRole('button', { name: de.commitmentPage.next.two }))
    await counter(/^Seite 3–4 von \d+$/)
    screen.getByRole('group', { name: de.commitmentPage.sheets }).focus()
    await userEvent.keyboard('{PageUp}')
    await counter(/^Seite 1–2 von \d+$/)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await counter(/^Seite 5–6 von \d+$/)
    expect(screen.getByRole('status')).toHaveTextContent(/Seite 5–6 von/)
  })

  test('shows one page on request and remembers it for the visit', async () => {
    openCommitment(sample)
    await counter(/^Seite 1–2 von/)
    await userEvent.click(screen.getByRole('button', { name: de.commitmentPage.shown.one }))
    await counter(/^Seite 1 von/)
    expect(view.getState().shown).toBe('one')
  })

  test('holds what each page says as text, for those who cannot see it', async () => {
    openCommitment(sample)
    const page = await screen.findByRole('article', { name: /^Seite 2 von/ }, { timeout: 30_000 })
    expect(within(page).getByRole('heading', { name: de.document.glance.title })).toBeInTheDocument()
    const [table] = within(page).getAllByRole('table')
    expect(table).toHaveTextContent(/Schritt/)
  })
})

describe('The edition', () => {
  test('changes number and status in the workshop and at the foot of the pages', async () => {
    openCommitment(sample)
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(de.commitmentPage.changeEdition) }))
    const number = screen.getByLabelText(de.commitmentPage.editionNumber)
    await userEvent.clear(number)
    expect(screen.getByText(de.commitmentPage.notANumber)).toBeInTheDocument()
    await userEvent.type(number, '12')
    await userEvent.selectOptions(screen.getByLabelText(de.commitmentPage.editionStatus), 'signature')
    expect(
      await screen.findAllByText(/Fassung 12 vom .* · zur Unterschrift/, {}, { timeout: 30_000 }),
    ).not.toHaveLength(0)
  })
})

describe('The files', () => {
  const save = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  const choose = async (name: RegExp) => {
    const more = await screen.findByRole('button', { name: /^(Weitere|Weniger) Formate$/ })
    if (screen.queryByRole('radio', { name }) === null) await userEvent.click(more)
    await userEvent.click(screen.getByRole('radio', { name }))
  }

  test('saves a draft as a draft, and says so', async () => {
    const { saved } = openCommitment(sample)
    await choose(/^Markdown/)
    await save(de.commitmentPage.saveDraft)
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 30_000 })
    expect(saved[0]?.name).toMatch(/Fassung 1 \(Entwurf\)\.md$/)
    expect(screen.getAllByText(de.commitmentPage.saved(saved[0]?.name ?? ''))).not.toHaveLength(0)
  })

  test('saves the commitment itself once it is no draft, as the file says, whatever is missing', async () => {
    const { saved } = openCommitment(setEdition(sample, { status: 'signature' }))
    expect(pressing(sample)).not.toHaveLength(0)
    await choose(/^Markdown/)
    await save(de.commitmentPage.save)
    await waitFor(() => expect(saved[0]?.name).toMatch(/Fassung 1 \(zur Unterschrift\)\.md$/), { timeout: 30_000 })
  })

  test('warns that the workshop file holds what is room only, and notes that it was saved', async () => {
    const { saved, library } = openCommitment(sample)
    await choose(/^Workshop-Datei/)
    expect(screen.getByText(de.commitmentPage.holdsRoomOnly)).toBeInTheDocument()
    await save(de.commitmentPage.formats['workshop-file'].save)
    await waitFor(() => expect(saved[0]?.mime).toBe('application/json'), { timeout: 30_000 })
    expect(library.getState().savedToFile[sample.id]).toBe(1_800_000_000_000)
  })

  test('makes a PDF of an empty workshop', async () => {
    const { saved } = openCommitment(empty)
    await choose(/^PDF zum/)
    await save(de.commitmentPage.saveDraft)
    await waitFor(() => expect(saved[0]?.text.slice(0, 5)).toBe('%PDF-'), { timeout: 30_000 })
  })

  test('names the second PDF by the language that the document is not in, whatever the screen speaks', async () => {
    openCommitment(setFacts(sample, { language: 'en' }))
    await userEvent.click(await screen.findByRole('button', { name: de.commitmentPage.moreFormats }))
    expect(screen.getByRole('radio', { name: /^PDF \(Deutsch\)/ })).toBeInTheDocument()
    expect(screen.queryByRole('radio', { name: /English|Englisch/ })).toBeNull()
  })

  test('names the characters that the PDF cannot show before it is saved', async () => {
    openCommitment(setFacts(empty, { title: 'Gut 漢 ankommen 😀' }))
    expect(
      await screen.findByText(de.commitmentPage.cannotBeSet(['漢', '😀']), {}, { timeout: 30_000 }),
    ).toBeInTheDocument()
  })
})
