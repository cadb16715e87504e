// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { newWorkshop } from '#core/workshop.ts'
import { browserShelf } from '#storage/shelf.ts'
import { asFile, choose, said, visit } from '../app.tsx'
import { commands, sample, title, withCommands } from './listed-sample.ts'

describe('a file', () => {
  test('saved from a list that stood beside another window holds what was written there', async () => {
    const { user, files, storage } = await visit({ workshops: [sample] })
    const later = { ...asFile(setFacts(sample, { title: 'Im anderen Fenster' })), revision: 2 }
    browserShelf(() => storage).save(later)
    fireEvent.focus(window)
    await user.click(screen.getByRole('button', { name: 'Sicherung speichern' }))
    expect(files.save.mock.lastCall?.[1]).toBe(writeFile(later))
    expect(await screen.findByRole('link', { name: 'Im anderen Fenster' })).toBeVisible()
  })
})

describe('saving to a file', () => {
  const line = () => screen.getByRole('contentinfo')

  test('a workshop is saved under its name, as the text that is on the device', async () => {
    const { user, files } = await visit({ workshops: [sample] })
    await choose(user, commands, 'Als Datei speichern')
    await user.click(screen.getByRole('button', { name: 'Datei speichern' }))
    expect(files.save.mock.calls).toEqual([[`${title} – Workshop.json`, writeFile(asFile(sample)), 'application/json']])
  })

  test('the line in the foot counts what has no file, then says how old the oldest is', async () => {
    const other = newWorkshop('other', { title: 'Anderer' })
    const { user, files, clock } = await visit({ workshops: [sample, other] })
    expect(line()).toHaveTextContent('Alle Workshops liegen nur auf diesem Gerät')
    expect(line()).toHaveTextContent('Noch nicht als Datei gesichert')
    await choose(user, commands, 'Als Datei speichern')
    await user.click(screen.getByRole('button', { name: 'Datei speichern' }))
    expect(line()).toHaveTextContent('1 Workshop noch nicht als Datei gesichert')
    clock.passDays(1)
    await choose(user, withCommands('Anderer'), 'Als Datei speichern')
    await user.click(screen.getByRole('button', { name: 'Datei speichern' }))
    expect(line()).toHaveTextContent('Letzte Sicherung als Datei: vor 24 Stunden')
    files.save.mockClear()
    expect(line()).toHaveTextContent('Eine solche Datei enthält auch, was nur im Raum bleiben soll.')
    await user.click(screen.getByRole('button', { name: 'Sicherung speichern' }))
    expect(files.save.mock.calls.map(([name]) => name).toSorted()).toEqual([
      'Anderer – Workshop.json',
      `${title} – Workshop.json`,
    ])
    await expect.poll(() => said()).toBe('Letzte Sicherung als Datei: in dieser Minute')
    expect(line()).toHaveTextContent('Letzte Sicherung als Datei: in dieser Minute')
  })
})
