// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { visit } from '../app.tsx'

// On a slow line the first screen is still to come where the address already leads on to it.
vi.mock('#routes/to-first-step.tsx', () => ({ ToFirstStep: () => <p>Gleich</p> }))

test('the bar comes with the first screen, not before: what was opened in it would close again', async () => {
  await visit({ at: '/w/w', workshops: [newWorkshop('w', { title: 'Lesestark' })] })
  await screen.findByText('Gleich')
  expect(screen.queryByRole('banner')).toBeNull()
})
