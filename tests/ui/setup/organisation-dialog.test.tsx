// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { newWorkshop } from '#core/workshop.ts'
import { fixture } from '../../core/room.ts'
import { said, visit } from '../app.tsx'

const two = ['Stadt', 'Verein'].reduce(
  (workshop, id) => addOrganisation(workshop, id, { name: id, shortName: id }),
  newWorkshop('w'),
)

async function open(name: string, workshop = two) {
  const app = await visit({ at: `/w/${workshop.id}/setup/organisations`, workshops: [workshop] })
  await app.user.click(await screen.findByRole('button', { name: `${name} ändern` }))
  return { ...app, dialog: within(screen.getByRole('dialog', { name })) }
}

describe('about an organisation', () => {
  test('everything is kept with the key that typed it; one field is one step', async () => {
    const { user, dialog, kept } = await open('Stadt')
    await user.type(dialog.getByLabelText('Rechtsform'), 'Körperschaft')
    await user.type(dialog.getByLabelText('Auftrag in einer Zeile'), 'Bildung für alle')
    await user.type(dialog.getByLabelText('Gremium, das zustimmen muss'), 'Stadtrat')
    fireEvent.change(dialog.getByLabelText('Frühester Beschluss'), { target: { value: '2027-11-09' } })
    await user.selectOptions(dialog.getByLabelText('Art'), 'Öffentliche Hand')
    expect(kept('w').organisations['Stadt']).toMatchObject({
      legalForm: 'Körperschaft',
      mission: 'Bildung für alle',
      approvingBody: 'Stadtrat',
      approvalBy: '2027-11-09',
      sector: 'public',
    })
    for (const _ of Array.from({ length: 3 })) await user.keyboard('{Control>}z{/Control}')
    expect(kept('w').organisations['Stadt']).toMatchObject({
      legalForm: 'Körperschaft',
      mission: 'Bildung für alle',
      approvingBody: '',
      sector: 'civil',
    })
  })

  test('it chooses its own sign; what others bear is named as taken, never locked', async () => {
    const { user, dialog, kept } = await open('Verein')
    const { sign } = two.organisations['Stadt'] ?? expect.fail('Stadt is in the workshop.')
    const colours = within(dialog.getByRole('group', { name: 'Farbe' }))
    const forms = within(dialog.getByRole('group', { name: 'Form' }))
    expect(colours.getAllByRole('radio')).toHaveLength(12)
    expect(forms.getAllByRole('radio')).toHaveLength(8)
    await user.click(forms.getByRole('radio', { name: 'Kreis' }))
    await user.click(colours.getByRole('radio', { name: /, schon vergeben$/ }))
    expect(kept('w').organisations['Verein']?.sign).toMatchObject({ colour: sign.colour, shape: sign.shape })
    await user.clear(dialog.getByLabelText('Kürzel'))
    await user.type(dialog.getByLabelText('Kürzel'), sign.initials)
    expect(dialog.getByLabelText('Kürzel')).toHaveAccessibleDescription(new RegExp(`^${sign.initials} gehört zu Stadt`))
  })

  test('a short name that another one has is named as theirs, with what tells the two apart', async () => {
    const { user, dialog, kept } = await open('Verein')
    await user.clear(dialog.getByLabelText('Kurzname'))
    await user.type(dialog.getByLabelText('Kurzname'), 'stadt')
    expect(dialog.getByLabelText('Kurzname')).toHaveAccessibleDescription(
      /„stadt“ steht schon für Stadt\. Vorschlag: Verein$/,
    )
    expect(kept('w').organisations['Verein']?.shortName).toBe('stadt')
    await user.type(dialog.getByLabelText('Kurzname'), 'isch')
    expect(dialog.getByLabelText('Kurzname')).toBeValid()
  })

  test('people come, are named with their mandate, and go', async () => {
    const { user, dialog, kept } = await open('Stadt')
    await user.click(dialog.getByRole('button', { name: 'Person hinzufügen' }))
    expect(dialog.getByLabelText('Name')).toHaveFocus()
    await user.keyboard('Aylin Çelik')
    await user.type(dialog.getByLabelText('Funktion'), 'Bildungsbüro')
    await user.selectOptions(dialog.getByLabelText('Mandat'), 'darf entscheiden')
    await user.click(dialog.getByRole('checkbox', { name: 'anwesend' }))
    expect(Object.values(kept('w').delegates)).toMatchObject([
      { organisation: 'Stadt', name: 'Aylin Çelik', role: 'Bildungsbüro', mandate: 'decides', present: false },
    ])
    await user.click(dialog.getByRole('button', { name: 'Aylin Çelik löschen' }))
    expect(kept('w').delegates).toEqual({})
    await user.click(dialog.getByRole('button', { name: 'Zeichnungsberechtigte Person hinzufügen' }))
    expect(dialog.getByLabelText('Name')).toHaveFocus()
    await user.keyboard('Dr. Ulf Großmann')
    await user.selectOptions(dialog.getByLabelText('Vollmacht'), 'gemeinsam vertretungsberechtigt')
    expect(Object.values(kept('w').signatories)).toMatchObject([
      { organisation: 'Stadt', name: 'Dr. Ulf Großmann', authority: 'joint' },
    ])
  })

  test('fields of several people bear their names', async () => {
    const { user, dialog } = await open('Stadt')
    for (const name of ['Aylin Çelik', '']) {
      await user.click(dialog.getByRole('button', { name: 'Person hinzufügen' }))
      if (name !== '') await user.keyboard(name)
    }
    for (const name of ['Aylin Çelik', 'Person 2']) {
      expect(within(dialog.getByRole('group', { name })).getByLabelText('Mandat')).toBeVisible()
    }
  })

  test('closing gives the focus back to where it was opened', async () => {
    const { user } = await open('Stadt')
    await user.click(screen.getByRole('button', { name: 'Fertig' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Stadt ändern' })).toHaveFocus()
  })
})

describe('removing an organisation', () => {
  const sample = fixture('workshops/sample.de')
  const [id, { name }] =
    Object.entries(sample.organisations).find(([, { sector }]) => sector === 'public') ??
    expect.fail('The sample has a public organisation.')

  test('says first what goes with it; nothing goes without a yes', async () => {
    const { user, dialog, storage } = await open(name, sample)
    const before = new Map(storage.entries)
    await user.click(dialog.getByRole('button', { name: 'Organisation löschen' }))
    const question = within(screen.getByRole('dialog', { name: `${name} löschen?` }))
    // Without the name: many end with a full stop of their own, "e. V.".
    expect(question.getByText('Das hängt daran. „Rückgängig“ bringt alles zurück.')).toBeVisible()
    const goes = question.getAllByRole('listitem').map((item) => item.textContent)
    const people = [sample.delegates, sample.signatories].flatMap((all) =>
      Object.values(all).filter(({ organisation }) => organisation === id),
    )
    const stances = Object.values(sample.stances).filter((given) => id in given)
    expect(goes).toContain(`${people.length} Personen`)
    expect(goes).toContain(`${stances.length} Haltungen`)
    await user.click(question.getByRole('button', { name: 'Abbrechen' }))
    expect(storage.entries).toEqual(before)
    expect(screen.queryByRole('dialog', { name: `${name} löschen?` })).toBeNull()
    expect(screen.getByRole('dialog', { name })).toBeVisible()
  })

  test('takes it with all that is its own, and undo brings all of it back', async () => {
    const { user, dialog, kept } = await open(name, sample)
    await user.click(dialog.getByRole('button', { name: 'Organisation löschen' }))
    const question = within(screen.getByRole('dialog', { name: `${name} löschen?` }))
    await user.click(question.getByRole('button', { name: 'Organisation löschen' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(said()).toBe(`${name} gelöscht.`)
    expect(JSON.stringify(kept(sample.id))).not.toContain(`"${id}"`)
    vi.advanceTimersByTime(100)
    expect(screen.getByLabelText('Organisation')).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Organisation gelöscht' }))
    expect(kept(sample.id)).toEqual(sample)
  })

  test('asks nothing where nothing else goes', async () => {
    const { user, dialog, kept } = await open('Verein')
    await user.click(dialog.getByRole('button', { name: 'Organisation löschen' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(Object.keys(kept('w').organisations)).toEqual(['Stadt'])
    expect(screen.getByRole('button', { name: 'Rückgängig: Organisation gelöscht' })).toBeEnabled()
  })
})
