// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { said, visit } from '../../app.tsx'

const room = addOrganisation(newWorkshop('w'), 'club', { name: 'Leseverein', shortName: 'Verein' })
const asked = addQuestion(room, 'q', { text: 'Wer zahlt die Räume?', element: 'roles' })

async function open(workshop = room, at = '/w/w/mission/situation') {
  const app = await visit({ at, workshops: [workshop] })
  await app.user.click(await screen.findByRole('button', { name: /^Offene Fragen/ }))
  return {
    ...app,
    drawer: within(screen.getByRole('complementary', { name: 'Offene Fragen' })),
    questions: () => Object.values(app.kept('w').questions),
  }
}

describe('open questions', () => {
  test('are noted with Enter, one after another, and know where they came up', async () => {
    const { user, drawer, questions } = await open()
    const field = drawer.getByRole('textbox', { name: 'Neue Frage' })
    expect(field).toHaveFocus()
    await user.type(field, 'Wer zahlt?{Enter}')
    expect(said()).toBe('Frage notiert.')
    expect(field).toHaveValue('')
    expect(field).toHaveFocus()
    await user.selectOptions(drawer.getByLabelText('Wer fragt?'), 'Verein')
    await user.type(field, 'Ab wann{Shift>}{Enter}{/Shift}und wo?')
    await user.click(drawer.getByRole('button', { name: 'Frage hinzufügen' }))
    expect(questions()).toMatchObject([
      { text: 'Wer zahlt?', element: 'mission', raisedBy: '', owner: '', by: '', answered: false },
      { text: 'Ab wann\nund wo?', element: 'mission', raisedBy: 'club' },
    ])
    expect(screen.getByRole('button', { name: /^Offene Fragen\s*2 offene Fragen$/ })).toBeVisible()
  })

  test('a new one is scrolled to, however many there are before it', async () => {
    const seen: string[] = []
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
      seen.push(this.getAttribute('aria-label') ?? '')
    })
    const { user, drawer } = await open(asked)
    await user.type(drawer.getByRole('textbox', { name: 'Neue Frage' }), 'Ab wann?{Enter}')
    await act(async () => void vi.advanceTimersByTime(100))
    await expect.poll(() => seen).toContain('Frage bearbeiten: Ab wann?')
  })

  test('say to those who listen, too, who brings an answer by when, and that one is answered', async () => {
    const { user, drawer } = await open(asked)
    const { brings, noOwner, noDate, answered, answeredMark } = de.questions
    const question = drawer.getByRole('button', { name: 'Frage bearbeiten: Wer zahlt die Räume?' })
    expect(question).toHaveAccessibleDescription(brings(noOwner, noDate))
    await user.click(question)
    // As long as nobody brings it, the field does not say that everyone does.
    expect(drawer.getByRole('combobox', { name: de.questions.owner })).toHaveDisplayValue(noOwner)
    await user.click(drawer.getByRole('checkbox', { name: answered }))
    expect(question).toHaveAccessibleDescription(answeredMark)
  })

  test('nothing but spaces is no question, however it is sent', async () => {
    const { user, drawer, questions } = await open()
    await user.type(drawer.getByRole('textbox', { name: 'Neue Frage' }), '   {Enter}')
    await user.click(drawer.getByRole('button', { name: 'Frage hinzufügen' }))
    expect(questions()).toEqual([])
  })

  test('a text beyond every length leaves a workshop that opens again', async () => {
    const { user, drawer, questions } = await open()
    const field = drawer.getByRole('textbox', { name: 'Neue Frage' })
    fireEvent.change(field, { target: { value: `${'x'.repeat(599)}😀` } })
    await user.type(field, '{Enter}')
    expect(questions()[0]?.text).toBe('x'.repeat(599))
  })

  test('get an owner and a day, and are answered; each is a step of its own', async () => {
    const { user, drawer, questions } = await open(asked)
    const item = drawer.getByRole('button', { name: /Wer zahlt die Räume\?/ })
    expect(item).toHaveTextContent('noch ohne Zuständige, noch ohne Termin')
    await user.click(item)
    expect(item).toHaveAttribute('aria-expanded', 'true')
    await user.selectOptions(drawer.getByLabelText('Wer bringt die Antwort?'), 'Verein')
    fireEvent.change(drawer.getByLabelText('Bis wann?'), { target: { value: '2027-11-30' } })
    expect(item).toHaveTextContent('Verein, 30. Nov. 2027')
    await user.selectOptions(drawer.getByLabelText('Wohin damit?'), 'nur im Raum')
    await user.click(drawer.getByRole('checkbox', { name: 'Beantwortet' }))
    expect(questions()).toMatchObject([{ owner: 'club', by: '2027-11-30', visibility: 'room', answered: true }])
    expect(screen.getByRole('button', { name: 'Offene Fragen' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Frage geändert' }))
    expect(questions()).toMatchObject([{ visibility: 'room', answered: false }])
  })

  test('are deleted with a word, and undo brings them back', async () => {
    const { user, drawer, questions } = await open(asked)
    await user.click(drawer.getByRole('button', { name: /Wer zahlt die Räume\?/ }))
    await user.click(drawer.getByRole('button', { name: 'Frage löschen: Wer zahlt die Räume?' }))
    expect(said()).toBe('Frage gelöscht.')
    expect(questions()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Frage gelöscht' }))
    expect(questions()).toEqual(Object.values(asked.questions))
  })

  test('are noted during the set-up too, without an element', async () => {
    const { user, drawer, questions } = await open(room, '/w/w/setup/occasion')
    await user.type(drawer.getByRole('textbox', { name: 'Neue Frage' }), 'Wann?{Enter}')
    expect(questions()).toMatchObject([{ text: 'Wann?', element: '' }])
  })

  test('go with Escape from what they lie over, and the focus stays there', async () => {
    const { user } = await open()
    const field = screen.getAllByRole('textbox').find((text) => text.closest('main') !== null)
    if (field === undefined) throw new Error('a field of the screen expected')
    act(() => field.focus())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
    expect(field).toHaveFocus()
  })

  test('stay when Escape closes a menu or a dialog that lies nearer', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: de.frame.guidance }))
    await user.keyboard('{Escape}')
    expect(screen.getByRole('complementary')).toBeVisible()
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: de.common.close }))
    await user.click(screen.getByRole('button', { name: de.projector.menu }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.getByRole('complementary')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })

  test('go with Escape or the cross, and the focus goes back to the button', async () => {
    const { user } = await open()
    const button = screen.getByRole('button', { name: 'Offene Fragen' })
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
    expect(button).toHaveFocus()
    await user.click(button)
    await user.click(screen.getByRole('button', { name: 'Schließen' }))
    expect(button).toHaveFocus()
  })
})
