// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { limits } from '#core/text.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../core/room.ts'
import { fieldAt, openActivity, threeOrganisations } from './activities/open-activity.tsx'
import { visit } from './app.tsx'

const sample = fixture('workshops/sample.de')

async function open(path: string) {
  const app = await visit({ at: `/w/sample-de/${path}`, workshops: [sample] })
  await screen.findByRole('heading', { level: 1 })
  return app
}

/** The first link to a step of the set-up, whatever else it says. */
function step(title: string): HTMLElement {
  const found = screen.getAllByRole('link').find(({ textContent }) => textContent.includes(title))
  if (found === undefined) throw new Error(`Nothing leads to ${title}`)
  return found
}
const newQuestion = () => screen.getByRole('textbox', { name: de.questions.newQuestion })

describe('what is typed stays where it is typed', () => {
  test('a reason that is emptied keeps its field, and the next words go into it', async () => {
    const { user, kept } = await open('roles/stances')
    const [row] = screen.getAllByRole('group', { name: /^Haltung: / })
    if (row === undefined) throw new Error('The sample has organisations')
    await user.click(within(row).getByRole('radio', { name: de.catalogues.stances.reservation.choice }))
    const reason = screen.getByRole('textbox', { name: de.catalogues.stances.reservation.ask })
    await user.type(reason, 'Kein Geld')
    await user.click(within(row).getByRole('radio', { name: de.catalogues.stances.supports.choice }))
    const still = screen.getByRole('textbox', { name: de.catalogues.stances.supports.ask })
    expect(still).toHaveValue('Kein Geld')
    await user.clear(still)
    expect(still).toBeInTheDocument()
    await user.type(still, 'Neuer Grund')
    expect(Object.values(kept('sample-de').stances.roles).map(({ reason }) => reason)).toContain('Neuer Grund')
  })

  test('a question that is not noted yet is still there when the drawer opens again, and no longer than is kept', async () => {
    const { user } = await open('mission/scope')
    await user.click(screen.getByRole('button', { name: /^Offene Fragen/ }))
    await user.type(newQuestion(), 'Wer fährt?')
    expect(newQuestion()).toHaveAttribute('maxlength', String(limits.card))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('textbox', { name: de.questions.newQuestion })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^Offene Fragen/ }))
    expect(newQuestion()).toHaveValue('Wer fährt?')
    await user.type(newQuestion(), '{Enter}')
    expect(newQuestion()).toHaveValue('')
  })

  test('an organisation that is not entered yet is still there after a look at another step', async () => {
    const { user } = await open('setup/organisations')
    const name = () => screen.getByRole('textbox', { name: de.setup.organisation })
    await user.type(name(), 'Imkerverein')
    await user.click(step(de.setup.steps.occasion.title))
    await screen.findByRole('heading', { level: 1, name: de.setup.steps.occasion.question })
    await user.click(step(de.setup.steps.organisations.title))
    await screen.findByRole('heading', { level: 1, name: de.setup.steps.organisations.question })
    expect(name()).toHaveValue('Imkerverein')
    await user.type(name(), '{Enter}')
    expect(name()).toHaveValue('')
  })

  test('a card that is refused stays in its field until it can be added', async () => {
    const user = userEvent.setup()
    const { session, content } = openActivity('scope', threeOrganisations())
    const field = fieldAt('scope.new')
    act(() => session.setState({ role: 'reader' }))
    await user.type(field, 'Praktika{Enter}')
    expect(field).toHaveValue('Praktika')
    act(() => session.setState({ role: 'writer' }))
    await user.type(field, '{Enter}')
    expect(field).toHaveValue('')
    expect(Object.values(content().cards).map(({ text }) => text)).toEqual(['Praktika'])
  })
})

test('a dialog whose card was taken back stays closed when the card comes back', async () => {
  const user = userEvent.setup()
  const { session } = openActivity('scope', threeOrganisations())
  await user.type(fieldAt('scope.new'), 'Praktika{Enter}')
  await user.click(screen.getByRole('button', { name: 'Praktika' }))
  expect(screen.getByRole('dialog', { name: de.board.edit })).toBeVisible()
  act(() => session.getState().undo())
  act(() => session.getState().redo())
  expect(screen.getByRole('button', { name: 'Praktika' })).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
})
