// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { openActivity, threeOrganisations } from './open-activity.tsx'

describe('fit with the own mandate', () => {
  test('asks every organisation for a choice and a reason', async () => {
    const { content } = openActivity('fit', threeOrganisations())
    const choice = screen.getByRole('radiogroup', { name: de.grids.fit.choice('Schulamt') })
    await userEvent.click(within(choice).getByRole('radio', { name: de.activities.fit.marks.fits }))
    await userEvent.type(screen.getByRole('textbox', { name: de.grids.fit.why('Schulamt') }), 'Schulgesetz')
    expect(content().cells['mandate']?.['schulamt']).toMatchObject({ marks: ['fits'], text: 'Schulgesetz' })
    expect(screen.getByRole('contentinfo')).toHaveTextContent('2 Organisationen noch ohne Einschätzung')
  })
})
