// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { boundDashes } from '#ui/language/bound-dashes.ts'
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

test('ground rules and missing voices stand below it, each under its question with a list of its own', async () => {
  const { user, kept } = await visit({ at: '/w/w/setup/rules', workshops: [newWorkshop('w')] })
  const { groundRules, missingVoices } = de.activities
  const headings = await screen.findAllByRole('heading', { level: 2 })
  expect(headings.map((heading) => heading.textContent)).toEqual(
    [de.setup.ruleToday, groundRules.question, missingVoices.question].map(boundDashes),
  )
  for (const how of [groundRules.how, missingVoices.how]) expect(screen.getByText(boundDashes(how))).toBeVisible()
  const rows = () =>
    [kept('w').content.groundRules, kept('w').content.missingVoices].map(({ rows }) => Object.keys(rows).length)
  await user.click(screen.getByRole('button', { name: groundRules.addRow }))
  expect(rows()).toEqual([1, 0])
  await user.click(screen.getByRole('button', { name: missingVoices.addRow }))
  expect(rows()).toEqual([1, 1])
})
