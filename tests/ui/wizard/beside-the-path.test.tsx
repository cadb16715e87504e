// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { fixture } from '../../core/room.ts'
import { choose, visit } from '../app.tsx'

const sample = fixture('workshops/sample.de')

async function open(at: string, workshop: Workshop = sample) {
  const app = await visit({ at: `/w/sample-de/${at}`, workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  return app
}
const links = () => [...document.querySelectorAll('footer a')].map((link) => link.textContent)

describe('a break', () => {
  test('leads back to where it was shown and on to what follows there, however early it comes', async () => {
    const { user } = await open('mission/scope')
    await choose(user, de.projector.menu, de.projector.break.show)
    await screen.findByRole('heading', { level: 1, name: de.projector.break.title })
    expect(links()).toEqual([de.activities.scope.title, de.frame.next(de.activities.missionSentence.title)])
  })

  test('opened by its address leads on to what the plan has next', async () => {
    await open('break')
    expect(links()).toEqual([de.frame.next(de.activities.impactGoal.title)])
  })
})

describe('where we stand', () => {
  test('leads on to what is still to do, not back to the beginning', async () => {
    await open('recap')
    expect(links()).toEqual([de.frame.next(de.setup.stanceOf(de.elements.impact.short))])
  })

  test('says on the wall that something open stays covered there', async () => {
    const { user } = await open('recap')
    await choose(user, de.projector.menu, de.projector.here)
    expect(await screen.findByText(de.projector.kept(1))).toBeVisible()
  })

  test('leads on to the commitment once everything is done', async () => {
    const { impact } = sample.stances
    const { schools, city } = impact
    if (schools === undefined || city === undefined) throw new Error('The sample has their stances')
    const agreed = { ...impact, schools: { ...schools, wording: city.wording } }
    await open('recap', { ...sample, stances: { ...sample.stances, impact: agreed } })
    expect(links()).toEqual([de.frame.next(de.frame.commitment)])
  })
})
