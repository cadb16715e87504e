// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { newWorkshop } from '#core/workshop.ts'
import { fixture, fixtureText } from '../../core/room.ts'
import { browserShelf } from '#storage/shelf.ts'
import { boundDashes } from '#ui/bound-dashes.ts'
import { asFile, choose, keyOf, said, visit } from '../app.tsx'

const sample = fixture('workshops/sample.de')
const { title } = sample.facts
/** As it stands in the list. */
const listed = boundDashes(title)
const commands = `Befehle zu ${title}`
const withCommands = (name: string) => `Befehle zu ${name}`

/** As an editor saves it that knows no UTF-8: every letter beyond ASCII is a byte that no text in UTF-8 has there. */
const inLatin1 = (text: string) => Uint8Array.from(text, (letter) => (letter > 'ÿ' ? 63 : letter.charCodeAt(0)))

describe('a copy', () => {
  test('with all its content stands beside the original', async () => {
    const { user, kept } = await visit({ workshops: [sample] })
    await choose(user, commands, 'Duplizieren, mit allen Inhalten')
    expect(await screen.findByRole('link', { name: `${listed} (Kopie)` })).toBeVisible()
    expect(said()).toBe(`Dupliziert: ${title}`)
    expect(kept('id1').content).toEqual(sample.content)
    expect(kept('sample-de')).toEqual(sample)
  })

  test('of parties and agenda only leaves out what the room said', async () => {
    const { user, kept } = await visit({ workshops: [sample] })
    await choose(user, commands, 'Duplizieren, nur Beteiligte und Ablauf')
    expect(kept('id1').organisations).toEqual(sample.organisations)
    expect(kept('id1').content.missionSentence.mission).toBe('')
    expect(kept('id1').stances.mission).toEqual({})
  })

  test('has a title that its file can hold, and a name where the original has none', async () => {
    const long = newWorkshop('long', { title: 'Ü'.repeat(300) })
    const { user, kept } = await visit({ workshops: [long, newWorkshop('none')] })
    await choose(user, withCommands(long.facts.title), 'Duplizieren, mit allen Inhalten')
    expect(kept('id1').facts.title).toHaveLength(300)
    await choose(user, withCommands('Workshop ohne Titel'), 'Duplizieren, mit allen Inhalten')
    expect(kept('id2').facts.title).toBe('Workshop ohne Titel (Kopie)')
  })

  test('that finds no room is told, and nothing else changes', async () => {
    const { user, storage } = await visit({ workshops: [sample] })
    storage.room = 0
    await choose(user, commands, 'Duplizieren, mit allen Inhalten')
    expect(screen.getByRole('alert')).toHaveTextContent('Der Speicher dieses Browsers ist voll.')
    expect([...storage.entries.keys()]).toEqual([keyOf('sample-de')])
  })
})

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

describe('files', () => {
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
    await waitFor(() => expect(said()).toBe('Letzte Sicherung als Datei: in dieser Minute'))
  })

  test('a file opens as a workshop', async () => {
    const { user, files, kept, path } = await visit()
    files.pickBytes.mockResolvedValue([new TextEncoder().encode(fixtureText('workshops/sample.de'))])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    await screen.findByRole('navigation', { name: 'Ablauf' })
    expect(path.now).toMatch(/^\/w\/sample-de\//)
    expect(kept('sample-de').facts.title).toBe(title)
  })

  test('a file whose workshop is there already never replaces it: it stands beside it, marked, and that is said', async () => {
    const changed = setFacts(sample, { title: 'Hier weitergearbeitet' })
    const { user, files, kept, path } = await visit({ workshops: [changed] })
    files.pickBytes.mockResolvedValue([new TextEncoder().encode(fixtureText('workshops/sample.de'))])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `War schon auf diesem Gerät und steht jetzt daneben: ${title} (aus Datei)`,
    )
    expect(path.now).toBe('/')
    expect(kept('id1').facts.title).toBe(`${title} (aus Datei)`)
    expect(kept('sample-de')).toEqual(changed)
  })

  test('a copy for review keeps its title, which belongs to the text that is read', async () => {
    const copy = { ...sample, copyOf: { workshop: 'elsewhere', fingerprint: '0123456789ABCDEF' } }
    const { user, files, kept, path } = await visit({ workshops: [copy] })
    files.pickBytes.mockResolvedValue([new TextEncoder().encode(writeFile(asFile(copy)))])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    await waitFor(() => expect(path.now).toMatch(/^\/w\/id1/))
    expect(kept('id1').facts.title).toBe(title)
  })

  test.each([
    ['Hallo', 'Das ist keine Workshop-Datei: Der Inhalt ist kein lesbares JSON.'],
    ['{}', 'Das ist keine Workshop-Datei von Wirkbund.'],
    [fixtureText('workshops/empty').replace(/"version": \d+/, '"version": 9000'), 'aus einer neueren Version'],
    [
      fixtureText('workshops/empty').replace('"place": ""', '"place": null'),
      'Die erste unklare Stelle: workshop.facts.place',
    ],
    [inLatin1(fixtureText('workshops/sample.de')), 'kein lesbares JSON'],
  ])('a wrong file gets one clear sentence and changes nothing: %.12s', async (content, sentence) => {
    const { user, files, storage, path } = await visit({ workshops: [sample] })
    const before = new Map(storage.entries)
    files.pickBytes.mockResolvedValue([typeof content === 'string' ? new TextEncoder().encode(content) : content])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Die Datei ließ sich nicht öffnen. Es wurde nichts verändert.')
    await waitFor(() => expect(alert).toHaveTextContent(sentence))
    expect(storage.entries).toEqual(before)
    expect(path.now).toBe('/')
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(sentence))
    expect(screen.getByRole('alert')).not.toBe(alert)
  })

  test('nobody chose a file: nothing happens; a file that cannot be read: told', async () => {
    const { user, files } = await visit({ workshops: [sample] })
    files.pickBytes.mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('gone'))
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Der Browser konnte die Datei nicht lesen.')
  })
})

describe('what cannot be read or kept', () => {
  test('unreadable bytes are shown with their reason and handed out as they are', async () => {
    const { user, files, storage } = await visit({ stored: { [keyOf('torn')]: '{"format":' } })
    const row = screen.getByText('Dieser Workshop lässt sich hier nicht lesen.').closest('li')
    expect(row).toHaveTextContent(
      'Seine Daten bleiben unverändert liegen. Eine solche Datei enthält auch, was nur im Raum bleiben soll.',
    )
    await user.click(screen.getByRole('button', { name: 'Daten herunterladen' }))
    expect(files.save).toHaveBeenCalledExactlyOnceWith('wirkbund-torn.txt', '{"format":', 'text/plain')
    expect(storage.getItem(keyOf('torn'))).toBe('{"format":')
  })

  test('a browser without storage is told at once; a new workshop says the same again, not that a file failed', async () => {
    const { user, storage, library, path } = await visit()
    storage.forbidden = true
    await user.click(screen.getByRole('button', { name: 'Ersten Workshop anlegen' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Der Browser lässt auf dieser Seite kein Speichern zu.')
    expect(screen.getByRole('alert')).not.toHaveTextContent('Datei ließ sich nicht öffnen')
    expect(library.getState().kept).toEqual([])
    expect(path.now).toBe('/')
  })
})
