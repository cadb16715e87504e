// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { openActivity, threeOrganisations } from './open-activity.tsx'

const scope = activityById('scope')

function openBoard() {
  const workshop = ['Lesezeit', 'Bücher', 'Räume', 'Fahrten'].reduce(
    (before, card) =>
      editContent<Workshop, 'cards'>(before, scope, (content) =>
        addCard(content, card, { ...newCard(scope, card), column: 'belongs' }),
      ),
    threeOrganisations(),
  )
  return openActivity('scope', workshop)
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const cluster = (name: string) => within(screen.getByRole('list', { name }))
const textsIn = (name: string) =>
  cluster(name)
    .getAllByRole('button', { name: /^(?!Befehle)/ })
    .map((card) => card.textContent)

async function bundle(heading: string, ...cards: readonly string[]) {
  await press('Bündeln')
  for (const card of cards) await press(card)
  await userEvent.click(within(screen.getByRole('group', { name: 'Bündeln' })).getByRole('button', { name: 'Bündeln' }))
  await userEvent.type(screen.getByRole('textbox', { name: /Bündel ohne Überschrift/ }), heading)
}

test('chosen cards lie under one heading, named at once, and undo takes it apart', async () => {
  const { session, content } = openBoard()
  await bundle('Alltag', 'Bücher', 'Fahrten')
  expect(textsIn('Alltag')).toEqual(['Bücher', 'Fahrten'])
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Bündel verschieben: Alltag' })).toHaveFocus()
  session.getState().undo()
  session.getState().undo()
  expect(content().clusters).toEqual({})
})

test('a card is clustered from its menu, without a mouse drag', async () => {
  openBoard()
  await press('Befehle zu: Räume')
  await userEvent.click(screen.getByRole('menuitem', { name: 'Bündeln mit …' }))
  expect(screen.getByRole('button', { name: 'Räume' })).toHaveAttribute('aria-pressed', 'true')
  await press('Lesezeit')
  await userEvent.click(within(screen.getByRole('group', { name: 'Bündeln' })).getByRole('button', { name: 'Bündeln' }))
  expect(textsIn('Bündel ohne Überschrift')).toEqual(['Räume', 'Lesezeit'])
})

test('a part is split off, one card leaves, and the rest is taken apart', async () => {
  const { content } = openBoard()
  await bundle('Alltag', 'Lesezeit', 'Bücher', 'Räume', 'Fahrten')
  await press('Bündeln')
  await press('Räume')
  await press('Fahrten')
  await press('Herausteilen')
  expect(textsIn('Alltag')).toEqual(['Lesezeit', 'Bücher'])
  expect(textsIn('Bündel ohne Überschrift')).toEqual(['Räume', 'Fahrten'])
  await press('Befehle zu: Bücher')
  await userEvent.click(screen.getByRole('menuitem', { name: 'Aus dem Bündel nehmen' }))
  expect(textsIn('Alltag')).toEqual(['Lesezeit'])
  await press('Befehle zum Bündel: Bündel ohne Überschrift')
  await userEvent.click(screen.getByRole('menuitem', { name: 'Bündel auflösen' }))
  expect(Object.values(content().clusters)).toEqual([{ title: 'Alltag' }])
})

test('dots are placed with a press, stay covered until all are in, and the result names ties', async () => {
  openBoard()
  await press('Punkte kleben')
  for (const organisation of ['Stadt', 'Schulamt', 'Stiftung']) {
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(organisation) }))
    for (const card of ['Lesezeit', 'Bücher', organisation === 'Stadt' ? 'Räume' : 'Fahrten']) {
      expect(screen.queryByRole('img', { name: /Punkt/ })).not.toBeInTheDocument()
      await press(`Punkt von ${organisation}: ${card}`)
    }
  }
  expect(screen.getByText('Punkte sind zu sehen')).toBeVisible()
  expect(screen.getAllByRole('img', { name: '3 Punkte' })).toHaveLength(2)
  await press('Ergebnis')
  const places = screen.getAllByRole('listitem').filter((item) => item.parentElement?.tagName === 'OL')
  expect(places.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/1\.gleichauf.*Lesezeit.*Bücher.*3/),
    expect.stringMatching(/3\..*Fahrten.*2/),
    expect.stringMatching(/4\..*Räume.*1/),
  ])
})

