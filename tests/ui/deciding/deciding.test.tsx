// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { activityById } from '#core/method/index.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { said, visit } from '../app.tsx'

const room = ['Stadt', 'Verein'].reduce(
  (workshop, name) => addOrganisation(workshop, name.toLowerCase(), { name, shortName: name }),
  newWorkshop('w', { ruleToday: 'consent' }),
)
const sentence = 'Jedes Kind liest sicher.'
const mission = takeStance(
  editContent<Workshop, 'texts'>(room, activityById('missionSentence'), (content) =>
    setText(content, 'mission', sentence),
  ),
  'mission',
  'stadt',
  'supports',
)

const dialog = async () => within(await screen.findByRole('dialog'))

describe('deciding', () => {
  test('from the stances: today’s rule is chosen and explained, what was said is taken over, the rule decides', async () => {
    const { user, kept } = await visit({ at: '/w/w/mission/stances', workshops: [mission] })
    await user.click(await screen.findByRole('button', { name: 'Beschließen' }))
    const decide = await dialog()
    expect(decide.getByRole('textbox', { name: 'Was beschließen wir?' })).toHaveValue(sentence)
    expect(decide.getByRole('combobox', { name: 'Nach welcher Regel?' })).toHaveValue('consent')
    expect(decide.getByText(/wogegen niemand einen begründeten Einwand hat/)).toBeVisible()
    const outcome = within(decide.getByRole('region', { name: 'Was die Regel daraus macht' }))
    expect(outcome.getByText('Noch nicht entschieden')).toBeVisible()
    const club = within(decide.getByRole('group', { name: 'Haltung: Verein' }))
    await user.click(club.getByRole('radio', { name: 'noch nicht' }))
    expect(outcome.getByText('Ein Einwand ist noch nicht begründet.')).toBeVisible()
    expect(outcome.getByText('Noch nicht mitgetragen: Verein')).toBeVisible()
    expect(outcome.queryByText(/Anders gestimmt/)).toBeNull()
    await user.click(club.getByRole('radio', { name: 'tragen mit' }))
    expect(outcome.getByText('Beschlossen')).toBeVisible()
    await user.click(decide.getByRole('button', { name: 'Beschluss festhalten' }))
    expect(Object.values(kept('w').decisions)).toMatchObject([
      { text: sentence, rule: 'consent', outcome: { result: 'adopted' }, everyone: ['stadt', 'verein'] },
    ])
  })

  test('whoever looks at another rule and comes back finds what was said', async () => {
    const { user } = await visit({ at: '/w/w/mission/stances', workshops: [mission] })
    await user.click(await screen.findByRole('button', { name: 'Beschließen' }))
    const decide = await dialog()
    const rule = decide.getByRole('combobox', { name: 'Nach welcher Regel?' })
    const club = () => within(decide.getByRole('group', { name: 'Haltung: Verein' }))
    await user.click(club().getByRole('radio', { name: 'noch nicht' }))
    await user.type(decide.getByRole('textbox', { name: /^Verein: / }), 'Zu früh.')
    await user.selectOptions(rule, 'majority')
    const yes = () =>
      within(decide.getByRole('radiogroup', { name: 'Stimme: Stadt' })).getByRole('radio', { name: 'Ja' })
    expect(yes()).not.toBeChecked()
    await user.click(yes())
    await user.selectOptions(rule, 'consent')
    expect(club().getByRole('radio', { name: 'noch nicht' })).toBeChecked()
    expect(decide.getByRole('textbox', { name: /^Verein: / })).toHaveValue('Zu früh.')
    await user.selectOptions(rule, 'qualifiedMajority')
    expect(yes()).toBeChecked()
  })

  test('whoever decides alone is asked for the reasons, and they stand in the log', async () => {
    const { user, kept } = await visit({ at: '/w/w/mission/stances', workshops: [mission] })
    await user.click(await screen.findByRole('button', { name: 'Beschließen' }))
    const decide = await dialog()
    expect(decide.queryByRole('textbox', { name: 'Begründung und Anmerkung' })).toBeNull()
    await user.selectOptions(decide.getByRole('combobox', { name: 'Nach welcher Regel?' }), 'oneAfterHearing')
    expect(decide.queryByText('Der Grund fehlt noch, in eigenen Worten.')).toBeNull()
    await user.click(decide.getByRole('radio', { name: 'dafür' }))
    expect(decide.getByText('Der Grund fehlt noch, in eigenen Worten.')).toBeVisible()
    await user.type(decide.getByRole('textbox', { name: 'Begründung und Anmerkung' }), 'Die Frist läuft ab.')
    expect(decide.queryByText('Der Grund fehlt noch, in eigenen Worten.')).toBeNull()
    await user.click(decide.getByRole('button', { name: 'Ohne Ergebnis festhalten' }))
    expect(Object.values(kept('w').decisions)[0]?.remark).toBe('Die Frist läuft ab.')
    await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }))
    await user.click(screen.getByRole('menuitem', { name: 'Entscheidungsprotokoll' }))
    const reasons = (await dialog()).getByRole('textbox', { name: 'Begründung und Anmerkung' })
    expect(reasons).toHaveValue('Die Frist läuft ab.')
  })

  test('what is put aside is under way in the log and goes on from there; the log takes remarks and forgets with undo', async () => {
    const { user, kept } = await visit({ at: '/w/w/mission/stances', workshops: [mission] })
    await user.click(await screen.findByRole('button', { name: 'Beschließen' }))
    await user.click((await dialog()).getByRole('button', { name: 'Später weiter' }))
    const openLog = async () => {
      await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }))
      await user.click(screen.getByRole('menuitem', { name: 'Entscheidungsprotokoll' }))
    }
    await openLog()
    await user.click((await dialog()).getByRole('button', { name: `Fortsetzen: ${sentence}` }))
    await user.click(await screen.findByRole('button', { name: 'Ohne Ergebnis festhalten' }))
    await openLog()
    const log = await dialog()
    await user.type(log.getByRole('textbox', { name: 'Anmerkung' }), 'vertagt')
    expect(Object.values(kept('w').decisions)[0]?.remark).toBe('vertagt')
    await user.click(log.getByRole('button', { name: `Aus dem Protokoll löschen: ${sentence}` }))
    expect(kept('w').decisions).toEqual({})
  })

  test.each([
    ['recording', 'Ohne Ergebnis festhalten'],
    ['dropping', 'Verwerfen'],
  ])(
    'where this window only reads, %s is refused: the dialog stays, and nothing is told as done',
    async (_, command) => {
      const { user, kept, library } = await visit({ at: '/w/w/mission/stances', workshops: [mission] })
      await user.click(await screen.findByRole('button', { name: 'Beschließen' }))
      const decide = await dialog()
      const before = kept('w').decisions
      const session = await library.getState().open('w')
      if (session.ok) act(() => session.value.setState({ role: 'reader' }))
      await user.click(decide.getByRole('button', { name: command }))
      expect(said()).toBe(de.saving.refusedReading)
      expect(screen.getByRole('dialog')).toBeVisible()
      expect(kept('w').decisions).toEqual(before)
    },
  )

  test('from an open question', async () => {
    const asked = addQuestion(room, 'q', { text: 'Wer zahlt die Räume?', element: 'roles' })
    const { user, kept } = await visit({ at: '/w/w/mission/situation', workshops: [asked] })
    await user.click(await screen.findByRole('button', { name: /^Offene Fragen/ }))
    await user.click(screen.getByRole('button', { name: /Wer zahlt die Räume\?/ }))
    await user.click(screen.getByRole('button', { name: 'Beschließen: Wer zahlt die Räume?' }))
    await dialog()
    expect(Object.values(kept('w').decisions)).toMatchObject([{ text: 'Wer zahlt die Räume?', element: 'roles' }])
  })

  test('from a decision rule, with its rule and its fallback', async () => {
    const table = activityById('decisionRules')
    const decision = 'Neue Partner, die mehr als ein Jahr lang mitarbeiten oder Geld einbringen wollen'
    const row = newRow(table, { decision, rule: 'qualifiedMajority', fallback: 'Steuerungskreis' })
    const ruled = editContent<Workshop, 'table'>(room, table, (content) => addRow(content, 'r', row))
    const { user } = await visit({ at: '/w/w/working/decisionRules', workshops: [ruled] })
    await user.click(await screen.findByRole('button', { name: /^Befehle zu: Neue Partner/ }))
    await user.click(screen.getByRole('menuitem', { name: 'Beschließen' }))
    const decide = await dialog()
    expect(decide.getByRole('textbox', { name: 'Was beschließen wir?' })).toHaveValue(decision)
    expect(decide.getByRole('combobox', { name: 'Nach welcher Regel?' })).toHaveValue('qualifiedMajority')
    expect(decide.getByRole('textbox', { name: 'Wenn keine Einigung' })).toHaveValue('Steuerungskreis')
    expect(decide.getByRole('combobox', { name: 'Nötiger Anteil der Stimmen' })).toBeVisible()
    await user.selectOptions(decide.getByRole('combobox', { name: 'Nach welcher Regel?' }), 'consensus')
    const says = (name: string, choice: string) =>
      user.click(within(decide.getByRole('group', { name: `Haltung: ${name}` })).getByRole('radio', { name: choice }))
    await says('Stadt', 'tragen mit')
    await says('Verein', 'noch nicht')
    expect(decide.getByText('Wenn keine Einigung: Steuerungskreis')).toBeVisible()
    await says('Verein', 'tragen mit')
    expect(decide.queryByText('Wenn keine Einigung: Steuerungskreis')).toBeNull()
  })

  test('the passive option cannot be left out in passing', async () => {
    const { user, kept } = await visit({ at: '/w/w/mission/stances', workshops: [mission] })
    await user.click(await screen.findByRole('button', { name: 'Beschließen' }))
    const decide = await dialog()
    await user.selectOptions(decide.getByRole('combobox', { name: 'Nach welcher Regel?' }), 'consensing')
    expect(decide.getByRole('rowheader', { name: /Alles bleibt, wie es ist/ })).toBeVisible()
    // Nobody has said anything yet: that is no resistance of zero.
    const figures = () =>
      decide
        .getAllByRole('cell')
        .slice(-3)
        .map(({ textContent }) => textContent)
    expect(figures()).toEqual(['–', '–', '–'])
    const [first] = decide.getAllByRole('textbox', { name: /^Widerstand gegen „Alles bleibt/ })
    if (first !== undefined) await user.type(first, '0')
    expect(figures()).toEqual(['0', '0', '0'])
    const isIn = () => {
      const [decision] = Object.values(kept('w').decisions)
      return decision?.ballot.kind === 'resistance' && decision.ballot.withPassive
    }
    await user.click(decide.getByRole('button', { name: /^Passivlösung weglassen/ }))
    expect(isIn()).toBe(true)
    expect(decide.getByRole('alert')).toHaveTextContent('Das Weglassen steht im Protokoll.')
    await user.click(within(decide.getByRole('alert')).getByRole('button', { name: 'Abbrechen' }))
    expect(decide.queryByRole('alert')).toBeNull()
    expect(isIn()).toBe(true)
    await user.click(decide.getByRole('button', { name: /^Passivlösung weglassen/ }))
    await user.click(decide.getByRole('button', { name: 'Passivlösung weglassen' }))
    expect(isIn()).toBe(false)
    expect(decide.getByText('Ohne Passivlösung abgestimmt.', { selector: 'p[class*=passive]' })).toBeVisible()
    await user.click(decide.getByRole('button', { name: 'Passivlösung wieder aufnehmen' }))
    expect(isIn()).toBe(true)
  })
})
