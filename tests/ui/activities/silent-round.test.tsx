// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { hiddenCards } from '#core/activity/round.ts'
import { removeOrganisation } from '#core/organisations/edit-organisations.ts'
import { openActivity, threeOrganisations } from './open-activity.tsx'

async function begin(attribution: 'mit Organisation' | 'anonym') {
  await userEvent.click(screen.getByRole('button', { name: 'Stille Runde' }))
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(attribution) }))
  await userEvent.click(screen.getByRole('button', { name: 'Runde beginnen' }))
}
const field = () => screen.getByRole('textbox', { name: 'Eintrag' })

test('a line becomes an entry; the organisation stays; the board shows counts and no word of it', async () => {
  const { content } = openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Von wem?' }), 'Schulamt')
  await userEvent.type(field(), 'Lesezeit{Enter}Bücher{Enter}')
  expect(Object.values(hiddenCards(content())).map(({ text, organisation }) => [text, organisation])).toEqual([
    ['Lesezeit', 'schulamt'],
    ['Bücher', 'schulamt'],
  ])
  expect(document.body).not.toHaveTextContent('Lesezeit')
  expect(screen.getByText('Schulamt: 2 Einträge')).toBeInTheDocument()
  expect(screen.getByText('Stadt: 0 Einträge')).toBeInTheDocument()
  expect(field()).toHaveFocus()
})

test('the laptop that was taken back goes on to the first organisation that has not written', async () => {
  openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  const toLaptop = () => userEvent.click(screen.getByRole('button', { name: 'Am Laptop reihum' }))
  await toLaptop()
  expect(screen.getByRole('heading', { name: 'Laptop weitergeben an: Stadt' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Wir schreiben jetzt' }))
  await userEvent.type(within(screen.getByRole('dialog')).getByRole('textbox'), 'Lesezeit{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Fertig, weitergeben' }))
  await userEvent.click(screen.getByRole('button', { name: 'Zurück zur Moderation' }))
  await toLaptop()
  expect(screen.getByRole('heading', { name: 'Laptop weitergeben an: Schulamt' })).toBeVisible()
})

test('one reveal lays everything on the board', async () => {
  openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.type(field(), 'Lesezeit{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Alle aufdecken' }))
  expect(screen.getByRole('button', { name: 'Lesezeit' })).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Aufgedeckt: 1 Karte.')
})

test('an anonymous round asks for no organisation and stores none', async () => {
  const { session } = openActivity('scope', threeOrganisations())
  await begin('anonym')
  expect(screen.queryByRole('combobox', { name: 'Von wem?' })).not.toBeInTheDocument()
  await userEvent.type(field(), 'Zu wenig Zeit{Enter}')
  expect(JSON.stringify(session.getState().history.present.content.scope)).not.toMatch(/stadt|schulamt|stiftung/)
  expect(screen.getByText('Einträge insgesamt')).toBeVisible()
})

test('what is typed shows as dots unless that is switched off', async () => {
  openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  expect(field().className).toMatch(/concealed/)
  await userEvent.click(screen.getByRole('checkbox', { name: /Geschriebenes verdecken/ }))
  expect(field().className).not.toMatch(/concealed/)
})

test('a list from the clipboard becomes an entry a line, as one step', async () => {
  const { session, content } = openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.click(field())
  await userEvent.paste('• Lesezeit\n2. Bücher\n\n Räume ')
  expect(Object.values(hiddenCards(content())).map(({ text }) => text)).toEqual(['Lesezeit', 'Bücher', 'Räume'])
  act(() => session.getState().undo())
  expect(hiddenCards(content())).toEqual({})
})

test('a board without an inbox asks for the column', async () => {
  const { content } = openActivity('concerns', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Spalte' }), 'Zwang')
  await userEvent.type(field(), 'Haushalt{Enter}')
  expect(Object.values(hiddenCards(content()))).toMatchObject([{ text: 'Haushalt', column: 'constraint' }])
})

test('what is being written, its column and who says it are still there after a reload', async () => {
  const { session } = openActivity('concerns', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Spalte' }), 'Zwang')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Von wem?' }), 'Schulamt')
  await userEvent.type(field(), 'Haushalt')
  const { present } = session.getState().history
  cleanup()
  const { content } = openActivity('concerns', present)
  expect(field()).toHaveValue('Haushalt')
  await userEvent.type(field(), '{Enter}')
  expect(Object.values(hiddenCards(content()))).toEqual([
    { text: 'Haushalt', organisation: 'schulamt', column: 'constraint' },
  ])
  cleanup()
  openActivity('concerns', present)
  expect(field()).toHaveValue('')
})

