// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { fixture } from '../../core/room.ts'
import { choose, visit } from '../app.tsx'

const sample = fixture('workshops/sample.de')

async function open(at: string) {
  const app = await visit({ at: `/w/sample-de/${at}`, workshops: [sample] })
  await screen.findByRole('heading', { level: 1 })
  return {
    ...app,
    /** Whatever is open stays open: the language changes under it. */
    switchTo: (language: 'de' | 'en') => act(async () => app.settings.setState({ language })),
  }
}

test('a card that is being written, and a question beside it, outlast the change and the change back', async () => {
  const { user, switchTo } = await open('mission/scope')
  await user.type(screen.getByRole('textbox', { name: de.activities.scope.newCard }), 'Halb geschrieb')
  await user.click(screen.getByRole('button', { name: /^Offene Fragen/ }))
  await user.type(screen.getByRole('textbox', { name: de.questions.newQuestion }), 'Wer zahlt de')
  await switchTo('en')
  expect(await screen.findByRole('textbox', { name: en.questions.newQuestion })).toHaveValue('Wer zahlt de')
  expect(screen.getByRole('textbox', { name: en.questions.newQuestion })).toHaveFocus()
  expect(screen.getByRole('textbox', { name: en.activities.scope.newCard })).toHaveValue('Halb geschrieb')
  await switchTo('de')
  await user.keyboard('n Bus?{Enter}')
  expect(await screen.findByText('Wer zahlt den Bus?')).toBeInTheDocument()
})

test('a dialog stays open with what was entered in it, in the new language', async () => {
  const { user, switchTo } = await open('setup/organisations')
  await user.click(screen.getByRole('button', { name: de.setup.change('Stadt Haselbach') }))
  const name = within(screen.getByRole('dialog')).getAllByRole('textbox')[0]
  if (name === undefined) throw new Error('no field')
  await user.type(name, ' am Fluss')
  await switchTo('en')
  const dialog = screen.getByRole('dialog')
  expect(await within(dialog).findByRole('button', { name: en.setup.remove })).toBeInTheDocument()
  expect(within(dialog).getAllByRole('textbox')[0]).toHaveValue('Stadt Haselbach am Fluss')
  expect(within(dialog).getAllByRole('textbox')[0]).toHaveFocus()
})

test('a running clock goes on, and says so in the new language', async () => {
  const { user, switchTo } = await open('mission/scope')
  await user.click(screen.getByRole('button', { name: de.timing.start(6) }))
  expect(screen.getByRole('timer', { name: de.timing.timer })).toBeInTheDocument()
  await switchTo('en')
  expect(await screen.findByRole('timer', { name: en.timing.timer })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: en.timing.pause })).toBeInTheDocument()
})

test('a silent round goes on with the line that is being written', async () => {
  const { user, switchTo } = await open('mission/scope')
  await user.click(screen.getByRole('button', { name: de.live.round.start }))
  await user.click(screen.getByRole('button', { name: de.live.round.begin }))
  await user.type(await screen.findByRole('textbox', { name: de.live.round.entry }), 'Noch nicht fert')
  await switchTo('en')
  const entry = await screen.findByRole('textbox', { name: en.live.round.entry })
  expect(entry).toHaveValue('Noch nicht fert')
  expect(entry).toHaveFocus()
})

test('the document keeps its own language', async () => {
  const { user, kept, switchTo } = await open('mission/scope')
  await choose(user, de.frame.more, 'English')
  await screen.findByRole('button', { name: en.frame.more })
  await switchTo('en')
  await expect.poll(() => document.documentElement.lang).toBe('en-GB')
  expect(kept('sample-de').facts.language).toBe('de')
})

test('each language is named in itself, and the one of the screen is marked', async () => {
  const { user } = await visit()
  await user.click(screen.getByRole('button', { name: /^Sprache/ }))
  const items = screen.getAllByRole('menuitemradio')
  expect(items.map(({ lang, textContent }) => [lang, textContent])).toEqual([
    ['de', 'Deutsch'],
    ['en', 'English'],
  ])
  expect(screen.getByRole('menuitemradio', { checked: true })).toHaveTextContent('Deutsch')
})

test('what the room has typed is marked as of its language on a screen that speaks another, and only there', async () => {
  const { user, switchTo } = await open('mission/scope')
  const housing = () => screen.getByRole('button', { name: 'Wohnheim für Auszubildende aus dem Umland' })
  expect(housing()).not.toHaveAttribute('lang')
  await switchTo('en')
  await screen.findByRole('button', { name: en.live.cluster.start })
  expect(housing()).toHaveAttribute('lang', 'de')
  await user.click(housing())
  expect(screen.getByRole('textbox', { name: en.board.text })).toHaveAttribute('lang', 'de')
})

test('so are the sentence of an element and the words of its stances', async () => {
  const { switchTo } = await open('mission/stances')
  const sentence = sample.content.missionSentence.mission
  expect(screen.getByText(sentence).closest('[lang]')).toHaveAttribute('lang', 'de-DE')
  await switchTo('en')
  await screen.findByText(en.stances.sentence)
  expect(screen.getByText(sentence).closest('[lang]')).toHaveAttribute('lang', 'de')
  for (const field of screen.getAllByRole('textbox', { name: en.stances.response })) expect(field.lang).toBe('de')
})
