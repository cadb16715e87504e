// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { addDelegate } from '#core/organisations/edit-people.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { said, visit } from '../app.tsx'

async function open(workshop: Workshop = newWorkshop('w')) {
  const app = await visit({ at: '/w/w/setup/organisations', workshops: [workshop] })
  await screen.findByRole('heading', { level: 1, name: 'Wer ist dabei?' })
  return { ...app, organisations: () => Object.values(app.kept('w').organisations) }
}

const form = () => screen.getByRole('main')
const name = () => within(form()).getByLabelText('Organisation')
const initials = () => within(form()).getByLabelText('Kürzel')
const add = () => within(form()).getByRole('button', { name: 'Hinzufügen' })

describe('a new organisation', () => {
  test('gets initials from its name while it is typed, a sign nobody bears, and is there with Enter', async () => {
    const { user, organisations } = await open()
    expect(screen.getByText('Noch keine Organisation. Die erste unten eintragen.')).toBeVisible()
    await user.type(name(), 'Stiftung Lorntal')
    expect(initials()).toHaveValue('SL')
    await user.selectOptions(within(form()).getByLabelText('Art'), 'Zivilgesellschaft')
    await user.click(add())
    expect(said()).toBe('Stiftung Lorntal hinzugefügt.')
    expect(name()).toHaveFocus()
    expect(name()).toHaveValue('')
    await user.keyboard('Stadt Lornhausen{Enter}')
    expect(organisations().map(({ name, sign }) => [name, sign.initials, sign.colour, sign.shape])).toEqual([
      ['Stiftung Lorntal', 'SL', 1, 'circle'],
      ['Stadt Lornhausen', 'ST', 2, 'square'],
    ])
  })

  test('without a name is not added; the field says what is missing and has the focus', async () => {
    const { user, organisations } = await open()
    await user.click(add())
    expect(name()).toBeInvalid()
    expect(name()).toHaveAccessibleDescription('Der Name fehlt noch.')
    expect(name()).toHaveFocus()
    expect(organisations()).toEqual([])
  })

  test('whose name is there already is added when it is added once more; the two are called differently', async () => {
    const { user, organisations } = await open()
    await user.type(name(), 'Stadt Lornhausen{Enter}Stadt Lornhausen{Enter}')
    expect(organisations()).toHaveLength(1)
    expect(name()).toHaveFocus()
    expect(name()).toHaveAccessibleDescription(/^So heißt schon eine Organisation in der Liste\./)
    await user.keyboard('{Enter}')
    expect(name()).toBeValid()
    expect(organisations().map(({ shortName }) => shortName)).toEqual(['Stadt Lornhausen', 'Stadt Lornhausen 2'])
  })

  test('belongs where its name says, unless another kind is chosen', async () => {
    const { user, organisations } = await open()
    await user.type(name(), 'Nordlicht GmbH')
    expect(within(form()).getByLabelText('Art')).toHaveDisplayValue('Wirtschaft')
    await user.keyboard('{Enter}')
    await user.selectOptions(within(form()).getByLabelText('Art'), 'Andere')
    await user.type(name(), 'Stadt Lornhausen{Enter}Schulamt{Enter}')
    expect(organisations().map(({ sector }) => sector)).toEqual(['business', 'other', 'public'])
  })

  test('with initials another one bears is told whose they are, with a way out', async () => {
    const { user, organisations } = await open(addOrganisation(newWorkshop('w'), 'o', { name: 'Stiftung Lorntal' }))
    await user.type(name(), 'Schulamt')
    await user.clear(initials())
    await user.type(initials(), 'sl')
    expect(initials()).toHaveAccessibleDescription('sl gehört zu Stiftung Lorntal. Vorschlag: SC')
    await user.click(add())
    expect(initials()).toHaveFocus()
    expect(organisations()).toHaveLength(1)
    await user.clear(initials())
    expect(initials()).toHaveAccessibleDescription('Zwei oder drei Zeichen')
    await user.type(initials(), 'SC')
    await user.click(add())
    expect(organisations().map(({ sign }) => sign.initials)).toEqual(['SL', 'SC'])
  })

  test.each([
    ['😀'.repeat(30)],
    ['Gesellschaft für außerordentlich lange Namen, zusammengesetzte Wörter und alles Übrige mbH & Co. KG'],
    ['ŉﬃ'],
  ])('with any name leaves a workshop that opens again: %.20s', async (given) => {
    const { user, organisations } = await open()
    await user.click(name())
    await user.paste(given)
    await user.click(add())
    expect(organisations().map((organisation) => organisation.name)).toEqual([given])
  })

  test('what is being typed is the browser’s to undo; an empty field leaves undo to the workshop', async () => {
    const { user, organisations } = await open()
    await user.type(name(), 'Stadt{Enter}Schulamt')
    await user.keyboard('{Control>}z{/Control}')
    expect(organisations()).toHaveLength(1)
    await user.clear(name())
    await user.keyboard('{Control>}z{/Control}')
    expect(organisations()).toHaveLength(0)
    expect(said()).toBe('Rückgängig gemacht: Organisation hinzugefügt')
  })
})

