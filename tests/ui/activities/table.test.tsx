// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { de } from '#i18n/de/index.ts'
import { fieldAt, openActivity, threeOrganisations } from './open-activity.tsx'

const steps = activityById('firstSteps')
const stepsSaid = de.activities.firstSteps

function withStep(cells: Readonly<Record<string, string>>) {
  const workshop = threeOrganisations()
  return editContent<typeof workshop, 'table'>(workshop, steps, (content) =>
    addRow(content, 'r1', newRow(steps, cells)),
  )
}

describe('a table', () => {
  test('says in one sentence what belongs here while it is empty', () => {
    openActivity('firstSteps', threeOrganisations())
    expect(screen.getByText(stepsSaid.empty)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('is filled by typing alone: Enter goes down, and adds a row behind the last', async () => {
    const { content } = openActivity('firstSteps', threeOrganisations())
    await userEvent.click(screen.getByRole('button', { name: stepsSaid.addRow }))
    await userEvent.keyboard('Einladen{Enter}Räume suchen{Enter}')
    const rows = inOrder(content().rows).map(([, row]) => row.cells['step'])
    expect(rows).toEqual(['Einladen', 'Räume suchen', ''])
    await userEvent.keyboard('{Enter}')
    expect(Object.keys(content().rows)).toHaveLength(3)
  })

  test('begins a row that Enter adds at its first column, wherever the last one was left', async () => {
    const { content } = openActivity('firstSteps', withStep({ step: 'Einladen' }))
    await userEvent.click(fieldAt('firstSteps.r1.person'))
    await userEvent.keyboard('Max Muster{Enter}Räume suchen')
    expect(inOrder(content().rows).map(([, row]) => row.cells['step'])).toEqual(['Einladen', 'Räume suchen'])
  })

  test('takes copied rows to the right and below as one step, and overwrites nothing', async () => {
    const { session, content } = openActivity('firstSteps', withStep({ person: 'Aylin Çelik' }))
    await userEvent.click(fieldAt('firstSteps.r1.step'))
    await userEvent.paste('• Einladen\tSchulamt\tMax Muster\nRäume suchen\tniemand\r\n')
    const cells = inOrder(content().rows).map(([, row]) => row.cells)
    expect(cells).toMatchObject([
      { step: 'Einladen', organisation: 'schulamt', person: 'Aylin Çelik' },
      { step: 'Räume suchen', organisation: '', person: '' },
    ])
    expect(screen.getByRole('status')).toHaveTextContent('2 Zeilen eingefügt. 2 Angaben passen in keine Zelle.')
    const said = within(screen.getByRole('table')).getByText('2 Angaben passen in keine Zelle.')
    expect(said).toBeVisible()
    await userEvent.keyboard(' und begrüßen')
    expect(said).not.toBeInTheDocument()
    session.getState().undo()
    session.getState().undo()
    session.getState().undo()
    expect(inOrder(content().rows).map(([, row]) => row.cells['step'])).toEqual([''])
  })

  test('takes no day of a year with more digits than the file has', () => {
    const { content } = openActivity('firstSteps', withStep({ step: 'Einladen' }))
    const day = () => Object.values(content().rows)[0]?.cells['by']
    fireEvent.change(fieldAt('firstSteps.r1.by'), { target: { value: '2027-11-03' } })
    fireEvent.change(fieldAt('firstSteps.r1.by'), { target: { value: '20271-11-03' } })
    expect(day()).toBe('2027-11-03')
  })

  test('takes one copied line as the browser does, and any lines where something is written', async () => {
    const { content } = openActivity('firstSteps', withStep({}))
    await userEvent.click(fieldAt('firstSteps.r1.step'))
    await userEvent.paste('Einladen ')
    await userEvent.paste('und\nabsagen\n')
    expect(Object.values(content().rows).map(({ cells }) => cells['step'])).toEqual(['Einladen und\nabsagen'])
  })

  test('names what a row still lacks, in the cell and in the foot', async () => {
    openActivity('firstSteps', withStep({ step: 'Einladen' }))
    const organisation = fieldAt('firstSteps.r1.organisation')
    expect(organisation).toHaveAccessibleName(expect.stringContaining('fehlt noch'))
    expect(fieldAt('firstSteps.r1.person')).not.toHaveAccessibleName(expect.stringContaining('fehlt noch'))
    expect(screen.getByRole('contentinfo')).toHaveTextContent('1 Zeile unvollständig')
    await userEvent.selectOptions(organisation, 'Schulamt')
    expect(organisation).not.toHaveAccessibleName(expect.stringContaining('fehlt noch'))
  })

  test('deletes a row without asking back, and undo brings it back', async () => {
    const { session, content } = openActivity('firstSteps', withStep({ step: 'Einladen' }))
    await userEvent.click(screen.getByRole('button', { name: 'Befehle zu: Einladen' }))
    await userEvent.click(screen.getByRole('menuitem', { name: de.editors.table.remove }))
    expect(content().rows).toEqual({})
    expect(screen.getByRole('status')).toHaveTextContent(de.editors.table.removed('Einladen'))
    session.getState().undo()
    expect(Object.keys(content().rows)).toEqual(['r1'])
  })

  test('keeps a row in the room, and says so', async () => {
    const { content } = openActivity('firstSteps', withStep({ step: 'Einladen' }))
    await userEvent.click(screen.getByRole('button', { name: 'Befehle zu: Einladen' }))
    await userEvent.click(screen.getByRole('menuitem', { name: de.editors.table.keepInRoom }))
    expect(content().rows['r1']?.visibility).toBe('room')
    expect(screen.getByRole('status')).toHaveTextContent(de.editors.visibility.now(de.catalogues.visibility.room.label))
  })

  test('notes all words of a row as an open question that knows where it came up, in the room where the row is', async () => {
    const step = 'Einladen, wer in den Stadtteilen mit Jugendlichen arbeitet und noch nicht gefragt worden ist'
    const { session } = openActivity('firstSteps', withStep({ step }))
    const command = async (name: string) => {
      await userEvent.click(screen.getByRole('button', { name: /^Befehle zu: Einladen/ }))
      await userEvent.click(screen.getByRole('menuitem', { name }))
    }
    await command(de.editors.table.asQuestion)
    expect(screen.getByRole('status')).toHaveTextContent(de.editors.table.noted)
    await command(de.editors.table.keepInRoom)
    await command(de.editors.table.asQuestion)
    expect(Object.values(session.getState().history.present.questions)).toMatchObject([
      { text: step, element: 'working', visibility: 'document' },
      { text: step, element: 'working', visibility: 'room' },
    ])
  })

  test('offers suggestions while it is short, each of them once, and says which was taken', async () => {
    const { content } = openActivity('bodies', threeOrganisations())
    const [first = ''] = de.activities.bodies.suggestions
    await userEvent.click(screen.getByRole('button', { name: `Vorschlag übernehmen: ${first}` }))
    expect(screen.getByRole('status')).toHaveTextContent(`Übernommen: ${first}.`)
    expect(Object.values(content().rows).map((row) => row.cells['body'])).toEqual([first])
    expect(screen.queryByRole('button', { name: `Vorschlag übernehmen: ${first}` })).toBeNull()
  })

  test('takes several organisations from a list of names, in the order of their signs', async () => {
    const { content } = openActivity('bodies', threeOrganisations())
    const [first = ''] = de.activities.bodies.suggestions
    await userEvent.click(screen.getByRole('button', { name: `Vorschlag übernehmen: ${first}` }))
    const [row = ''] = Object.keys(content().rows)
    await userEvent.click(fieldAt(`bodies.${row}.seats`))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Stiftung' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Stadt' }))
    expect(content().rows[row]?.cells['seats']).toEqual(['stadt', 'stiftung'])
    await userEvent.keyboard('{Escape}')
    expect(fieldAt(`bodies.${row}.seats`)).toHaveFocus()
  })

  test('keeps assumptions in the room until someone releases them', async () => {
    const { content } = openActivity('assumptions', threeOrganisations())
    await userEvent.click(screen.getByRole('button', { name: de.activities.assumptions.addRow }))
    await userEvent.keyboard('Eltern lesen Briefe')
    const visibility = () => Object.values(content().rows)[0]?.visibility
    expect(visibility()).toBe('room')
    await userEvent.click(await screen.findByRole('button', { name: 'Eltern lesen Briefe: nur im Raum' }))
    expect(visibility()).toBe('document')
  })

  test('explains a rule of decision where it is chosen', async () => {
    openActivity('decisionRules', threeOrganisations())
    await userEvent.click(screen.getByRole('button', { name: de.activities.decisionRules.addRow }))
    const rule = screen.getByRole('combobox', { name: new RegExp(de.activities.decisionRules.columns.rule.label) })
    await userEvent.selectOptions(rule, 'consent')
    expect(screen.getByText(de.catalogues.rules.consent.plain)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /Nachschlagen/ }))
    expect(screen.getByRole('complementary', { name: de.catalogues.rulesTitle })).toHaveTextContent(
      de.catalogues.rules.consensing.when,
    )
  })
})

