// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { fieldAt, openActivity, threeOrganisations } from './open-activity.tsx'

const said = de.activities.missionSentence

describe('a sentence the room words together', () => {
  test('is written in one field, and undoes as one step', async () => {
    const { session, content } = openActivity('missionSentence', threeOrganisations())
    await userEvent.type(screen.getByRole('textbox', { name: said.fields.mission.label }), 'Wir lesen.')
    expect(content()['mission']).toBe('Wir lesen.')
    session.getState().undo()
    expect(content()['mission']).toBe('')
  })

  test('says beside it what it holds already and what is still open, and never blocks', async () => {
    openActivity('missionSentence', threeOrganisations())
    const check = (ask: string) => screen.getByText(ask).closest('li') ?? document.body
    const { namesTargetGroup, namesChange } = de.editors.texts.checks
    expect(check(namesTargetGroup.ask)).toHaveTextContent(namesTargetGroup.help)
    await userEvent.type(fieldAt('missionSentence.mission'), 'Alle Kinder im Tal lesen sicher.')
    expect(check(namesTargetGroup.ask)).toHaveTextContent('Kinder')
    expect(check(namesChange.ask)).toHaveTextContent(de.editors.texts.met)
    expect(screen.getByText('6 Wörter, ein Satz')).toBeVisible()
    expect(screen.getByRole('contentinfo')).toHaveTextContent(de.editors.texts.toStances)
  })

  test('is not told to be shorter while nothing is written', async () => {
    openActivity('missionSentence', threeOrganisations())
    const { checks, notYet } = de.editors.texts
    const check = (ask: string) => screen.getByText(ask).closest('li') ?? document.body
    for (const { ask, help } of [checks.oneSentence, checks.atMost35Words]) {
      expect(check(ask)).toHaveTextContent(notYet)
      expect(check(ask)).not.toHaveTextContent(help)
    }
    await userEvent.type(fieldAt('missionSentence.mission'), 'Wir lesen. Wir schreiben.')
    expect(check(checks.oneSentence.ask)).toHaveTextContent(checks.oneSentence.help)
  })

  test('keeps what it was before a pause, to be taken again in one step of its own', async () => {
    const { session, content, wait } = openActivity('missionSentence', threeOrganisations())
    const { earlier, takeAgain } = de.editors.texts
    const sentence = screen.getByRole('textbox', { name: said.fields.mission.label })
    await userEvent.type(sentence, 'Wir lesen.')
    expect(screen.queryByRole('region', { name: earlier })).toBeNull()
    wait(30_000)
    await userEvent.clear(sentence)
    await userEvent.type(sentence, 'Alle lesen.')
    const list = within(screen.getByRole('region', { name: earlier }))
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('Wir lesen.'),
    ])
    await userEvent.click(list.getByRole('button', { name: takeAgain('Wir lesen.') }))
    expect(content()['mission']).toBe('Wir lesen.')
    expect(sentence).toHaveFocus()
    expect(screen.getByRole('button', { name: takeAgain('Alle lesen.') })).toBeVisible()
    session.getState().undo()
    expect(content()['mission']).toBe('Alle lesen.')
  })

  test('has the other texts of the activity below it, each with the question that helps', () => {
    openActivity('missionSentence', threeOrganisations())
    expect(screen.getByRole('textbox', { name: said.fields.vision.label })).toHaveAccessibleDescription(
      said.fields.vision.hint,
    )
  })
})

describe('an activity of texts without a sentence', () => {
  test('shows what is still missing, until it is written', async () => {
    openActivity('situation', threeOrganisations())
    const source = screen.getByRole('textbox', { name: de.activities.situation.fields.source.label })
    expect(source).toHaveAccessibleDescription(expect.stringContaining('fehlt noch'))
    await userEvent.type(source, 'Sozialbericht')
    expect(source).not.toHaveAccessibleDescription(expect.stringContaining('fehlt noch'))
    expect(within(screen.getByRole('contentinfo')).getByText('1 von 3')).toBeVisible()
  })
})
