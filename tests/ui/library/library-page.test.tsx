// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { addDelegate } from '#core/organisations/edit-people.ts'
import { setEdition } from '#core/editions/edit-editions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { agendaOf } from '#core/agenda/agenda.ts'
import { newWorkshop } from '#core/workshop.ts'
import { fixture } from '../../core/room.ts'
import { boundDashes } from '#ui/language/bound-dashes.ts'
import { keyOf, visit } from '../app.tsx'

const sample = fixture('workshops/sample.de')
const rowOf = (title: string) => {
  const row = screen.getByRole('link', { name: boundDashes(title) }).closest('li')
  if (row === null) throw new Error(`${title} stands in no row.`)
  return row
}

describe('on the first visit', () => {
  test('the start page says what the app is for and asks the six questions', async () => {
    await visit()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ein Tag, sechs Fragen, ein Commitment.')
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(6)
    expect(screen.getByText(/kein Konto, keine Anmeldung, kein Server/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Sicherung speichern' })).not.toBeInTheDocument()
    expect(document.title).toBe('Workshops · Wirkbund')
  })

  test('it speaks English to those who do', async () => {
    await visit({ language: 'en' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('One day, six questions, one commitment.')
    expect(document.documentElement.lang).toBe('en-GB')
  })

  test('the first workshop begins with its occasion, and is on the device before anything is typed', async () => {
    const { user, kept, path } = await visit()
    await user.click(screen.getByRole('button', { name: 'Ersten Workshop anlegen' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Worum geht es, wann und wo?' })).toBeVisible()
    expect(path.now).toBe('/w/id1/setup/occasion')
    expect(kept('id1')).toEqual(newWorkshop('id1', { language: 'de' }))
  })

  test('the sample opens as a workshop of its own, in the language of the screen', async () => {
    const { user, kept, path } = await visit({ language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Look at an example' }))
    await screen.findByRole('navigation', { name: 'Agenda' })
    expect(path.now).toMatch(/^\/w\/id1\/mission\//)
    expect(kept('id1').facts).toEqual(fixture('workshops/sample.en').facts)
  })
})

describe('the list', () => {
  const today = { firstDay: '2027-10-14', lastDay: '' }
  const plain = newWorkshop('plain', { title: 'Ganztag am Mühlbrack', place: 'Quartier', occasion: 'Vorgespräch' })

  test('says who takes part, how far the elements are, and how it stands', async () => {
    await visit({ workshops: [setFacts(sample, { firstDay: '2027-11-09', lastDay: '' }), plain] })
    const row = rowOf(sample.facts.title)
    expect(row).toHaveTextContent('5 Organisationen')
    expect(row).toHaveTextContent(`${Object.keys(sample.delegates).length} Personen`)
    expect(within(row).getByRole('img')).toHaveAccessibleName(/^\d von 6 Elementen fertig$/)
    expect(row).toHaveTextContent(/Bei \d .+am 9\. Nov\. 2027/)
    const other = rowOf('Ganztag am Mühlbrack')
    expect(other).toHaveTextContent('Vorgespräch, Quartier')
    expect(other).toHaveTextContent('0 Organisationen')
    expect(other).toHaveTextContent('Personen fehlen noch')
    expect(within(other).getByRole('img', { name: '0 von 6 Elementen fertig' })).toBeVisible()
    expect(other).toHaveTextContent('In Vorbereitung')
    expect(other).toHaveTextContent('noch ohne Termin')
  })

  test.each([
    ['one day', { firstDay: '2027-10-14', lastDay: '' }, 'Läuft heute'],
    ['several days', { firstDay: '2027-10-12', lastDay: '2027-10-14' }, 'Läuft heute'],
    ['tomorrow', { firstDay: '2027-10-15', lastDay: '' }, 'In Vorbereitung'],
    ['yesterday', { firstDay: '2027-10-13', lastDay: '' }, 'In Vorbereitung'],
  ])('knows by the calendar whether it is today: %s', async (_, days, state) => {
    await visit({ workshops: [setFacts(plain, days)] })
    expect(rowOf('Ganztag am Mühlbrack')).toHaveTextContent(state)
  })

  test('while it runs it says until when', async () => {
    await visit({ workshops: [setFacts(plain, today)] })
    expect(rowOf('Ganztag am Mühlbrack')).toHaveTextContent(/Läuft heute\s*bis \d{1,2}:\d{2} Uhr/)
  })

  test('of two half days the first says its own end', async () => {
    const agenda = agendaOf('twoHalfDays')
    const halves = {
      ...setFacts(plain, { ...today, lastDay: '2027-10-21' }),
      agenda: { ...agenda, starts: [600, 780] },
    }
    await visit({ workshops: [halves] })
    expect(rowOf('Ganztag am Mühlbrack')).toHaveTextContent(/bis 14:00 Uhr/)
  })

  test('between two half days it does not run, and names the second', async () => {
    const days = setFacts(plain, { firstDay: '2027-10-07', lastDay: '2027-10-21' })
    await visit({ workshops: [{ ...days, agenda: agendaOf('twoHalfDays') }] })
    expect(rowOf('Ganztag am Mühlbrack')).toHaveTextContent(/In Vorbereitung\s*am 21\. Okt\. 2027/)
  })

  test('a row without any words is no person', async () => {
    const nobody = { organisation: 'o', name: ' ', role: '', mandate: '', present: true } as const
    const organised = addOrganisation(newWorkshop('w', { title: 'Leer' }), 'o', { name: 'Stadt' })
    const somebody = addDelegate(addDelegate(organised, 'a', nobody), 'b', { ...nobody, role: 'Bildungsbüro' })
    await visit({ workshops: [addDelegate(organised, 'a', nobody), { ...somebody, id: 'v' }] })
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(rows.filter((row) => row.includes('Personen fehlen noch'))).toHaveLength(1)
    expect(rows.filter((row) => row.includes('1 Person'))).toHaveLength(1)
  })

  test('what is signed says when', async () => {
    await visit({ workshops: [setEdition(plain, { status: 'signed', date: '2027-06-03' })] })
    expect(rowOf('Ganztag am Mühlbrack')).toHaveTextContent('Unterschrieben3. Juni 2027')
  })

  test('begins with the latest day, ends with what cannot be read, and one workshop bears the main button', async () => {
    const soon = setFacts(newWorkshop('soon', { title: 'Bald' }), { firstDay: '2027-12-01' })
    const now = setFacts(newWorkshop('now', { title: 'Heute' }), today)
    await visit({ workshops: [plain, now, soon], stored: { [keyOf('torn')]: '{' } })
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(titles).toEqual(['Bald', 'Heute', 'Ganztag am Mühlbrack'])
    expect(screen.getAllByRole('listitem').at(-1)).toHaveTextContent('Dieser Workshop lässt sich hier nicht lesen.')
    expect(screen.getAllByRole('link', { name: /^Weiter mit/ }).map((link) => link.getAttribute('aria-label'))).toEqual(
      ['Weiter mit Bald'],
    )
  })

  test('a workshop without a title has a name all the same', async () => {
    await visit({ workshops: [addOrganisation(newWorkshop('w'), 'o', { name: 'Stadt' })] })
    expect(rowOf('Workshop ohne Titel')).toHaveTextContent('1 Organisation')
  })

  test('leads into the workshop', async () => {
    const { user, path } = await visit({ workshops: [sample] })
    await user.click(screen.getByRole('link', { name: `Weiter mit ${sample.facts.title}` }))
    await screen.findByRole('navigation', { name: 'Ablauf' })
    expect(path.now).toMatch(/^\/w\/sample-de\//)
  })
})

describe('the language', () => {
  test('changes every word and nothing else, and is remembered', async () => {
    const { user, storage, kept } = await visit({ workshops: [sample] })
    await user.click(screen.getByRole('button', { name: /^Sprache:\s?Deutsch$/ }))
    await user.click(screen.getByRole('menuitemradio', { name: 'English' }))
    expect(await screen.findByRole('button', { name: 'New workshop' })).toBeVisible()
    expect(screen.getByRole('link', { name: boundDashes(sample.facts.title) })).toBeVisible()
    expect(kept('sample-de')).toEqual(sample)
    expect(document.documentElement.lang).toBe('en-GB')
    expect(storage.getItem('wirkbund/note/language')).toBe('en')
  })
})
