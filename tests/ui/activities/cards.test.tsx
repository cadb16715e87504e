// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addCard, type Card, newCard } from '#core/activity/cards.ts'
import { anchor } from '#core/anchor.ts'
import { editContent } from '#core/content.ts'
import { type ActivityId, activityById, type ActivityOfKind } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fieldAt, openActivity, threeOrganisations } from './open-activity.tsx'

/** Cards by id; their text is their id. */
function withCards(id: ActivityId, cards: Readonly<Record<string, Partial<Card>>>): Workshop {
  const activity = activityById(id) as ActivityOfKind<'cards'>
  return Object.entries(cards).reduce(
    (workshop, [card, value]) =>
      editContent<Workshop, 'cards'>(workshop, activity, (content) =>
        addCard(content, card, { ...newCard(activity, card), ...value }),
      ),
    threeOrganisations(),
  )
}

const cardsIn = (column: string) =>
  within(screen.getByRole('list', { name: column }))
    .queryAllByRole('button', { description: /Leertaste hebt auf/ })
    .map((card) => card.textContent)
/** Where the app speaks beside an open dialog, which speaks as well. */
const said = () => screen.getAllByRole('status').at(-1)

async function choose(card: string, command: string) {
  await userEvent.click(screen.getByRole('button', { name: `Befehle zu: ${card}` }))
  await userEvent.click(screen.getByRole('menuitem', { name: command }))
}

async function lift(card: string) {
  screen.getByRole('button', { name: card }).focus()
  await userEvent.keyboard('[Space]')
  await waitFor(() => expect(said()).toHaveTextContent('aufgehoben'))
  // dnd-kit listens to further keys from the next task on.
  await act(() => new Promise((done) => setTimeout(done)))
}

test('a pasted list becomes a card a line, without its bullets, as one step', async () => {
  const { session } = openActivity('scope', threeOrganisations())
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Von wem?' }), 'Schulamt')
  await userEvent.click(fieldAt(anchor.newCard('scope')))
  await userEvent.paste('• Erster Punkt\n• Zweiter Punkt\n3) Dritter')
  expect(cardsIn('Eingang')).toEqual(['Erster Punkt', 'Zweiter Punkt', 'Dritter'])
  expect(said()).toHaveTextContent('3 Karten hinzugefügt: Eingang.')
  expect(fieldAt(anchor.newCard('scope'))).toHaveValue('')
  expect(screen.getAllByRole('img', { name: 'Schulamt' })).toHaveLength(3)
  act(() => session.getState().undo())
  expect(cardsIn('Eingang')).toEqual([])
})

test('one line, or what is pasted into a begun card, stays text of that card', async () => {
  openActivity('scope', threeOrganisations())
  await userEvent.click(fieldAt(anchor.newCard('scope')))
  await userEvent.paste('• Bus ')
  await userEvent.paste('um\nsechs')
  expect(fieldAt(anchor.newCard('scope'))).toHaveValue('• Bus um\nsechs')
  expect(cardsIn('Eingang')).toEqual([])
})

test('cards are written one after another: Enter adds, on top, the focus and the organisation stay', async () => {
  openActivity('scope', threeOrganisations())
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Von wem?' }), 'Schulamt')
  await userEvent.click(fieldAt(anchor.newCard('scope')))
  await userEvent.keyboard('Praktika{Enter}Bus{Shift>}{Enter}{/Shift}um sechs{Enter}{Enter}')
  expect(cardsIn('Eingang')).toEqual(['Bus\num sechs', 'Praktika'])
  expect(fieldAt(anchor.newCard('scope'))).toHaveFocus()
  expect(said()).toHaveTextContent('Karte hinzugefügt: Eingang.')
  expect(screen.getAllByRole('img', { name: 'Schulamt' })).toHaveLength(2)
})

test('who brings the cards of one activity brings none of the next before somebody says so', async () => {
  const { session } = openActivity('scope', threeOrganisations())
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Von wem?' }), 'Schulamt')
  for (const [activity, from] of [
    ['headlines', 'alle'],
    ['scope', 'Schulamt'],
  ] as const) {
    cleanup()
    openActivity(activity, session.getState().history.present)
    expect(screen.getByRole('combobox', { name: 'Von wem?' })).toHaveDisplayValue(from)
  }
})

