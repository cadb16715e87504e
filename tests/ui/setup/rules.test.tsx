// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { visit } from '../app.tsx'

test('the rule for today is explained beside the choice, and kept', async () => {
  const { user, kept } = await visit({ at: '/w/w/setup/rules', workshops: [newWorkshop('w')] })
  const rule = await screen.findByRole('combobox', { name: 'Entscheidungsregel für heute' })
  expect(screen.queryByText(/^Wann sie passt/)).not.toBeInTheDocument()
  await user.selectOptions(rule, 'Konsent')
  expect(kept('w').facts.ruleToday).toBe('consent')
  expect(screen.getByText(/^Wann sie passt: /)).toBeVisible()
  await user.selectOptions(rule, 'noch nicht vereinbart')
  expect(kept('w').facts.ruleToday).toBe('')
})

test('a gap leads to the choice', async () => {
  await visit({
    at: { pathname: '/w/w/setup/rules', state: { anchor: 'fact.ruleToday' } },
    workshops: [newWorkshop('w')],
  })
  await expect.poll(() => screen.getByRole('combobox', { name: 'Entscheidungsregel für heute' })).toHaveFocus()
})

test('ground rules and missing voices stand below it, each with its question', async () => {
  await visit({ at: '/w/w/setup/rules', workshops: [newWorkshop('w')] })
  expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(3)
  expect(screen.getAllByRole('button', { name: /hinzufügen/ }).length).toBeGreaterThanOrEqual(2)
})
