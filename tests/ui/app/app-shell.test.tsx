// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { languages } from '#i18n/languages.ts'
import { App } from '#ui/app/app.tsx'
import { choose, visit } from '../app.tsx'
import { newWorkshop } from '#core/workshop.ts'
import { ServicesContext } from '#ui/services-context.ts'

test('a language that cannot be fetched leaves the one before on the screen, and says so', async () => {
  vi.spyOn(languages.en, 'load').mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const { user } = await visit({ at: '/w/w/mission/situation', workshops: [newWorkshop('w')] })
  await screen.findByRole('heading', { level: 1 })
  await choose(user, 'Weitere Befehle', 'English')
  expect(await screen.findByRole('alert')).toHaveTextContent('Die Sprache ließ sich nicht laden.')
  expect(screen.getByRole('navigation', { name: 'Ablauf' })).toBeVisible()
  await choose(user, 'Weitere Befehle', 'Deutsch')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a screen that breaks is replaced by a calm page with a way on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { library, settings, files, clock, unmount } = await visit()
  unmount()
  const Broken = () => {
    throw new Error('a bug')
  }
  render(
    <ServicesContext value={{ library, settings, files, now: () => clock.at, newId: () => 'id' }}>
      <MemoryRouter>
        <App initialWords={de}>
          <Broken />
        </App>
      </MemoryRouter>
    </ServicesContext>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Die Workshops sind sicher')
  expect(screen.getByRole('alert')).toHaveTextContent('a bug')
  expect(screen.getByText('Zur Startseite')).toBeVisible()
})