test('by keyboard a card goes to the next column, and its place is said at every step', async () => {
  openActivity('scope', withCards('scope', { Bus: {}, Praktika: { column: 'belongs' } }))
  await lift('Bus')
  expect(said()).toHaveTextContent('„Bus“ aufgehoben, Eingang, Platz 1 von 1.')
  await userEvent.keyboard('[ArrowRight]')
  expect(said()).toHaveTextContent('Gehört dazu, Platz 1 von 2.')
  await userEvent.keyboard('[ArrowDown]')
  expect(said()).toHaveTextContent('Gehört dazu, Platz 2 von 2.')
  await userEvent.keyboard('[Space]')
  expect(cardsIn('Eingang')).toEqual([])
  expect(cardsIn('Gehört dazu')).toEqual(['Praktika', 'Bus'])
  expect(said()).toHaveTextContent('„Bus“ liegt jetzt in Gehört dazu, Platz 2 von 2.')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Bus' })).toHaveFocus())
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('Escape leaves the card where it was, and nothing to undo', async () => {
  const { session } = openActivity('scope', withCards('scope', { Bus: {} }))
  await lift('Bus')
  await userEvent.keyboard('[ArrowRight][Escape]')
  expect(cardsIn('Eingang')).toEqual(['Bus'])
  expect(said()).toHaveTextContent('Abgebrochen.')
  expect(session.getState().history.past).toHaveLength(0)
})

test('the menu moves a card without dragging', async () => {
  openActivity('scope', withCards('scope', { Bus: {}, Praktika: {} }))
  await choose('Praktika', 'Eins nach oben')
  expect(cardsIn('Eingang')).toEqual(['Praktika', 'Bus'])
  await choose('Bus', 'Später prüfen')
  expect(cardsIn('Später prüfen')).toEqual(['Bus'])
  expect(said()).toHaveTextContent('„Bus“ liegt jetzt in Später prüfen, Platz 1 von 1.')
})

test('a card is deleted without asking, said, and undo brings it back', async () => {
  const { session } = openActivity('scope', withCards('scope', { Bus: {} }))
  await choose('Bus', 'Karte löschen')
  expect(cardsIn('Eingang')).toEqual([])
  expect(said()).toHaveTextContent('Gelöscht: Bus.')
  act(() => session.getState().undo())
  expect(cardsIn('Eingang')).toEqual(['Bus'])
})

test('an organisation places no more dots than it has', async () => {
  openActivity('scope', withCards('scope', { Bus: { dots: { stadt: 2 } }, Praktika: {} }))
  expect(screen.getByText('2 von 9')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Praktika' }))
  const more = screen.getByRole('button', { name: 'Ein Punkt mehr: Stadt' })
  await userEvent.click(more)
  expect(more).toBeDisabled()
  expect(said()).toHaveTextContent(de.board.dotsNow('Stadt', 1, 0))
  await userEvent.click(screen.getByRole('button', { name: 'Fertig' }))
  expect(screen.getByText('3 von 9')).toBeInTheDocument()
  expect(screen.getByRole('img', { name: '1 Punkt' })).toBeInTheDocument()
})

test('what is said about concerns stays in the room until its card is released', async () => {
  const room = openActivity('concerns', withCards('concerns', { Kunde: {} }))
  const toggle = screen.getByRole('button', { name: 'Kunde: nur im Raum' })
  expect(toggle).toHaveTextContent('nur im Raum')
  await userEvent.click(toggle)
  expect(room.content().cards['Kunde']?.visibility).toBe('document')
  expect(said()).toHaveTextContent('Jetzt: ins Dokument.')
  await choose('Kunde', 'Nur im Raum behalten')
  expect(said()).toHaveTextContent('Jetzt: nur im Raum.')
})

test('the switch of a long card names it by its first words', () => {
  const text = 'Unser größter Kunde wackelt. Fällt er weg, können wir 2028 niemanden einstellen.'
  openActivity('concerns', withCards('concerns', { kunde: { text } }))
  expect(
    screen.getByRole('button', {
      name: 'Unser größter Kunde wackelt. Fällt er weg, können wir 2028 …: nur im Raum',
    }),
  ).toBeInTheDocument()
})

test('a room-only card that becomes an open question stays in the room', async () => {
  const { session } = openActivity('concerns', withCards('concerns', { Kunde: { organisation: 'stadt' } }))
  await choose('Kunde', 'Als offene Frage notieren')
  expect(said()).toHaveTextContent(de.board.noted)
  const [question] = Object.values(session.getState().history.present.questions)
  expect(question).toMatchObject({ text: 'Kunde', visibility: 'room', raisedBy: 'stadt', element: 'expectations' })
})

test('an opened card is changed as one step of undo for each field', async () => {
  const room = openActivity('scope', withCards('scope', { Bus: {} }))
  await userEvent.click(screen.getByRole('button', { name: 'Bus' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Text der Karte' }), ' um 6')
  expect(room.content().cards['Bus']?.text).toBe('Bus um 6')
  expect(room.session.getState().history.past).toHaveLength(1)
})

test('a very long column shows its first cards, and the rest when asked', async () => {
  const many = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`Karte${index + 1}`, {}]))
  openActivity('scope', withCards('scope', many))
  expect(screen.getAllByRole('button', { name: /^Karte\d+$/ })).toHaveLength(60)
  await userEvent.click(screen.getByRole('button', { name: '10 weitere Karten zeigen' }))
  expect(screen.getAllByRole('button', { name: /^Karte\d+$/ })).toHaveLength(70)
})
