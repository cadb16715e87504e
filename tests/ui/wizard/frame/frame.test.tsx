// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { writeFile } from '#core/file/workshop-file.ts'
import { newWorkshop } from '#core/workshop.ts'
import { fixture } from '../../../core/room.ts'
import { asFile, choose, said, visit } from '../../app.tsx'

const sample = fixture('workshops/sample.de')

async function open(language: 'de' | 'en' = 'de') {
  const app = await visit({
    at: '/w/w/mission/situation',
    workshops: [newWorkshop('w', { title: 'Lesestark' })],
    language,
  })
  await screen.findByRole('heading', { level: 1 })
  const [field] = screen.getAllByRole('textbox')
  if (field === undefined) throw new Error('The first activity has a field.')
  return { ...app, field, written: () => app.kept('w').content.situation.occasion }
}

describe('undo and redo', () => {
  test('reach what was typed by key, also from within the field, and say once what they did', async () => {
    const { user, field, written } = await open()
    await user.type(field, 'Räume stehen leer')
    await user.keyboard('{Control>}z{/Control}')
    expect(written()).toBe('')
    expect(field).toHaveValue('')
    expect(said()).toBe('Rückgängig gemacht: Text geändert')
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1)
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(written()).toBe('Räume stehen leer')
    expect(said()).toBe('Wiederholt: Text geändert')
    await user.keyboard('{Meta>}z{/Meta}')
    await user.keyboard('{Control>}y{/Control}')
    expect(written()).toBe('Räume stehen leer')
  })

  test('nothing to undo says nothing and changes nothing', async () => {
    const { user, storage } = await open()
    const before = new Map(storage.entries)
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}')
    expect(said()).toBe('')
    expect(storage.entries).toEqual(before)
  })

  test('are still there after a look at the list', async () => {
    const { user, field } = await open('en')
    await user.type(field, 'Empty rooms')
    await user.click(screen.getByRole('link', { name: 'To all workshops' }))
    await user.click(await screen.findByRole('link', { name: 'Lesestark' }))
    expect(await screen.findByRole('button', { name: 'Undo: Text changed' })).toBeEnabled()
  })
})

describe('the state of saving', () => {
  test('says when the last edit was kept', async () => {
    const { user, field, clock } = await open()
    clock.at += 60_000
    await user.type(field, 'x')
    expect(screen.getByText('Gespeichert 10:44')).toBeVisible()
  })

  test('a full device is told at once and stays told; the file that is offered holds the last word; room heals it', async () => {
    const { user, field, storage, files, library } = await open()
    storage.room = 0
    await user.type(field, 'Nicht verloren')
    expect(screen.getByRole('alert')).toHaveTextContent('Nicht gespeichert: Der Speicher ist voll.')
    expect(field).toHaveValue('Nicht verloren')
    expect(screen.getByRole('alert')).toHaveTextContent('Eine solche Datei enthält auch, was nur im Raum bleiben soll.')
    await user.click(screen.getByRole('button', { name: 'Jetzt als Datei sichern' }))
    const [, text] = files.save.mock.calls[0] ?? []
    expect(text).toContain('"occasion": "Nicht verloren"')
    expect(library.getState().savedToFile).toHaveProperty('w')
    storage.room = null
    await user.type(field, '!')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('a browser that forbids storage is named as such', async () => {
    const { user, field, storage } = await open('en')
    storage.forbidden = true
    await user.type(field, 'x')
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved: the browser does not allow')
    expect(screen.getByRole('alert')).toHaveTextContent('Such a file also holds what is to stay in the room.')
  })
})

describe('the bar', () => {
  test('saves the workshop as a file that is the workshop', async () => {
    const { user, files } = await visit({ at: '/w/sample-de/mission/situation', workshops: [sample] })
    await screen.findByRole('heading', { level: 1 })
    await choose(user, 'Weitere Befehle', 'Workshop als Datei speichern')
    await user.click(screen.getByRole('button', { name: 'Datei speichern' }))
    expect(files.save).toHaveBeenCalledExactlyOnceWith(
      `${sample.facts.title} – Workshop.json`,
      writeFile(asFile(sample)),
      'application/json',
    )
    await expect.poll(() => said()).toBe(`Gespeichert: ${sample.facts.title} – Workshop.json`)
  })

  test('changes the language of the screen in the middle of the work: place, text and history stay', async () => {
    const { user, field, written, path } = await open()
    await user.type(field, 'Räume stehen leer')
    await choose(user, 'Weitere Befehle', 'English')
    expect(await screen.findByRole('button', { name: 'Undo: Text changed' })).toBeEnabled()
    expect(screen.getAllByRole('textbox')[0]).toHaveValue('Räume stehen leer')
    expect(path.now).toBe('/w/w/mission/situation')
    expect(written()).toBe('Räume stehen leer')
    expect(document.title).toBe('Occasion and problem · Lesestark · Wirkbund')
  })

  test('darkens and lightens the screen, and remembers it', async () => {
    const { user, storage } = await open()
    await choose(user, 'Weitere Befehle', 'Dunkler Raum')
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark')
    expect(storage.getItem('wirkbund/note/theme')).toBe('dark')
    await choose(user, 'Weitere Befehle', 'Heller Raum')
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('light')
  })

  test('lets keyboards pass to the content', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('link', { name: 'Zum Inhalt' }))
    expect(screen.getByRole('main')).toHaveFocus()
  })
})

test('a card that is being written is the browser’s to undo, one that was added is the workshop’s', async () => {
  const { user, kept } = await visit({ at: '/w/w/mission/headlines', workshops: [newWorkshop('w')] })
  await screen.findByRole('heading', { level: 1 })
  const cards = () => Object.values(kept('w').content.headlines.cards).map(({ text }) => text)
  const [field] = screen.getAllByRole('textbox')
  if (field === undefined) throw new Error('A board has a field for new cards.')
  await user.type(field, 'Alle lesen{Enter}Halber Ged')
  await user.keyboard('{Control>}z{/Control}')
  expect(cards()).toEqual(['Alle lesen'])
  await user.clear(field)
  await user.keyboard('{Control>}z{/Control}')
  expect(cards()).toEqual([])
  expect(said()).toBe('Rückgängig gemacht: Karte hinzugefügt')
})
