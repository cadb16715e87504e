// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { wordsOnPaper } from '#commitment/compose.ts'
import { readReturned } from '#core/review/returned-file.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { paths } from '#routes/paths.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { visit } from '../app.tsx'

const { copy: said } = de.reviews
const sample = sampleWorkshop('de')
const { fingerprint } = wordsOnPaper(sample, de)
const copy: Workshop = { ...sample, id: 'copy', copyOf: { workshop: sample.id, fingerprint } }
const clause = '5.3 Wie wir entscheiden'

const open = (workshop: Workshop) => visit({ at: paths.commitment('copy'), workshops: [workshop] })

describe('A copy for reviewers', () => {
  test('is read and remarked on, whatever screen its address names; the file that goes back says all of it', async () => {
    const { user, files } = await open(copy)
    const save = await screen.findByRole('button', { name: said.save })
    expect(save).toBeDisabled()
    await user.type(screen.getByRole('textbox', { name: said.reviewer }), ' Ọláṣùn  Ẹ̀kọ́ ')
    await user.selectOptions(screen.getByRole('combobox', { name: said.organisation }), 'Schulamt')
    await user.click(screen.getByRole('button', { name: said.remarkOn(clause) }))
    await user.type(screen.getByRole('textbox', { name: said.remarkLabel(clause) }), 'Wer lädt ein?')
    const stance = screen.getByRole('group', { name: said.stance('Beschluss 1.1 · Mission') })
    await user.click(within(stance).getByRole('radio', { name: de.catalogues.stances.objects.choice }))
    await user.type(within(stance).getByRole('textbox', { name: said.reason }), 'Zu eng.')
    await user.click(save)
    const [name, text] = files.save.mock.calls[0] ?? []
    expect(name).toMatch(/– Rückmeldung Ọláṣùn Ẹ̀kọ́\.json$/)
    expect(readReturned(String(text))).toMatchObject({
      ok: true,
      value: {
        workshop: sample.id,
        review: {
          reviewer: ' Ọláṣùn  Ẹ̀kọ́ ',
          organisationName: 'Schulamt',
          fingerprint,
          remarks: { 'working-5-3': { title: clause, text: 'Wer lädt ein?' } },
          stances: { mission: { kind: 'objects', reason: 'Zu eng.' } },
        },
      },
    })
  })

  test('a remark that is emptied keeps its field while somebody is in it, and gives way to the button after', async () => {
    const { user } = await open(copy)
    await user.click(await screen.findByRole('button', { name: said.remarkOn(clause) }))
    const remark = () => screen.getByRole('textbox', { name: said.remarkLabel(clause) })
    expect(remark()).toHaveFocus()
    await user.type(remark(), 'Wer?')
    await user.tab()
    await user.clear(remark())
    await user.keyboard('Wo?')
    expect(remark()).toHaveValue('Wo?')
    await user.clear(remark())
    await user.tab()
    expect(screen.getByRole('button', { name: said.remarkOn(clause) })).toBeVisible()
  })

  test('what was pressed for a remark stays for those who listen until the field is left: Orca would not tell the field', async () => {
    const { user } = await open(copy)
    const asks = () => screen.queryByRole('button', { name: said.remarkOn(clause) })
    await user.click(await screen.findByRole('button', { name: said.remarkOn(clause) }))
    expect(screen.getByRole('textbox', { name: said.remarkLabel(clause) })).toHaveFocus()
    expect(asks()).toHaveAttribute('tabindex', '-1')
    await user.keyboard('Wer?')
    await user.tab()
    expect(asks()).toBeNull()
  })

  test('what is said of the whole is asked for and named in the same words', async () => {
    const { user } = await open(copy)
    await user.click(await screen.findByRole('button', { name: said.wholeRemark }))
    expect(screen.getByRole('textbox', { name: said.wholeRemark })).toHaveFocus()
  })

  test('a stance is taken back, and undo brings it again', async () => {
    const { user } = await open(copy)
    const stance = await screen.findByRole('group', { name: said.stance('Beschluss 1.1 · Mission') })
    const supports = within(stance).getByRole('radio', { name: de.catalogues.stances.supports.choice })
    await user.click(supports)
    await user.click(within(stance).getByRole('radio', { name: said.noStance }))
    expect(supports).not.toBeChecked()
    await user.click(screen.getByRole('button', { name: de.frame.undoEdit(de.edits.reviewWritten) }))
    expect(supports).toBeChecked()
  })

  test('takes the name of an organisation that is not listed, and none while none is typed', async () => {
    const { user, files } = await open(copy)
    await user.selectOptions(await screen.findByRole('combobox', { name: said.organisation }), said.notListed)
    const name = () => screen.getByRole('textbox', { name: said.otherName })
    await user.type(name(), 'Sparkasse')
    expect(name()).toHaveValue('Sparkasse')
    await user.clear(name())
    expect(name()).toHaveValue('')
    await user.click(screen.getByRole('button', { name: said.remarkOn(clause) }))
    await user.type(screen.getByRole('textbox', { name: said.remarkLabel(clause) }), 'Wer lädt ein?')
    await user.click(screen.getByRole('button', { name: said.save }))
    const [, text] = files.save.mock.calls[0] ?? []
    expect(readReturned(String(text))).toMatchObject({ ok: true, value: { review: { organisationName: '' } } })
  })

  test('says when its text is not the one whose fingerprint it bears', async () => {
    await open({ ...copy, facts: { ...copy.facts, title: 'Ein anderer Titel' } })
    expect(await screen.findByText(said.otherText)).toBeVisible()
  })
})
