// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { shownFingerprint } from '#commitment/fingerprint.ts'
import { wordsOnPaper } from '#commitment/compose.ts'
import { readReturned } from '#core/review/returned-file.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { paths } from '#routes/paths.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { said as spoken, visit } from '../app.tsx'
import { read } from '../read.ts'

const { copy: said } = de.reviews
const sample = sampleWorkshop('de')
const { fingerprint } = wordsOnPaper(sample, de)
const copy: Workshop = { ...sample, id: 'copy', copyOf: { workshop: sample.id, fingerprint } }
const { title } = sample.facts

async function open(workshop: Workshop = copy, language?: 'en') {
  const visited = await visit({
    at: paths.commitment('copy'),
    workshops: [workshop],
    ...(language === undefined ? {} : { language }),
  })
  await screen.findByRole('heading', { level: 1, name: new RegExp(title.slice(0, 20)) })
  return visited
}

test('a copy says what it is, which text it holds, and how it is read; the heading is where it begins', async () => {
  const { path, user } = await open()
  const heading = screen.getByRole('heading', { level: 1 })
  await expect.poll(() => heading).toHaveFocus()
  expect(document.title).toContain(de.frame.labelled(said.title, title))
  const intro = screen.getByText(said.intro).parentElement ?? expect.unreachable('The copy has no introduction')
  expect(read(intro)).toContain('Fassung 1 vom 23. Sept. 2027 · Entwurf')
  expect(read(intro)).toContain(shownFingerprint(fingerprint))
  expect(screen.queryByText(said.otherText)).toBeNull()
  await user.click(screen.getByRole('link', { name: de.frame.toLibrary }))
  expect(path.now).toBe('/')
})

test('its text bears the language of the document, what is said about it that of the screen', async () => {
  await open(copy, 'en')
  expect(screen.getByRole('heading', { level: 1 }).closest('[lang]')).toHaveAttribute('lang', 'de')
  const { intro } = (await import('#i18n/en/index.ts')).en.reviews.copy
  expect(screen.getByText(intro).closest('[lang]')).toHaveAttribute('lang', 'en')
})

test('each chapter is one click away, with its number and how much was said to it', async () => {
  const { user } = await open()
  const contents = within(screen.getByRole('navigation', { name: said.chapters }))
  const chapter = () => contents.getByRole('button', { name: /^5 / })
  expect(read(chapter())).toBe(`5 ${de.elements.working.short}`)
  await user.click(screen.getByRole('button', { name: said.remarkOn('5.3 Wie wir entscheiden') }))
  await user.keyboard('Wer?')
  expect(read(chapter())).toBe(`5 ${de.elements.working.short}${said.remarksIn(1)}`)
  await user.click(chapter())
  const heading = screen.getByRole('heading', { level: 2, name: `5 ${de.elements.working.title}` })
  expect(heading).toHaveFocus()
  expect(screen.getByRole('region', { name: `5 ${de.elements.working.title}` })).toHaveTextContent(
    de.elements.working.question,
  )
})

test('a stance is asked for at each decision and nowhere else; what only repeats others can be read, not remarked on', async () => {
  await open()
  const groups = screen.getAllByRole('group', { name: new RegExp(`^${said.stance('').slice(0, 30)}`) })
  expect(groups).toHaveLength(6)
  const glance = within(screen.getByRole('region', { name: de.document.glance.title }))
  expect(glance.getAllByRole('table')).not.toHaveLength(0)
  expect(glance.queryByRole('button')).toBeNull()
})

test('what was said is counted; without a name the file would be nobody’s, and once it is saved it is to be sent back', async () => {
  const { user } = await open()
  const send = () => screen.getByRole('button', { name: said.save }).parentElement ?? expect.unreachable('No button')
  expect(send()).toHaveTextContent(said.nothing)
  expect(send()).toHaveTextContent(said.sendBack)
  await user.click(screen.getByRole('button', { name: said.wholeRemark }))
  await user.keyboard('Gut.')
  expect(send()).toHaveTextContent(said.said(1, 0))
  expect(send()).toHaveTextContent(said.unnamed)
  const [choice] = screen.getAllByRole('radio', { name: de.catalogues.stances.objects.choice })
  await user.click(choice ?? expect.unreachable('Nothing to choose'))
  expect(send()).toHaveTextContent(said.said(1, 1))
  await user.type(screen.getByRole('textbox', { name: said.reviewer }), 'Ana')
  expect(send()).not.toHaveTextContent(said.unnamed)
  await user.click(screen.getByRole('button', { name: said.save }))
  const saved = said.saved(`${title} – Rückmeldung Ana.json`)
  expect(send()).toHaveTextContent(saved)
  expect(send()).not.toHaveTextContent(said.sendBack)
  expect(spoken()).toBe(saved)
})

test('an organisation of the list takes the place of one that was typed', async () => {
  const { user } = await open()
  const choice = screen.getByRole('combobox', { name: said.organisation })
  await user.selectOptions(choice, said.notListed)
  await user.type(screen.getByRole('textbox', { name: said.otherName }), 'Sparkasse')
  expect(choice).toHaveDisplayValue(said.notListed)
  await user.selectOptions(choice, 'Schulamt')
  expect(choice).toHaveDisplayValue('Schulamt')
  expect(screen.queryByRole('textbox', { name: said.otherName })).toBeNull()
})

test('the reason stays while the stance is chosen anew, and is gone with it', async () => {
  const { user } = await open()
  const stance = within(screen.getByRole('group', { name: said.stance('Beschluss 1.1 · Mission') }))
  const { reservation, objects } = de.catalogues.stances
  const reason = () => stance.queryByRole('textbox', { name: said.reason })
  expect(reason()).toBeNull()
  await user.click(stance.getByRole('radio', { name: reservation.choice }))
  await user.type(reason() ?? expect.unreachable('No reason is asked for'), 'Zu eng.')
  await user.click(stance.getByRole('radio', { name: objects.choice }))
  expect(reason()).toHaveValue('Zu eng.')
  expect(stance.getByRole('radio', { name: reservation.choice })).not.toBeChecked()
  await user.click(stance.getByRole('radio', { name: said.noStance }))
  expect(reason()).toBeNull()
})

test('what is sent back later bears that it is later', async () => {
  const { user, files } = await open()
  await user.click(screen.getByRole('button', { name: said.wholeRemark }))
  await user.keyboard('Gut.')
  await user.click(screen.getByRole('button', { name: said.save }))
  await user.type(screen.getByRole('textbox', { name: said.wholeRemark }), ' Sehr gut.')
  await user.click(screen.getByRole('button', { name: said.save }))
  const sent = files.save.mock.calls.map(([, text]) => readReturned(String(text)))
  const [first, second] = sent.map((file) => (file.ok ? file.value : expect.unreachable('No review was saved')))
  expect(second?.id).toBe(first?.id)
  expect(second?.review.revision).toBeGreaterThan(first?.review.revision ?? Number.POSITIVE_INFINITY)
})
