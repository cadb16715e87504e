// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { contentOf } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { de } from '#i18n/de/index.ts'
import { RolesBlock } from '#ui/projector/blocks/roles-block.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { fixture } from '../../core/room.ts'

test('who answers for what is read out as a table of nothing but its lines; what the letters mean stands before it', () => {
  const sample = fixture('workshops/sample.de')
  const tasks = activityById('tasks')
  const content = contentOf<'grid'>(sample, tasks)
  render(
    <WordsContext value={de}>
      <RolesBlock activity={tasks} content={content} organisations={sample.organisations} />
    </WordsContext>,
  )
  const table = within(screen.getByRole('table'))
  expect(table.getAllByRole('row')).toHaveLength(1 + Object.keys(content.rows).length)
  expect(table.queryByRole('list')).toBeNull()
  expect(screen.getAllByRole('listitem')).toHaveLength('ARCI'.length)
})
