// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Timer } from '#core/agenda/timer.ts'
import { placeFrom } from '#core/room/room-view.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { read } from '../read.ts'
import { atWall, openWall } from './open-wall.tsx'

const { activities, elements, projector, timing } = de
const scope = placeFrom('scope') ?? expect.unreachable('The method has a scope')
const box = { screen: 'break', box: 'b' } as const
const workshop = newWorkshop('w')
/** A clock of twenty minutes, of which so many seconds are left. */
const running = (left: number): Timer => ({ state: 'running', length: 1_200_000, deadline: atWall + left * 1000 })
const clock = () =>
  read(screen.getByRole('timer', { name: timing.timer }))
    .replaceAll(/\s+/g, ' ')
    .trim()
const heading = () => screen.getByRole('heading', { level: 1 })

test.each([
  [1200, 'noch 20 Min.'],
  [241, 'noch 5 Min.'],
  [240, 'noch 4 Min.'],
  [60, 'noch 60 Sek.'],
  [9.2, 'noch 10 Sek.'],
  [0, '20 von 20 Min.'],
  [-59, '20 von 20 Min.'],
  [-60, '+ 1 Min.'],
  [-185, '+ 3 Min.'],
])('of twenty minutes the room reads, with %d seconds left: %s', async (left, text) => {
  await openWall().show(workshop, scope, { timer: running(left) })
  expect(clock()).toBe(text)
})

test('a clock that is stopped says so and stands still', async () => {
  await openWall().show(workshop, scope, { timer: { state: 'paused', length: 1_200_000, left: 240_000 } })
  expect(clock()).toBe(`noch 4 Min.${timing.paused}`)
})

test('over the block stands its question, under what it belongs to; when the time is up, that, and the question above', async () => {
  const { show } = openWall()
  await show(workshop, scope, { timer: running(1) })
  const over = () => read(heading().previousElementSibling ?? expect.unreachable('Nothing stands above'))
  const { title } = elements.mission
  expect([over(), read(heading())]).toEqual([title, activities.scope.question])
  expect(heading().closest('header')?.firstElementChild).toHaveTextContent(/^1$/)
  await show(workshop, scope, { timer: running(0) })
  expect(over()).toBe(activities.scope.question)
  expect(read(heading())).toBe(`${timing.up}${timing.upRoom}`)
  await show(workshop, scope)
  expect(read(heading())).toBe(activities.scope.question)
  expect(screen.queryByRole('timer')).toBeNull()
})

test('a break says when it goes on and how long that is, and once it is over, that', async () => {
  const { show } = openWall()
  await show(workshop, box)
  expect(heading()).toHaveTextContent(projector.break.title)
  expect(screen.getByRole('main')).toHaveTextContent(new RegExp(`^${projector.break.title}$`))
  await show(workshop, box, { timer: running(14 * 60 + 40) })
  expect(screen.getByText(projector.break.until('10:58'))).toBeVisible()
  expect(screen.getByRole('timer')).toHaveTextContent(projector.break.left(15))
  await show(workshop, box, { timer: running(0) })
  expect(screen.getByText(projector.break.over)).toBeVisible()
  expect(screen.queryByRole('timer')).toBeNull()
})
