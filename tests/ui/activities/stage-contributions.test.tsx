// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { fieldAt, openActivity, threeOrganisations } from './open-activity.tsx'

describe('contributions to the stages', () => {
  test('shows who stands on no stage yet, and places them', async () => {
    const { content } = openActivity('stageContributions', threeOrganisations())
    expect(screen.getByRole('contentinfo')).toHaveTextContent('3 Organisationen auf keiner Stufe')
    await userEvent.click(fieldAt('stageContributions.stage7.stadt'))
    const stage = de.activities.stageContributions.rows.stage4.label
    await userEvent.click(screen.getByRole('menuitem', { name: stage }))
    await userEvent.keyboard('Fortbildung')
    expect(content().cells['stage4']?.['stadt']?.text).toBe('Fortbildung')
    await waitFor(() => expect(screen.getByRole('contentinfo')).toHaveTextContent('2 Organisationen auf keiner Stufe'))
    await userEvent.click(screen.getByRole('button', { name: de.grids.stages.remove('Stadt', stage) }))
    expect(screen.getByRole('contentinfo')).toHaveTextContent('3 Organisationen auf keiner Stufe')
  })
})
