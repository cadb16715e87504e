// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect, test } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import { newWorkshop } from '#core/workshop.ts'
import { openSession } from '#state/session.ts'
import { SessionContext, useEdit } from '#ui/session-context.ts'
import { useSum } from '#ui/use-settled-workshop.ts'

function Title() {
  const title = useSum(({ facts }) => facts.title)
  return <p>{title}</p>
}

function EditsAsItComes() {
  const edit = useEdit()
  useLayoutEffect(() => void edit('factsChanged', (workshop) => setFacts(workshop, { title: 'Neu' })), [edit])
  return null
}

test('an edit between the first picture of a sum and the moment it begins to listen is shown', () => {
  const workshop = newWorkshop('w', { title: 'Alt' })
  const session = openSession({ id: 'w', revision: 1, baseRevision: 0, workshop }, () => 0)
  render(
    <SessionContext value={session}>
      <Title />
      <EditsAsItComes />
    </SessionContext>,
  )
  expect(screen.getByText('Neu')).toBeVisible()
})