describe('the list', () => {
  const two = ['Stadt', 'Verein'].reduce(
    (workshop, id) => addOrganisation(workshop, id, { name: id, shortName: id }),
    newWorkshop('w'),
  )

  test('says what each still lacks, and twelve find their signs', async () => {
    const { user, organisations } = await open(two)
    const list = screen.getByRole('list', { name: 'Organisationen' })
    expect(within(list).getAllByText('Es fehlt noch: Vertretung und Unterschrift')).toHaveLength(2)
    for (let index = 3; index <= 12; index += 1) await user.type(name(), `Träger Nummer ${index}{Enter}`)
    const signs = organisations().map(({ sign }) => `${sign.colour} ${sign.shape}`)
    expect(new Set(signs).size).toBe(12)
    expect(new Set(organisations().map(({ sign }) => sign.initials)).size).toBe(12)
  })

  test('shows the newest right away, and does not move when it opens', async () => {
    const seen: (string | null)[] = []
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) {
      seen.push(this.querySelector('b')?.textContent ?? null)
    })
    const { user } = await open(two)
    expect(seen).toEqual([])
    await user.type(name(), 'Schulamt{Enter}')
    expect(seen).toEqual(['Schulamt'])
    vi.restoreAllMocks()
  })

  test('changes its order by the menu of a handle, as one step', async () => {
    const { user, kept } = await open(two)
    await user.click(screen.getByRole('button', { name: 'Verschieben: Verein' }))
    await user.click(screen.getByRole('menuitem', { name: 'Ganz nach oben' }))
    const { Stadt, Verein } = kept('w').organisations
    expect((Verein?.order ?? '') < (Stadt?.order ?? '')).toBe(true)
    expect(screen.getByRole('button', { name: 'Rückgängig: Organisation verschoben' })).toBeEnabled()
  })

  test('a link from a gap puts the focus on the organisation it is about', async () => {
    await visit({
      at: { pathname: '/w/w/setup/organisations', state: { anchor: 'organisation.Verein' } },
      workshops: [two],
    })
    await expect.poll(() => screen.getByRole('button', { name: 'Verein ändern' })).toHaveFocus()
  })
})

describe('a list from an invitation', () => {
  test('is entered at once, each with a sign of its own, and one undo takes it back', async () => {
    const { user, organisations } = await open(addOrganisation(newWorkshop('w'), 'o', { name: 'Stadt Lornhausen' }))
    await user.click(screen.getByRole('button', { name: 'Liste einfügen' }))
    const dialog = screen.getByRole('dialog', { name: 'Liste einfügen' })
    expect(within(dialog).getByRole('button', { name: 'Eintragen' })).toBeDisabled()
    await user.click(within(dialog).getByLabelText('Eine Organisation je Zeile'))
    await user.paste('Stadt Lornhausen\nStiftung Lorntal\nLesebrücke Lorntal e. V.; Lesebrücke')
    await user.click(within(dialog).getByRole('button', { name: '2 Organisationen eintragen' }))
    expect(said()).toBe('2 Organisationen eingetragen.')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(organisations().map(({ shortName }) => shortName)).toEqual(['', 'Stiftung Lorntal', 'Lesebrücke'])
    expect(new Set(organisations().map(({ sign }) => `${sign.colour} ${sign.shape} ${sign.initials}`)).size).toBe(3)
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Liste der Organisationen eingefügt' }))
    expect(organisations()).toHaveLength(1)
  })
})

describe('an organisation whose full name is still open', () => {
  test.each([
    ['Stadt', 'Stadt'],
    ['', 'eine Organisation ohne Namen'],
  ])('is named all the same, by its short name %j or as one without a name', async (shortName, called) => {
    const { user } = await open(addOrganisation(newWorkshop('w'), 'a', { name: ' ', shortName }))
    expect(screen.getByRole('img', { name: called })).toBeVisible()
    expect(screen.getByText(called)).toBeVisible()
    await user.click(screen.getByRole('button', { name: `${called} ändern` }))
    const dialog = within(screen.getByRole('dialog', { name: called }))
    await user.click(dialog.getByRole('button', { name: 'Organisation löschen' }))
    expect(said()).toBe(`${called} gelöscht.`)
  })

  test('its people are listed without those who have no name yet', async () => {
    const person = { organisation: 'a', role: '', mandate: '', present: true } as const
    const alone = addOrganisation(newWorkshop('w'), 'a', { name: 'Stadt' })
    const named = addDelegate(alone, 'd1', { ...person, name: 'Nour Haddadin' })
    await open(addDelegate(named, 'd2', { ...person, name: '' }))
    expect(screen.getByText('Nour Haddadin')).toBeVisible()
  })
})
