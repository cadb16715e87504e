// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import type { Gap } from '#core/gaps/gap.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { activityById } from '#core/method/index.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { gapSentence } from '#i18n/gap-sentence.ts'
import { type Owner, ownerOf } from '#ui/commitment/gaps/gap-groups.ts'
import { GapSection } from '#ui/commitment/gaps/gap-section.tsx'
import { QuestionsProvider } from '#ui/wizard/questions/questions-context.tsx'
import { roomOf } from '../../core/room.ts'
import { read } from '../read.ts'
import { openPart } from './open-part.tsx'

const { commitmentPage: said, elements } = de
const workshop = addQuestion(newWorkshop('w'), 'q', { text: 'Wer fehlt?' })
const gaps = gapsOf(workshop)
const of = (owner: Owner) => gaps.find((gap) => ownerOf(gap) === owner) ?? expect.unreachable(`${owner} lacks nothing`)
const [setup, question, mission] = [of('setup'), of('questions'), of('mission')]
const showOf = (room: Workshop, shown: readonly Gap[]) =>
  openPart(
    room,
    <QuestionsProvider>
      <GapSection title={said.later} pressing={false} gaps={shown} workshop={room} />
    </QuestionsProvider>,
  )
const show = (...shown: readonly Gap[]) => showOf(workshop, shown)

test('a few points are told one by one, each with whose it is, under how many they are', () => {
  show(setup, question, mission)
  expect(read(screen.getByRole('heading', { level: 2 }))).toBe(`${said.later} 3`)
  expect(screen.getAllByRole('link')).toHaveLength(3)
  for (const [whose, gap] of [
    [said.setup, setup],
    [said.questions, question],
    [`1 ${elements.mission.short}`, mission],
  ] as const) {
    expect(screen.getByRole('link', { name: `${whose}: ${gapSentence(gap, workshop, de)}` })).toBeVisible()
  }
})

test('whose a changed wording is is told once', () => {
  const taken = takeStance(roomOf('Stadt'), 'impact', 'Stadt', 'supports')
  const changed = editContent<Workshop, 'texts'>(taken, activityById('impactGoal'), (content) =>
    setText(content, 'goal', 'Mehr Kinder lesen.'),
  )
  const stale = gapsOf(changed).filter(({ lack }) => lack.what === 'stale')
  showOf(changed, stale)
  const { short } = elements.impact
  expect(screen.getByRole('link')).toHaveAccessibleName(
    `2 ${short}: Der Wortlaut ist neu, seit Stadt Stellung genommen hat.`,
  )
})

test('seven points stand one by one; more are counted by whose they are, and each count opens to its points', async () => {
  const seven = gaps.slice(0, 7)
  show(...seven)
  expect(screen.getAllByRole('link')).toHaveLength(7)
  cleanup()
  show(...seven, question)
  expect(screen.queryByRole('link')).toBeNull()
  const group = screen.getByRole('button', { name: `${said.questions}, ${said.points(1)}` })
  expect(group).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(group)
  expect(group).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getAllByRole('link').map(read)).toEqual([expect.stringContaining(gapSentence(question, workshop, de))])
})

test('where nothing is missing, nothing is told', () => {
  show()
  expect(screen.queryByRole('heading')).toBeNull()
})