test('in turn, a hand-over screen lies between two organisations and each sees only its own', async () => {
  const { content } = openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.click(screen.getByRole('button', { name: 'Am Laptop reihum' }))
  const sheet = within(screen.getByRole('dialog', { name: 'Am Laptop reihum' }))
  expect(sheet.getByRole('heading', { name: 'Laptop weitergeben an: Stadt' })).toBeVisible()
  const turns = within(sheet.getByRole('combobox', { name: 'Wer ist an der Reihe?' })).getAllByRole('option')
  expect(turns.map(({ textContent }) => textContent)).toEqual(['Stadt', 'Schulamt', 'Stiftung'])
  await userEvent.click(sheet.getByRole('button', { name: 'Wir schreiben jetzt' }))
  await userEvent.type(sheet.getByRole('textbox', { name: 'Eintrag' }), 'Lesezeit{Enter}Falsch{Enter}')
  await userEvent.click(sheet.getByRole('button', { name: 'Zurücknehmen: Falsch' }))
  expect(sheet.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Lesezeit'])
  await userEvent.type(sheet.getByRole('textbox', { name: 'Eintrag' }), 'Ohne Enter')
  await userEvent.click(sheet.getByRole('button', { name: 'Fertig, weitergeben' }))
  expect(sheet.getByRole('heading', { name: 'Laptop weitergeben an: Schulamt' })).toBeVisible()
  await userEvent.click(sheet.getByRole('button', { name: 'Wir schreiben jetzt' }))
  expect(document.body).not.toHaveTextContent('Lesezeit')
  expect(Object.values(hiddenCards(content())).map(({ text }) => text)).toEqual(['Lesezeit', 'Ohne Enter'])
})

async function writeInTurn() {
  const { content } = openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.click(screen.getByRole('button', { name: 'Am Laptop reihum' }))
  const sheet = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Am Laptop reihum' })
  await userEvent.click(within(sheet).getByRole('button', { name: 'Wir schreiben jetzt' }))
  await userEvent.type(within(sheet).getByRole('textbox', { name: 'Eintrag' }), 'Halb geschrieben')
  const written = () => Object.values(hiddenCards(content()))
  return { sheet, written }
}

test('whose turn it is is told with what has the focus: the dialog stays the same from turn to turn', async () => {
  openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.click(screen.getByRole('button', { name: 'Am Laptop reihum' }))
  const ready = () => screen.getByRole('button', { name: 'Wir schreiben jetzt' })
  expect(ready()).toHaveFocus()
  expect(ready()).toHaveAccessibleDescription('Laptop weitergeben an: Stadt')
  await userEvent.keyboard('{Enter}')
  const writing = within(screen.getByRole('group', { name: 'Stadt schreibt' }))
  expect(writing.getByRole('textbox', { name: 'Eintrag' })).toHaveFocus()
  await userEvent.click(writing.getByRole('button', { name: 'Fertig, weitergeben' }))
  expect(ready()).toHaveFocus()
  expect(ready()).toHaveAccessibleDescription('Laptop weitergeben an: Schulamt')
})

test('who leaves a turn by Escape loses nothing of what was written', async () => {
  const { sheet, written } = await writeInTurn()
  // What the browser does at Escape.
  act(() => sheet.close())
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(written()).toMatchObject([{ text: 'Halb geschrieben', organisation: 'stadt' }])
})

test.each([
  ['the way back', () => cleanup()],
  ['a reload', () => void window.dispatchEvent(new PageTransitionEvent('pagehide'))],
])('nor does who leaves it by %s', async (_, leave) => {
  const { written } = await writeInTurn()
  act(leave)
  expect(written()).toMatchObject([{ text: 'Halb geschrieben', organisation: 'stadt' }])
})

test('an organisation that has left the workshop signs no entry', async () => {
  const { session, content } = openActivity('scope', threeOrganisations())
  await begin('mit Organisation')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Von wem?' }), 'Schulamt')
  act(() => void session.getState().edit('organisationRemoved', (workshop) => removeOrganisation(workshop, 'schulamt')))
  await userEvent.type(field(), 'Lesezeit{Enter}')
  expect(Object.values(hiddenCards(content())).map(({ organisation }) => organisation)).toEqual([''])
})
