// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { activityById } from '#core/method/index.ts'
import { endDay } from '#core/recap.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { said, visit } from '../../app.tsx'
import { reword } from '../../../commitment/given-out.ts'

const room = reword(
  addOrganisation(
    addOrganisation(newWorkshop('w'), 'city', {
      name: 'Stadt Lornhausen',
      shortName: 'Stadt',
      approvingBody: 'Stadtrat',
      approvalBy: '2027-11-09',
    }),
    'club',
    { name: 'Leseverein', shortName: 'Verein' },
  ),
  'Kinder im Lorntal lesen gern.',
)

async function open(workshop = room, language: 'de' | 'en' = 'de') {
  const app = await visit({ at: '/w/w/mission/stances', workshops: [workshop], language })
  await screen.findByRole('heading', { level: 1 })
  return { ...app, stances: () => app.kept('w').stances.mission }
}

const choice = (name: string) => within(screen.getByRole('group', { name: `Haltung: ${name}` }))
const status = () => screen.getByRole('contentinfo')

describe('the stances to an element', () => {
  test('stand under the sentence they are about, and the foot counts them in words', async () => {
    const { user, stances } = await open()
    expect(screen.getByText('Kinder im Lorntal lesen gern.')).toBeVisible()
    expect(status()).toHaveTextContent('2 Haltungen fehlen noch')
    await user.click(choice('Stadt').getByRole('radio', { name: 'tragen mit' }))
    expect(stances()).toMatchObject({ city: { kind: 'supports', reason: '' } })
    expect(status()).toHaveTextContent('1 trägt mit und 1 Haltung fehlt noch')
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })

  test('a reservation and an objection ask for the reason until it is there', async () => {
    const { user, stances } = await open()
    await user.click(choice('Verein').getByRole('radio', { name: 'Vorbehalt' }))
    const reason = screen.getByLabelText('Unter welcher Bedingung?')
    expect(reason).toHaveAccessibleDescription('Der Grund fehlt noch, in eigenen Worten.')
    expect(reason, 'no error: a contribution').toBeValid()
    await user.type(reason, 'Nur mit Ehrenamtspauschale')
    expect(reason).not.toHaveAccessibleDescription()
    const words = within(screen.getByRole('group', { name: 'Verein' }))
    await user.type(words.getByLabelText('So gehen wir damit um'), 'Wir prüfen es.')
    await user.click(choice('Verein').getByRole('radio', { name: 'noch nicht' }))
    expect(screen.getByLabelText('Was müsste sich ändern?')).toHaveValue('Nur mit Ehrenamtspauschale')
    expect(stances()['club']).toMatchObject({
      kind: 'objects',
      reason: 'Nur mit Ehrenamtspauschale',
      response: 'Wir prüfen es.',
    })
  })

  test('an objection becomes an open question, at most as long as a question can be', async () => {
    const { user, kept } = await open()
    await user.click(choice('Verein').getByRole('radio', { name: 'noch nicht' }))
    const note = screen.getByRole('button', { name: 'Als offene Frage merken' })
    expect(note).toBeDisabled()
    fireEvent.change(screen.getByLabelText('Was müsste sich ändern?'), { target: { value: 'Wer zahlt? '.repeat(300) } })
    await user.click(note)
    expect(said()).toBe('Als offene Frage notiert.')
    const [question] = Object.values(kept('w').questions)
    expect(question).toMatchObject({ element: 'mission', raisedBy: 'club', answered: false })
    expect(question?.text).toHaveLength(600)
  })

  test('subject to a body: the body and its day come from the set-up and can be changed, at any length', async () => {
    const { user, stances } = await open()
    await user.selectOptions(choice('Stadt').getByRole('combobox'), 'vorbehaltlich Gremium')
    const body = screen.getByLabelText('Welches Gremium?')
    expect(body).toHaveValue('Stadtrat')
    expect(screen.getByLabelText('Bis wann?')).toHaveValue('2027-11-09')
    fireEvent.change(body, { target: { value: 'Rat '.repeat(200) } })
    fireEvent.change(screen.getByLabelText('Bis wann?'), { target: { value: '2027-12-01' } })
    expect(stances()['city']).toMatchObject({ kind: 'subjectToBody', until: '2027-12-01' })
    expect(stances()['city']?.body).toHaveLength(300)
  })

  test('can be taken back, and undo brings them back', async () => {
    const { user, stances } = await open(takeStance(room, 'mission', 'city', 'supports'))
    await user.selectOptions(choice('Stadt').getByRole('combobox'), 'Haltung zurücknehmen')
    expect(stances()).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Haltung zurückgenommen' }))
    expect(stances()).toMatchObject({ city: { kind: 'supports' } })
  })

  test('given to an earlier text are marked so, until the organisation stays with it', async () => {
    const given = takeStance(takeStance(room, 'mission', 'city', 'supports'), 'mission', 'club', 'supports')
    const { user } = await open(reword(given, 'Alle Kinder im Lorntal lesen gern.'))
    expect(screen.getAllByText('Der Text hat sich seither geändert.')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Bleibt dabei: Stadt' }))
    expect(screen.getAllByText('Der Text hat sich seither geändert.')).toHaveLength(1)
    expect(choice('Stadt').getByRole('radio', { name: 'tragen mit' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Haltung geändert' }))
    expect(screen.getAllByText('Der Text hat sich seither geändert.')).toHaveLength(2)
  })

  test('given before something else of the element changed say that the sentence is the same', async () => {
    const given = endDay(takeStance(room, 'mission', 'city', 'supports'), '2027-10-14')
    const vision = editContent<Workshop, 'texts'>(given, activityById('missionSentence'), (content) =>
      setText(content, 'vision', 'Alle lesen.'),
    )
    await open(takeStance(reword(vision, 'Alle lesen gern.'), 'mission', 'club', 'supports'))
    expect(screen.getByText('Der Text hat sich seither geändert.')).toBeVisible()
    cleanup()
    await open(vision)
    expect(screen.getByText('Der Satz ist derselbe, darunter hat sich etwas geändert.')).toBeVisible()
  })

  test('need organisations: without any there is a way to enter them', async () => {
    await open(newWorkshop('w'), 'en')
    expect(screen.getByRole('link', { name: 'Enter the organisations' })).toHaveAttribute(
      'href',
      '/w/w/setup/organisations',
    )
  })
})
