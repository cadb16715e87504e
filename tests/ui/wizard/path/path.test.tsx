// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { agendaOf } from '#core/agenda/agenda.ts'
import { elements } from '#core/method/index.ts'
import { newWorkshop } from '#core/workshop.ts'
import { paths, pathTo } from '#routes/paths.ts'
import { neighbours, stepPath, steps, stepsOf } from '#ui/wizard/path/steps.ts'
import { fixture } from '../../../core/room.ts'
import { visit } from '../../app.tsx'

const sample = fixture('workshops/sample.de')

describe('the path', () => {
  test('goes through the activities of each element and ends each with its stances', () => {
    expect([...new Set(steps.map(({ element }) => element))]).toEqual(elements.map(({ id }) => id))
    for (const { id, activities } of elements) {
      const kinds = stepsOf(id).map((step) => (step.kind === 'activity' ? step.activity.id : step.kind))
      expect(kinds).toEqual([...activities.map((activity) => activity.id), 'stances'])
    }
  })

  test('leads from the first screen to the last and back, every address once', () => {
    const addresses = steps.map((step) => stepPath('w', step))
    expect(new Set(addresses).size).toBe(addresses.length)
    const [first, ...others] = steps
    expect(first && neighbours(newWorkshop('w'), first).before).toBeNull()
    others.forEach((step, index) => {
      expect(neighbours(newWorkshop('w'), step).before).toBe(steps[index])
      expect(neighbours(newWorkshop('w'), step).after).toBe(steps[index + 2] ?? null)
    })
  })

  test('passes by what a compact agenda leaves out, until somebody is there', () => {
    const compact = { ...newWorkshop('w'), agenda: agendaOf('compact') }
    const [situation, targetGroups, headlines] = steps
    if (situation === undefined || targetGroups === undefined) throw new Error('The mission has steps')
    expect(neighbours(compact, situation).after).toBe(headlines)
    expect(neighbours(compact, targetGroups)).toEqual({ before: situation, after: headlines })
  })

  test('places of gaps have addresses with nothing in them but ids', () => {
    expect(pathTo('w', { screen: 'activity', activity: 'scope' })).toBe('/w/w/mission/scope')
    expect(pathTo('w', { screen: 'stances', element: 'roles' })).toBe('/w/w/roles/stances')
    expect(pathTo('w', { screen: 'setup', step: 'rules' })).toBe('/w/w/setup/rules')
    expect(pathTo('w', { screen: 'questions' })).toBe('/w/w/commitment')
  })
})

