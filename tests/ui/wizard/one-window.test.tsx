// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { decisionOf } from '#core/stances/wording.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { choose, said, visit } from '../app.tsx'

const sample = fixture('workshops/sample.de')
/** The bar over every screen; null on the wall. */
const bar = () => screen.queryByRole('link', { name: 'Zu allen Workshops' })

async function open(path: string) {
  const app = await visit({ at: `/w/sample-de/${path}`, workshops: [sample] })
  await screen.findByRole('heading', { level: 1 })
  return app
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('this window as the projector', () => {
  test('shows numeral, question, block and organisations, and nothing for the facilitator; the same key leads back', async () => {
    const { user } = await open('mission/scope')
    await user.keyboard('p')
    expect(bar()).toBeNull()
    expect(screen.queryByRole('navigation', { name: 'Ablauf' })).toBeNull()
    expect(screen.queryByText('So geht’s')).toBeNull()
    expect(screen.queryByText(/Gespeichert/)).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Was gehört zu unserer Partnerschaft/)
    expect(screen.getByRole('list', { name: 'Organisationen' })).toBeVisible()
    await user.keyboard('p')
    expect(bar()).toBeVisible()
    await user.keyboard('p{Escape}')
    expect(bar()).toBeVisible()
  })

  test('stays when Escape closes the questions that lie over it', async () => {
    const { user } = await open('mission/scope')
    await user.keyboard('po')
    const questions = () => screen.queryByRole('complementary', { name: de.questions.title })
    expect(questions()).toBeVisible()
    await user.keyboard('{Shift>}{Tab}{/Shift}{Escape}')
    expect(questions()).toBeNull()
    expect(bar()).toBeNull()
    await user.keyboard('o')
    act(() => screen.getByRole('main').focus())
    await user.keyboard('{Escape}')
    expect(questions()).toBeNull()
    expect(bar()).toBeNull()
    await user.keyboard('{Escape}')
    expect(bar()).toBeVisible()
  })

  test('names only the keys that lead back', async () => {
    const { user, settings } = await open('mission/scope')
    await user.keyboard('p')
    expect(said()).toBe(de.projector.entered)
    await user.keyboard('{Escape}')
    act(() => settings.setState({ letterKeys: false }))
    await choose(user, de.projector.menu, de.projector.here)
    expect(said()).toBe(de.projector.enteredNoLetters)
    expect(said()).not.toContain('P oder')
  })

  test('takes what is typed', async () => {
    const { user, kept } = await open('mission/missionSentence')
    await user.keyboard('p')
    const field = screen.getByRole('textbox', { name: 'Unser Missionssatz' })
    await user.clear(field)
    await user.type(field, 'Alle kommen an.')
    expect(kept('sample-de').content.missionSentence.mission).toBe('Alle kommen an.')
  })

  test('says when work is not kept, and brings nothing back that was put off before', async () => {
    const { user, storage, clock } = await open('mission/missionSentence')
    const field = () => screen.getByRole('textbox', { name: 'Unser Missionssatz' })
    await user.type(field(), 'Wir beginnen.')
    clock.passDays(1)
    await user.click(screen.getByRole('button', { name: de.saving.remindLater }))
    await user.keyboard('{Escape}')
    act(() => field().blur())
    await user.keyboard('p')
    expect(bar()).toBeNull()
    await user.keyboard('p')
    expect(bar()).toBeVisible()
    expect(screen.queryByText(de.saving.remind)).toBeNull()
    await user.keyboard('p')
    storage.room = 0
    await user.type(field(), 'Und weiter.')
    expect(await screen.findByText(de.frame.notSavedFull)).toBeVisible()
    expect(bar()).toBeNull()
  })

  test('does not say so any longer once another window has taken the work over', async () => {
    const { user, storage, library } = await open('mission/missionSentence')
    const opened = await library.getState().open('sample-de')
    if (!opened.ok) throw new Error('The sample did not open')
    storage.room = 0
    await user.type(screen.getByRole('textbox', { name: 'Unser Missionssatz' }), 'Wir beginnen.')
    act(() => screen.getByRole('heading', { level: 1 }).focus())
    await user.keyboard('p')
    expect(await screen.findByText(de.frame.notSavedFull)).toBeVisible()
    act(() => opened.value.setState({ role: 'reader' }))
    expect(screen.queryByText(de.frame.notSavedFull)).toBeNull()
  })

  test('goes on counting the time without a file, out of sight', async () => {
    const { user, clock } = await open('mission/missionSentence')
    await user.keyboard('p')
    await user.type(screen.getByRole('textbox', { name: 'Unser Missionssatz' }), 'Wir beginnen.')
    clock.passDays(1)
    expect(screen.getByText(de.saving.remind).closest('[data-desk]')).not.toBeNull()
    expect(said()).not.toBe(de.saving.remind)
    act(() => screen.getByRole('heading', { level: 1 }).focus())
    await user.keyboard('p')
    await expect.poll(() => said()).toBe(de.saving.remind)
  })

  test('holds nothing that is room only, not even where nobody would see it', async () => {
    const { user } = await open('expectations/concerns')
    const secrets = Object.values(sample.content.concerns.cards).filter(({ visibility }) => visibility === 'room')
    expect(secrets.length).toBeGreaterThan(0)
    const page = () => `${document.body.textContent} ${document.body.innerHTML}`
    for (const { text } of secrets) expect(page()).toContain(text)
    await user.keyboard('p')
    for (const { text } of secrets) expect(page()).not.toContain(text)
    expect(screen.getByText(/bleib(t|en) hier verdeckt/)).toBeVisible()
    await user.keyboard('p')
    for (const { text } of secrets) expect(page()).toContain(text)
  })

  test('goes on with the presenter to what is about to be signed', async () => {
    const { user, path } = await open('conflict/stances')
    await user.keyboard('p{PageDown}')
    await expect.poll(() => path.now).toBe('/w/sample-de/commitment')
    expect(await heading(de.projector.commitment)).toHaveFocus()
    expect(screen.getByRole('main').textContent.replaceAll('\u00ad', '')).toContain(decisionOf(sample, 'conflict'))
    expect(bar()).toBeNull()
  })

  test('welcomes once, then says how the room works today, and goes on to the first question', async () => {
    const { user } = await open('setup/organisations')
    await user.keyboard('p')
    expect(await heading(sample.facts.title)).toHaveFocus()
    expect(screen.queryByRole('link', { name: /^Weiter/ })).toBeNull()
    await user.keyboard('{PageDown}')
    expect(await heading(de.setup.steps.rules.question)).toHaveFocus()
    expect(screen.queryByRole('combobox')).toBeNull()
    await user.keyboard('{PageDown}')
    await heading(de.activities.situation.question)
    await user.keyboard('{PageUp}{PageUp}')
    await heading(sample.facts.title)
    await user.keyboard('{Escape}')
    await heading(de.setup.steps.occasion.question)
  })
})
