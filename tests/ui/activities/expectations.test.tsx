// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { setGridCell } from '#core/activity/edit-grid.ts'
import { editContent } from '#core/content.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { activityById } from '#core/method/index.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fieldAt, openActivity, threeOrganisations } from './open-activity.tsx'

const mutual = activityById('mutual')

describe('what we expect of each other', () => {
  const expectation = (cell: { text: string; marks?: readonly string[] }) => {
    const workshop = threeOrganisations()
    return editContent<Workshop, 'grid'>(workshop, mutual, (content) =>
      setGridCell(mutual, content, 'schulamt', 'stiftung', cell),
    )
  }

  test('stays in the room, asks for a reply, and for what follows when it is no yes', async () => {
    const { content } = openActivity('mutual', threeOrganisations())
    const cell = () => content().cells['stadt']?.['stiftung']
    await userEvent.type(screen.getByRole('textbox', { name: 'Stadt erwartet von Stiftung' }), 'Zeit')
    expect(cell()).toMatchObject({ text: 'Zeit', visibility: 'room', marks: [] })
    await waitFor(() => expect(screen.getByRole('contentinfo')).toHaveTextContent('1 Erwartung ohne Antwort'))
    const reply = screen.getByRole('radiogroup', { name: 'Stiftung antwortet' })
    await userEvent.click(within(reply).getByRole('radio', { name: de.activities.mutual.marks.partly }))
    await userEvent.type(
      screen.getByRole('textbox', { name: /Stadt erwartet von Stiftung.*fehlt noch/ }),
      'Im Mai klären',
    )
    expect(cell()).toMatchObject({ marks: ['partly'], followUp: 'Im Mai klären' })
    await userEvent.click(screen.getByRole('button', { name: 'Stadt erwartet von Stiftung: nur im Raum' }))
    expect(cell()?.visibility).toBe('document')
  })

  test('counts for each organisation what waits for a reply', () => {
    openActivity('mutual', expectation({ text: 'Geld' }))
    const speakers = screen.getByRole('navigation', { name: de.grids.mutual.from })
    expect(within(speakers).getByRole('button', { name: /Schulamt/ })).toHaveTextContent('1 ohne Antwort')
    expect(within(speakers).getByRole('button', { name: /Stadt/ })).toHaveTextContent(de.grids.mutual.silent)
  })

  test('tells whose turn it is, when it is taken and when one comes by', async () => {
    openActivity('mutual', expectation({ text: 'Geld' }))
    const speakers = within(screen.getByRole('navigation', { name: de.grids.mutual.from }))
    expect(speakers.getByRole('button', { pressed: true })).toHaveTextContent('Stadt')
    await userEvent.click(speakers.getByRole('button', { name: /Schulamt/ }))
    expect(speakers.getByRole('button', { pressed: true })).toHaveTextContent('Schulamt')
    expect(screen.getByRole('textbox', { name: 'Schulamt erwartet von Stiftung' })).toHaveValue('Geld')
  })

  test('shows at a glance who said what to whom, and leads into each cell', async () => {
    openActivity('mutual', expectation({ text: 'Geld', marks: ['no'] }))
    await userEvent.click(screen.getByRole('radio', { name: de.grids.mutual.overview }))
    const no = de.activities.mutual.marks.no
    await userEvent.click(screen.getByRole('button', { name: `Schulamt an Stiftung: ${no}` }))
    expect(screen.getByRole('textbox', { name: 'Schulamt erwartet von Stiftung' })).toHaveFocus()
  })

  test('gives the floor to whom a gap leads to', () => {
    openActivity('mutual', expectation({ text: 'Geld' }), 'mutual.schulamt.stiftung')
    expect(fieldAt('mutual.schulamt.stiftung')).toHaveValue('Geld')
  })

  test('of one organisation alone asks for the others', () => {
    openActivity('mutual', addOrganisation(newWorkshop('w'), 'a', { name: 'Stadt' }))
    expect(screen.getByText(de.grids.noOrganisations)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Organisationen eintragen' })).toBeVisible()
  })
})