describe('a screen of the path', () => {
  test('asks its question, tells the facilitator how, and its foot leads on by name', async () => {
    const { user, path } = await visit({ at: '/w/sample-de/mission/situation', workshops: [sample] })
    const question = await screen.findByRole('heading', { level: 1 })
    await expect.poll(() => question).toHaveFocus()
    expect(screen.getByText('So geht’s')).toBeVisible()
    expect(document.title).toBe(
      'Anlass und Problem · Gut ankommen im Beruf – Ausbildungspartnerschaft Haselbach · Wirkbund',
    )
    await user.click(screen.getByRole('link', { name: 'Weiter: Zielgruppen benennen' }))
    expect(path.now).toBe('/w/sample-de/mission/targetGroups')
    await expect.poll(() => screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Anlass und Problem', current: false }))
    expect(path.now).toBe('/w/sample-de/mission/situation')
  })

  test('the first one leads back to the set-up, the stances on to the next element, the last one to the commitment', async () => {
    const first = await visit({ at: '/w/sample-de/mission/situation', workshops: [sample] })
    expect(await screen.findByRole('link', { name: 'Einrichten' })).toHaveAttribute(
      'href',
      paths.setup('sample-de', 'room'),
    )
    first.unmount()
    const end = await visit({ at: '/w/sample-de/mission/stances', workshops: [sample] })
    expect(await screen.findByRole('link', { name: 'Weiter: Wirkungslogik' })).toHaveAttribute(
      'href',
      stepPath('sample-de', stepsOf('impact')[0] ?? expect.fail('Every element has a screen.')),
    )
    end.unmount()
    await visit({ at: '/w/sample-de/conflict/stances', workshops: [sample] })
    expect(await screen.findByRole('link', { name: 'Weiter: Commitment' })).toHaveAttribute(
      'href',
      paths.commitment('sample-de'),
    )
  })

  test('shows the contents: all six elements, the running one unfolded with where the room is', async () => {
    await visit({ at: '/w/w/impact/stances', workshops: [newWorkshop('w')] })
    const contents = within(await screen.findByRole('navigation', { name: 'Ablauf' }))
    for (const name of ['Mission', 'Wirkungslogik', 'Erwartungen', 'Rollen', 'Commitment']) {
      expect(contents.getAllByRole('link', { name: new RegExp(name) }).length).toBeGreaterThan(0)
    }
    expect(contents.getByRole('link', { current: 'step' })).toHaveTextContent('Konsent')
    expect(contents.queryByRole('link', { name: /Anlass und Problem/ })).not.toBeInTheDocument()
  })

  test('opens its guidance with purpose, example and pitfalls, and gives the focus back', async () => {
    const { user } = await visit({ at: '/w/w/mission/missionSentence', workshops: [newWorkshop('w')], language: 'en' })
    await user.click(await screen.findByRole('button', { name: 'Guide' }))
    const guidance = within(screen.getByRole('dialog'))
    expect(guidance.getAllByRole('listitem').length).toBeGreaterThan(1)
    await user.click(guidance.getByRole('button', { name: 'Close' }))
    expect(screen.getByRole('button', { name: 'Guide' })).toHaveFocus()
  })
})

describe('addresses', () => {
  test.each([
    ['/w/w', '/w/w/mission/situation'],
    ['/w/w/impact', stepPath('w', stepsOf('impact')[0] ?? expect.fail('Every element has a screen.'))],
    ['/w/w/impact/nothing', stepPath('w', stepsOf('impact')[0] ?? expect.fail('Every element has a screen.'))],
    ['/w/w/nothing/nothing', '/w/w/mission/situation'],
    ['/w/w/setup/nothing', '/w/w/setup/occasion'],
    ['/nothing', '/'],
  ])('%s leads to %s', async (at, to) => {
    const { path } = await visit({ at, workshops: [newWorkshop('w')] })
    await expect.poll(() => path.now).toBe(to)
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
  })

  test('a workshop that is not here is said to be so, with the way back', async () => {
    const { user, path } = await visit({ at: '/w/gone/mission/situation' })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('nicht mehr auf diesem Gerät')
    await user.click(screen.getByRole('link', { name: 'Zu allen Workshops' }))
    expect(path.now).toBe('/')
  })

  test('a workshop that cannot be read says why, hands out its bytes as they are, and they stay', async () => {
    const { user, files, storage } = await visit({ at: '/w/torn', stored: { 'wirkbund/workshop/torn': '{' } })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('lässt sich hier nicht lesen')
    expect(screen.getByText(/ist beschädigt/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Daten herunterladen' }))
    await expect.poll(() => files.save).toHaveBeenCalledExactlyOnceWith('wirkbund-torn-1.txt', '{', 'text/plain')
    expect(storage.getItem('wirkbund/workshop/torn')).toBe('{')
  })
})

describe('a link from a gap', () => {
  test('puts the focus into the field it is about', async () => {
    await visit({
      at: { pathname: '/w/w/mission/missionSentence', state: { anchor: 'missionSentence.onlyTogether' } },
      workshops: [newWorkshop('w')],
    })
    await expect.poll(() => document.activeElement).toHaveAttribute('id', 'missionSentence.onlyTogether')
    expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement)
  })

  test('whose field is gone puts the focus on the question of the screen', async () => {
    await visit({
      at: { pathname: '/w/w/mission/missionSentence', state: { anchor: 'missionSentence.gone' } },
      workshops: [newWorkshop('w')],
    })
    await expect.poll(() => screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  test('stands where the sentence of the stances is missing', async () => {
    const { user } = await visit({ at: '/w/w/mission/stances', workshops: [newWorkshop('w')] })
    await user.click(await screen.findByRole('link', { name: 'Satz formulieren' }))
    await expect.poll(() => document.activeElement).toHaveAttribute('id', 'missionSentence.mission')
  })
})
