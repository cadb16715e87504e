// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { choose, keyOf, said, visit } from '../app.tsx'
import { commands, listed, sample, title } from './listed-sample.ts'

describe('deleting', () => {
  test('takes a workshop away at once, says so, and undo brings it back as it was', async () => {
    const { user, storage, kept } = await visit({ workshops: [sample, newWorkshop('other', { title: 'Anderer' })] })
    await choose(user, commands, 'Löschen')
    expect(screen.queryByRole('link', { name: listed })).not.toBeInTheDocument()
    expect(said()).toBe(`Gelöscht: ${title}`)
    expect(storage.entries.has(keyOf('sample-de'))).toBe(false)
    // On a device with one copy nothing of it is kept, and the notice says so.
    expect(screen.getByText(/Auf diesem Gerät ist kein Stand mehr davon/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /Zuletzt gelöscht/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }))
    expect(screen.getByRole('link', { name: listed })).toBeVisible()
    expect(said()).toBe(`Wieder da: ${title}`)
    expect(kept('sample-de')).toEqual(sample)
    expect(screen.queryByRole('button', { name: 'Rückgängig' })).not.toBeInTheDocument()
  })

  test('the last workshop leads back to the beginning, with the way back still there', async () => {
    const { user } = await visit({ workshops: [sample] })
    await choose(user, commands, 'Löschen')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ein Tag, sechs Fragen')
    expect(screen.getByRole('button', { name: 'Rückgängig' })).toBeVisible()
  })

  test('what finds no room to come back is not said to be back', async () => {
    const { user, storage } = await visit({ workshops: [sample] })
    await choose(user, commands, 'Löschen')
    storage.room = 10
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Der Speicher dieses Browsers ist voll.')
    expect(said()).toBe(`Gelöscht: ${title}`)
    expect(screen.getByRole('button', { name: 'Rückgängig' })).toBeVisible()
  })

  test('stands under a line that says whether a file of it exists', async () => {
    const { user, clock } = await visit({ workshops: [sample] })
    await user.click(screen.getByRole('button', { name: commands }))
    expect(screen.getByRole('menu')).toHaveTextContent('Noch nicht als Datei gesichert')
    await user.click(screen.getByRole('menuitem', { name: 'Als Datei speichern' }))
    await user.click(screen.getByRole('button', { name: 'Datei speichern' }))
    clock.passDays(3)
    await user.click(screen.getByRole('button', { name: commands }))
    expect(screen.getByRole('menu')).toHaveTextContent('Letzte Sicherung als Datei: vor 3 Tagen')
  })
})
