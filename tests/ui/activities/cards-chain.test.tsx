// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addCard, type CardsContent, newCard } from '#core/activity/cards.ts'
import { linkCards, setAssumption } from '#core/activity/links.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { anchor } from '#core/anchor.ts'
import { editContent } from '#core/content.ts'
import { activityById, type ActivityOfKind } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { fieldAt, openActivity, threeOrganisations } from './open-activity.tsx'

const chain: ActivityOfKind<'cards'> = activityById('chain')
const targetGroups: ActivityOfKind<'table'> = activityById('targetGroups')

/** Money leads to advice, advice to nothing yet; help stands among the outcomes. */
function withChain(group = '', change: (content: CardsContent) => CardsContent = (content) => content): Workshop {
  return editContent<Workshop, 'cards'>(threeOrganisations(), chain, (content) => {
    const cards = { Geld: 'inputs', Beratung: 'activities', Hilfe: 'outcomes' }
    const laid = Object.entries(cards).reduce(
      (content, [id, column]) => addCard(content, id, { ...newCard(chain, id), column, group }),
      content,
    )
    return change(linkCards(chain, laid, 'l1', 'Geld', 'Beratung'))
  })
}

function withGroups(workshop: Workshop): Workshop {
  return editContent<Workshop, 'table'>(workshop, targetGroups, (content) =>
    ['Jugendliche', 'Betriebe'].reduce((rows, group) => addRow(rows, group, newRow(targetGroups, { group })), content),
  )
}

const card = (name: string) => screen.getByRole('button', { name })
const said = () => screen.getByRole('status')

test('each card says what it leads to, what leads to it, and that it leads nowhere yet', () => {
  openActivity('chain', withChain())
  expect(card('Geld')).toHaveAccessibleDescription(/Führt zu: Beratung\./)
  expect(card('Beratung')).toHaveAccessibleDescription(/führt noch nirgends hin.*Dahin führt: Geld\./)
  expect(within(screen.getByRole('contentinfo')).getByText('2 Karten')).toBeInTheDocument()
})

test('with one card chosen, a press on another connects them, and a second one takes it back', async () => {
  const room = openActivity('chain', withChain())
  await userEvent.click(card('Hilfe'))
  expect(card('Hilfe')).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(screen.getByRole('button', { name: 'Verbinden mit: Beratung' }))
  expect(Object.values(room.content().links)).toContainEqual({ from: 'Beratung', to: 'Hilfe', assumption: '' })
  expect(said()).toHaveTextContent('Verbunden: „Beratung“ führt zu „Hilfe“.')
  await userEvent.click(screen.getByRole('button', { name: 'Verbindung lösen mit: Beratung' }))
  expect(Object.keys(room.content().links)).toEqual(['l1'])
})

test('the menu of a card offers the cards of later columns, and those it is connected with', async () => {
  const room = openActivity('chain', withChain())
  await userEvent.click(screen.getByRole('button', { name: 'Befehle zu: Beratung' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Hilfe' }))
  expect(card('Beratung')).toHaveAccessibleDescription(/Führt zu: Hilfe\./)
  await userEvent.click(screen.getByRole('button', { name: 'Befehle zu: Beratung' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Geld' }))
  expect('l1' in room.content().links).toBe(false)
})

test('the assumption of a connection is written below and numbered', async () => {
  const room = openActivity('chain', withChain())
  await userEvent.click(card('Geld'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Wenn „Geld“, dann „Beratung“, weil …' }), 'es reicht')
  expect(room.content().links['l1']?.assumption).toBe('es reicht')
  expect(within(screen.getByRole('region', { name: 'Annahmen' })).getByText('1')).toBeInTheDocument()
})

test('every target group has its own board, and cards without one stay in sight', async () => {
  const numbered = (content: CardsContent) => setAssumption(content, 'l1', 'es reicht')
  openActivity('chain', withGroups(withChain('', numbered)))
  expect(screen.queryByRole('button', { name: 'Geld' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Ohne Zielgruppe' }))
  expect(card('Geld')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Betriebe' }))
  await userEvent.click(fieldAt(anchor.newCard('chain')))
  await userEvent.keyboard('Werkstatt{Enter}')
  expect(card('Werkstatt')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Jugendliche' }))
  expect(screen.queryByRole('button', { name: 'Werkstatt' })).not.toBeInTheDocument()
})

test('without a target group the board works, and the way to name one is shown', () => {
  openActivity('chain', withChain())
  expect(screen.getByRole('link', { name: 'Zielgruppen benennen' })).toHaveAttribute(
    'href',
    '/w/w/mission/targetGroups',
  )
  expect(card('Geld')).toBeInTheDocument()
})

test('a card is put on a stage of the Wirkungstreppe', async () => {
  const room = openActivity('chain', withChain())
  await userEvent.click(screen.getByRole('button', { name: 'Befehle zu: Hilfe' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Karte bearbeiten' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stufe der Wirkungstreppe' }), '5')
  expect(room.content().cards['Hilfe']?.stage).toBe(5)
  await userEvent.click(screen.getByRole('button', { name: 'Fertig' }))
  expect(screen.getByText('Stufe 5')).toBeInTheDocument()
})
