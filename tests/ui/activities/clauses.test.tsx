// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { fieldAt, openActivity, threeOrganisations } from './open-activity.tsx'

const said = de.activities.course.topics
const states = de.catalogues.clauseStates

function topic(label: string) {
  return within(screen.getByRole('region', { name: label }))
}

test('a topic nobody has touched looks different from one that is not relevant', async () => {
  openActivity('course', threeOrganisations())
  const change = topic(said.change.label)
  expect(change.getByText(states[''])).toBeVisible()
  for (const radio of change.getAllByRole('radio')) expect(radio).not.toBeChecked()
  await userEvent.click(change.getByRole('radio', { name: states.notRelevant }))
  expect(change.queryByText(states[''])).toBeNull()
  expect(screen.getByRole('contentinfo')).toHaveTextContent('1 von 5 Themen besprochen')
})

test('not relevant asks why, and the gap leads to that field', async () => {
  const { content } = openActivity('course', threeOrganisations())
  await userEvent.click(topic(said.term.label).getByRole('radio', { name: states.notRelevant }))
  await userEvent.type(fieldAt('course.term'), 'Ein Versuch ohne Ende')
  expect(content()['term']).toMatchObject({ state: 'notRelevant', reason: 'Ein Versuch ohne Ende' })
})

test('a wording makes a topic partly agreed; a proposal is offered only while there is none', async () => {
  const { content } = openActivity('course', threeOrganisations())
  const joining = topic(said.joining.label)
  await userEvent.click(joining.getByRole('button', { name: de.editors.clauses.propose }))
  expect(content()['joining']).toMatchObject({ state: 'partly', wording: said.joining.proposal })
  expect(screen.getByRole('status')).toHaveTextContent(de.editors.clauses.proposed)
  expect(joining.queryByRole('button', { name: de.editors.clauses.propose })).toBeNull()
  expect(fieldAt('course.joining')).toHaveFocus()
})

test('a topic that asks for a day leads there once its wording stands', async () => {
  const { content } = openActivity('course', threeOrganisations())
  const review = topic(said.review.label)
  await userEvent.type(review.getByRole('textbox'), 'Jedes Jahr im Juli.')
  expect(fieldAt('course.review')).toBe(review.getByLabelText(de.editors.clauses.date))
  await userEvent.type(fieldAt('course.review'), '2028-07-06')
  expect(content()['review']?.date).toBe('2028-07-06')
})

test('only what is ticked is meant to bind in law, and the box says so', async () => {
  const { content } = openActivity('cooperation', threeOrganisations())
  const money = topic(de.activities.cooperation.topics.money.label)
  const binding = money.getByRole('checkbox', { name: de.editors.clauses.binding })
  expect(binding).not.toBeChecked()
  expect(binding).toHaveAccessibleDescription(de.editors.clauses.bindingHint)
  await userEvent.click(binding)
  expect(content()['money']?.binding).toBe(true)
})

test('a day that is over already is said beside its field, one still to come is not', async () => {
  openActivity('course', threeOrganisations())
  const review = topic(said.review.label)
  await userEvent.type(review.getByRole('textbox'), 'Jedes Jahr im Juli.')
  const day = review.getByLabelText(de.editors.clauses.date)
  await userEvent.type(day, '2028-07-06')
  expect(day).not.toHaveAccessibleDescription()
  await userEvent.clear(day)
  await userEvent.type(day, '1969-07-06')
  expect(day).toHaveAccessibleDescription(de.editors.clauses.dateOver)
})
