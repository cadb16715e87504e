// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { bindingOf, isLetter, keyBindings } from '#ui/keys/keys.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../core/room.ts'
import { visit } from './app.tsx'

const sample = fixture('workshops/sample.de')
const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  bindingOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })?.command ?? null

/** The bar over every screen; null on the wall. */
const bar = () => screen.queryByRole('link', { name: 'Zu allen Workshops' })

async function open(at = '/w/sample-de/mission/scope') {
  const app = await visit({ at, workshops: [sample] })
  await screen.findByRole('heading', { level: 1 })
  return app
}

describe('the table of keys', () => {
  test('gives every key one meaning', () => {
    const strokes = keyBindings
      .filter(({ told }) => told !== true)
      .flatMap((binding) => binding.strokes.map((stroke) => JSON.stringify(stroke)))
    expect(new Set(strokes).size).toBe(strokes.length)
  })

  test.each([
    ['PageDown', {}, 'next'],
    ['PageDown', { shiftKey: true }, 'pageOn'],
    ['p', {}, 'projector'],
    ['P', {}, 'projector'],
    ['P', { shiftKey: true }, null],
    ['p', { ctrlKey: true }, null],
    ['p', { altKey: true }, null],
    ['?', {}, 'help'],
    ['?', { shiftKey: true }, 'help'],
    ['+', {}, 'extend'],
    ['z', { ctrlKey: true }, 'undo'],
    ['z', { metaKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['z', {}, null],
    ['Enter', {}, null],
  ] as const)('%s %j asks for %s', (key, held, command) => {
    expect(pressed(key, held)).toBe(command)
  })

  test('knows which keys other aids may send by themselves', () => {
    const letters = keyBindings.filter((binding) => binding.told !== true && isLetter(binding))
    expect(letters.map(({ command }) => command)).toEqual([
      'questions',
      'help',
      'projector',
      'clock',
      'extend',
      'write',
    ])
  })
})

describe('a presenter', () => {
  test('goes on and back through the activities', async () => {
    const { user, path } = await open()
    await user.keyboard('{PageDown}')
    await expect.poll(() => path.now).toBe('/w/sample-de/mission/missionSentence')
    await user.keyboard('{PageUp}{PageUp}')
    await expect.poll(() => path.now).toBe('/w/sample-de/mission/glossary')
  })

  test.each([
    ['the set-up into the first activity', 'setup/room', 'mission/situation'],
    ['the last stances to the commitment', 'conflict/stances', 'commitment'],
  ])('comes from %s', async (_, from, to) => {
    const { user, path } = await open(`/w/sample-de/${from}`)
    await user.keyboard('{PageDown}')
    await expect.poll(() => path.now).toBe(`/w/sample-de/${to}`)
  })
})

describe('keys', () => {
  test('never act while somebody types', async () => {
    const { user, path } = await visit({ at: '/w/w/mission/situation', workshops: [newWorkshop('w')] })
    await screen.findByRole('heading', { level: 1 })
    const [field] = screen.getAllByRole('textbox')
    if (field === undefined) throw new Error('The first activity has a field.')
    await user.type(field, 'Top? Pro und +')
    await user.keyboard('{PageDown}')
    expect(field).toHaveValue('Top? Pro und +')
    expect(path.now).toBe('/w/w/mission/situation')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(bar()).toBeVisible()
  })

  test('are none where a browser fills a field in and says so by an event without a key', async () => {
    await open('/w/sample-de/working/firstSteps')
    const [field] = screen.getAllByRole('textbox')
    act(() => void field?.dispatchEvent(new Event('keydown', { bubbles: true, cancelable: true })))
    expect(screen.queryByText(de.app.failedAside, { exact: false })).toBeNull()
  })

  test.each([
    ['a card', 'mission/scope', 'scope.new'],
    ['a row', 'mission/glossary', 'glossary.id1.term'],
    ['an organisation', 'setup/organisations', 'organisation.new'],
  ])('N begins %s', async (_, at, id) => {
    const { user } = await open(`/w/sample-de/${at}`)
    await user.keyboard('n')
    await expect.poll(() => document.activeElement).toHaveAttribute('id', id)
    expect(document.activeElement).toHaveValue('')
  })

  test('leave a menu and a dialog alone', async () => {
    const { user, path } = await open()
    await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }))
    await user.keyboard('{PageDown}p')
    expect(path.now).toBe('/w/sample-de/mission/scope')
    expect(bar()).toBeVisible()
  })

  test('are listed on a sheet, every one of them', async () => {
    const { user } = await open()
    await user.keyboard('?')
    const sheet = screen.getByRole('dialog', { name: 'Tasten' })
    expect(within(sheet).getAllByRole('term')).toHaveLength(keyBindings.length)
    expect(within(sheet).getByText('Projektoransicht an und aus')).toBeVisible()
  })

  test('of single letters can be switched off; a presenter goes on working', async () => {
    const { user, path, settings } = await open()
    await user.keyboard('?')
    await user.click(screen.getByRole('checkbox', { name: /Einzelne Buchstaben/ }))
    await user.click(screen.getByRole('button', { name: 'Schließen' }))
    expect(settings.getState().letterKeys).toBe(false)
    await user.keyboard('p?')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(bar()).toBeVisible()
    await user.keyboard('{PageDown}')
    await expect.poll(() => path.now).toBe('/w/sample-de/mission/missionSentence')
  })
})