describe('the ladder', () => {
  test('numbers its rungs in the order they climb, and says which stays in the room', async () => {
    const { content } = openActivity('ladder', threeOrganisations())
    const [first = '', second = ''] = de.activities.ladder.suggestions
    await userEvent.click(screen.getByRole('button', { name: `Vorschlag übernehmen: ${first}` }))
    await userEvent.click(screen.getByRole('button', { name: `Vorschlag übernehmen: ${second}` }))
    const rungs = screen.getAllByRole('listitem')
    expect(rungs[0]).toHaveTextContent('Stufe 1')
    expect(rungs[1]).toHaveTextContent('Stufe 2')
    expect(inOrder(content().rows).map(([, row]) => row.cells['rung'])).toEqual([first, second])
    await userEvent.click(screen.getByRole('button', { name: `Befehle zu: ${second}` }))
    await userEvent.click(screen.getByRole('menuitem', { name: de.editors.table.keepInRoom }))
    expect(rungs[1]).toHaveTextContent(de.catalogues.visibility.room.label)
    expect(rungs[0]).not.toHaveTextContent(de.catalogues.visibility.room.label)
  })

  test('has Glasl to look up, said of situations and never of people', async () => {
    openActivity('ladder', threeOrganisations())
    await userEvent.click(screen.getByRole('button', { name: /Nachschlagen/ }))
    const aid = screen.getByRole('complementary', { name: de.catalogues.glasl.title })
    for (const { name } of de.catalogues.glasl.stages) expect(aid).toHaveTextContent(name)
    expect(aid).toHaveTextContent(de.catalogues.glasl.intro)
  })
})