test('whoever leaves clustering or dots stands at the button that led there', async () => {
  openBoard()
  const bundling = screen.getByRole('button', { name: 'Bündeln' })
  await press('Bündeln')
  await press('Abbrechen')
  expect(bundling).toHaveFocus()
  await press('Punkte kleben')
  await press('Fertig')
  expect(screen.getByRole('button', { name: 'Punkte kleben' })).toHaveFocus()
  await press('Punkte kleben')
  await press('Punkte zeigen')
  await press('Ergebnis')
  await press('Zurück zum Brett')
  expect(screen.getByRole('button', { name: 'Punkte kleben' })).toHaveFocus()
})

test('whoever begins to place dots stands at who places, and whoever asks for the result at its heading', async () => {
  openBoard()
  await press('Punkte kleben')
  expect(screen.getByRole('radio', { name: /Stadt/ })).toHaveFocus()
  await press('Punkt von Stadt: Bücher')
  await press('Punkte zeigen')
  await press('Ergebnis')
  expect(screen.getByRole('heading', { name: 'Ergebnis der Punkte' })).toHaveFocus()
})

test('dots that are all taken off are said to be, and how they come back', async () => {
  openBoard()
  await press('Punkte kleben')
  await press('Punkt von Stadt: Bücher')
  await press('Alle entfernen')
  expect(screen.getByRole('status')).toHaveTextContent('Alle Punkte entfernt. Mit „Rückgängig“ kommen sie wieder.')
})

test('whether dots are to be seen is said once, by the one region that speaks', async () => {
  openBoard()
  await press('Punkte kleben')
  await press('Punkte zeigen')
  expect(screen.getByRole('status')).toHaveTextContent('Die Punkte sind jetzt zu sehen.')
  await press('Verdecken')
  expect(screen.getByRole('status')).toHaveTextContent('Verdeckt, bis alle geklebt haben')
})

test('cards are read whole where they are voted on and in the result; spoken names stay short', async () => {
  const long = `${'Lesezeit in jeder Woche, '.repeat(6)}auch in den Ferien`
  openActivity(
    'scope',
    editContent<Workshop, 'cards'>(threeOrganisations(), scope, (content) =>
      addCard(content, 'long', { ...newCard(scope, long), column: 'belongs', dots: { schulamt: 1 } }),
    ),
  )
  await press('Punkte kleben')
  const ballot = screen.getByRole('button', { name: /^Punkt von Stadt: Lesezeit/ })
  expect(ballot).toHaveTextContent(long)
  expect(ballot.getAttribute('aria-label')?.length).toBeLessThan(100)
  await press('Ergebnis')
  expect(screen.getByText(long)).toBeVisible()
})

test('covered dots stay covered on the board and in its cards', async () => {
  openBoard()
  await press('Punkte kleben')
  await press('Punkt von Stadt: Bücher')
  await press('Fertig')
  expect(screen.queryByRole('img', { name: /Punkt/ })).not.toBeInTheDocument()
  await press('Bücher')
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText('Verdeckt, bis alle geklebt haben')).toBeVisible()
  expect(dialog.queryByRole('button', { name: /Stadt/ })).not.toBeInTheDocument()
})

test('a dot too many is not placed, and that is said', async () => {
  const { content } = openBoard()
  await press('Punkte kleben')
  for (const card of ['Lesezeit', 'Bücher', 'Räume', 'Fahrten']) await press(`Punkt von Stadt: ${card}`)
  expect(content().cards['Fahrten']?.dots).toEqual({})
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Stadt hat alle Punkte geklebt. Zum Lösen eine Karte mit Punkt antippen.',
  )
})
