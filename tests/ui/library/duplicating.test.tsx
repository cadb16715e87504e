// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { choose, keyOf, said, visit } from '../app.tsx'
import { commands, listed, sample, title, withCommands } from './listed-sample.ts'

describe('a copy', () => {
  test('with all its content stands beside the original', async () => {
    const { user, kept } = await visit({ workshops: [sample] })
    await choose(user, commands, 'Duplizieren, mit allen Inhalten')
    expect(await screen.findByRole('link', { name: `${listed} (Kopie)` })).toBeVisible()
    expect(said()).toBe(`Dupliziert: ${title}`)
    expect(kept('id1').content).toEqual(sample.content)
    expect(kept('sample-de')).toEqual(sample)
  })

  test('has a title of its own, however many there are', async () => {
    const { user, kept } = await visit({ workshops: [sample] })
    for (let copies = 0; copies < 3; copies += 1) await choose(user, commands, 'Duplizieren, nur Beteiligte und Ablauf')
    expect(['id1', 'id2', 'id3'].map((id) => kept(id).facts.title)).toEqual([
      `${title} (Kopie)`,
      `${title} (Kopie 2)`,
      `${title} (Kopie 3)`,
    ])
  })

  test('of a copy goes on counting', async () => {
    const { user, kept } = await visit({ workshops: [{ ...sample, facts: { ...sample.facts, title: 'Haselbach' } }] })
    await choose(user, withCommands('Haselbach'), 'Duplizieren, nur Beteiligte und Ablauf')
    await choose(user, withCommands('Haselbach (Kopie)'), 'Duplizieren, nur Beteiligte und Ablauf')
    await choose(user, withCommands('Haselbach (Kopie 2)'), 'Duplizieren, nur Beteiligte und Ablauf')
    expect(['id2', 'id3'].map((id) => kept(id).facts.title)).toEqual(['Haselbach (Kopie 2)', 'Haselbach (Kopie 3)'])
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
    expect(kept('id1').facts.title).toBe(`${'Ü'.repeat(280)} (Kopie)`)
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
