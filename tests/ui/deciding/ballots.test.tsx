// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { visit } from '../app.tsx'

const { deciding } = de
const room = ['Stadt', 'Verein', 'Firma'].reduce(
  (workshop, name) => addOrganisation(workshop, name.toLowerCase(), { name, shortName: name }),
  newWorkshop('w'),
)
const asked = addQuestion(room, 'q', { text: 'Wann treffen wir uns?', element: 'roles' })

/** A decision on an open question by this rule, its dialog, and what is kept of what the organisations say. */
async function decideBy(rule: DecisionRuleId) {
  const { user, kept } = await visit({ at: '/w/w/mission/situation', workshops: [asked] })
  await user.click(await screen.findByRole('button', { name: /^Offene Fragen/ }))
  await user.click(screen.getByRole('button', { name: /Wann treffen wir uns\?/ }))
  await user.click(screen.getByRole('button', { name: 'Beschließen: Wann treffen wir uns?' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Nach welcher Regel?' }), rule)
  const ballot = () => Object.values(kept('w').decisions)[0]?.ballot
  const choose = (group: string, choice: string) =>
    user.click(within(dialog.getByRole('radiogroup', { name: group })).getByRole('radio', { name: choice }))
  const check = (name: string) => user.click(dialog.getByRole('checkbox', { name }))
  return { user, dialog, ballot, choose, check }
}

test('fist to five: whoever leaves shows no fingers any more, and is there again with the next ones', async () => {
  const { dialog, ballot, choose } = await decideBy('fistToFive')
  await choose('Finger: Stadt', '4')
  await choose('Finger: Verein', 'Faust')
  await choose('Finger: Firma', 'abwesend')
  expect(ballot()).toMatchObject({ fingers: { stadt: 4, verein: 0 }, absent: ['firma'] })
  await choose('Finger: Stadt', 'abwesend')
  expect(ballot()).toEqual({ kind: 'fingers', fingers: { verein: 0 }, absent: ['firma', 'stadt'] })
  await choose('Finger: Firma', '5')
  expect(ballot()).toEqual({ kind: 'fingers', fingers: { verein: 0, firma: 5 }, absent: ['stadt'] })
  const city = within(dialog.getByRole('radiogroup', { name: 'Finger: Stadt' }))
  expect(city.getByRole('radio', { name: 'abwesend' })).toBeChecked()
})

test('resistance: whole numbers from 0 to 10 are taken, nothing else; an emptied cell has said nothing', async () => {
  const { user, dialog, ballot } = await decideBy('consensing')
  const cell = dialog.getByRole('textbox', { name: deciding.resistance(deciding.passive, 'Verein') })
  const said = () => {
    const found = ballot()
    return found?.kind === 'resistance' ? found.resistance['passive'] : undefined
  }
  await user.type(cell, '10')
  expect(said()).toEqual({ verein: 10 })
  expect(cell).toHaveValue('10')
  await user.clear(cell)
  expect(said()).toEqual({})
  await user.type(cell, '11')
  expect(said()).toEqual({ verein: 1 })
  await user.clear(cell)
  await user.type(cell, '-')
  expect(said()).toEqual({})
})

test('resistance: whoever is absent is not asked, and a possibility goes with what was said to it', async () => {
  const { user, dialog, ballot, check } = await decideBy('consensing')
  await user.type(dialog.getByRole('textbox', { name: deciding.newOption }), '  Montags {Enter}')
  expect(dialog.getByRole('textbox', { name: deciding.newOption })).toHaveValue('')
  await user.type(dialog.getByRole('textbox', { name: deciding.newOption }), '  {Enter}')
  const cells = () => dialog.getAllByRole('textbox', { name: /^Widerstand gegen „Montags“/ })
  for (const [index, cell] of cells().entries()) await user.type(cell, String(index * 3))
  const figures = () =>
    within(dialog.getByRole('row', { name: /Montags/ }))
      .getAllByRole('cell')
      .slice(-3)
      .map(({ textContent }) => textContent)
  expect(figures()).toEqual(['9', '3', '6'])
  await check(deciding.isAbsent('Firma'))
  expect(cells()).toHaveLength(2)
  expect(ballot()).toMatchObject({ absent: ['firma'] })
  expect(dialog.getByRole('checkbox', { name: deciding.isAbsent('Firma') })).toBeChecked()
  expect(figures()).toEqual(['3', '1,5', '3'])
  await check(deciding.isAbsent('Firma'))
  expect(ballot()).toMatchObject({ absent: [] })
  const before = ballot()
  expect(before?.kind === 'resistance' && Object.values(before.options)).toMatchObject([{ text: 'Montags' }])
  await user.click(dialog.getByRole('button', { name: deciding.removeOption('Montags') }))
  const after = ballot()
  expect(after?.kind === 'resistance' && [after.options, after.resistance]).toEqual([{}, {}])
  expect(dialog.queryByRole('row', { name: /Montags/ })).toBeNull()
})

test('majority: the quorum can be typed anew from an empty field; what no room can have is said and not taken', async () => {
  const { user, dialog, ballot, choose } = await decideBy('majority')
  const quorum = dialog.getByRole('spinbutton', { name: deciding.quorum })
  await user.type(quorum, '{Backspace}{Backspace}')
  expect(quorum).toHaveValue(null)
  expect(quorum).toBeInvalid()
  await user.type(quorum, '75')
  expect(ballot()).toMatchObject({ quorum: 75 })
  expect(quorum).toBeValid()
  await user.type(quorum, '0')
  expect(ballot()).toMatchObject({ quorum: 75 })
  expect(quorum).toHaveAccessibleDescription(deciding.quorumRange)
  await user.clear(quorum)
  await user.type(quorum, '100')
  expect(ballot()).toMatchObject({ quorum: 100 })
  await choose('Stimme: Stadt', 'Nein')
  await choose('Stimme: Verein', 'Enthaltung')
  expect(ballot()).toMatchObject({ votes: { stadt: 'no', verein: 'abstains' } })
  expect(
    within(dialog.getByRole('radiogroup', { name: 'Stimme: Stadt' })).getByRole('radio', { name: 'Nein' }),
  ).toBeChecked()
})

test('one decides: whoever is absent need not be heard, and whoever decides is not asked', async () => {
  const { user, dialog, ballot, choose, check } = await decideBy('oneAfterHearing')
  await user.selectOptions(dialog.getByRole('combobox', { name: deciding.decider }), 'Verein')
  const heard = () => dialog.getAllByRole('checkbox', { name: /^Gehört: / })
  expect(heard()).toHaveLength(2)
  await check(deciding.isHeard('Stadt'))
  await check(deciding.isAbsent('Firma'))
  expect(dialog.getByRole('checkbox', { name: deciding.isHeard('Firma') })).toBeDisabled()
  await choose(deciding.decision, deciding.decidedNo)
  expect(ballot()).toEqual({
    kind: 'hearing',
    decider: 'verein',
    heard: ['stadt'],
    absent: ['firma'],
    decided: 'no',
  })
  expect(dialog.getByText(deciding.reasons.decidedNo)).toBeVisible()
  expect(dialog.getByRole('checkbox', { name: deciding.isHeard('Stadt') })).toBeChecked()
  expect(dialog.getByRole('checkbox', { name: deciding.isAbsent('Firma') })).toBeChecked()
  expect(dialog.getByRole('radio', { name: deciding.decidedNo })).toBeChecked()
  await check(deciding.isHeard('Stadt'))
  await check(deciding.isAbsent('Firma'))
  expect(ballot()).toMatchObject({ heard: [], absent: [] })
  expect(dialog.queryByText(deciding.reasons.decidedNo)).toBeNull()
})

test('resistance: a long word of an option breaks at its syllables in its narrow column', async () => {
  const { user, dialog } = await decideBy('consensing')
  await user.type(dialog.getByRole('textbox', { name: deciding.newOption }), 'Beratungsstelle{Enter}')
  expect(await dialog.findByText('Bera\u00ADtungs\u00ADstelle')).toBeVisible()
})

test('a change of the outcome is said once and whole, in the dialog', async () => {
  const { user, dialog, choose } = await decideBy('fistToFive')
  const said = dialog.getByRole('status')
  await choose('Finger: Stadt', '4')
  await choose('Finger: Firma', '5')
  await choose('Finger: Verein', 'Faust')
  expect(said).toHaveTextContent(
    `${deciding.results.notAdopted}. ${deciding.reasons.blocked} ${de.catalogues.stances.objects.group}: Verein.`,
  )
  expect(dialog.getByRole('region', { name: deciding.outcome })).not.toHaveAttribute('aria-live')
  // What holds instead is written in the same dialog: not a word of it is said for each letter.
  await user.type(dialog.getByRole('textbox', { name: deciding.fallback }), 'Wir vertagen')
  expect(dialog.getByText(`${deciding.fallback}: Wir vertagen`)).toBeVisible()
  expect(said).not.toHaveTextContent(/Wir/u)
})

test('the heads of the table of resistance are called by their names alone: nobody is absent by a word beside a box', async () => {
  const { dialog } = await decideBy('consensing')
  const heads = dialog.getAllByRole('columnheader').map((head) => head.getAttribute('aria-label') ?? head.textContent)
  expect(heads.slice(0, 4)).toEqual([deciding.options, 'Stadt', 'Verein', 'Firma'])
  expect(dialog.getByRole('rowheader', { name: deciding.passive })).toBeVisible()
})
