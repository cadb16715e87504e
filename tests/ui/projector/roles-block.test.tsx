// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { contentOf } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { read } from '../read.ts'
import { openWall } from './open-wall.tsx'

test('who answers for what is read out as a table of nothing but its lines; what the letters mean stands before it', async () => {
  const sample = fixture('workshops/sample.de')
  const tasks = activityById('tasks')
  const content = contentOf<'grid'>(sample, tasks)
  await openWall().show(sample, { screen: 'activity', element: 'roles', activity: 'tasks' })
  const table = within(screen.getByRole('table'))
  expect(table.getAllByRole('row')).toHaveLength(1 + Object.keys(content.rows).length)
  expect(table.queryByRole('list')).toBeNull()
  const { marks, rowHead } = de.activities.tasks
  const key = within(screen.getByRole('main')).getAllByRole('listitem')
  expect(key.map(read)).toEqual(Object.entries(marks).map(([mark, meaning]) => `${mark} ${meaning}`))
  const heads = table.getAllByRole('columnheader')
  expect(heads[0]).toHaveTextContent(rowHead)
  expect(heads.slice(1).map((head) => within(head).getByRole('img').getAttribute('aria-label'))).toEqual([
    'Stadt Haselbach',
    'Staatliches Schulamt Haselbach',
    'Starthilfe Haselbach',
    'Lindgrün-Stiftung',
    'Brückner Metallbau',
  ])
  const cells = within(table.getByRole('row', { name: /^Praktika planen/ }))
    .getAllByRole('cell')
    .map(read)
  expect(cells).toEqual([`C${marks.C}`, `A${marks.A}R${marks.R}`, `C${marks.C}`, `I${marks.I}`, `R${marks.R}`])
})
