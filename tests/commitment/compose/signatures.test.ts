import { describe, expect, test } from 'vitest'
import { addSignatory } from '#core/organisations/edit-people.ts'
import { patchOrganisation } from '#core/organisations/edit-organisations.ts'
import { elements } from '#core/method/index.ts'
import { fixture } from '../../core/room.ts'
import { blocks, inGerman, room, section } from './reading.ts'

const signed = (write: Parameters<typeof room>[0]) => blocks(section(inGerman(room(write)), 'signatures'), 'signature')
const all = elements.map(({ id }) => id)
const treasurer = { organisation: 'club', name: 'Paweł Łukasiewicz', role: 'Schatzmeister' } as const

describe('signature blocks', () => {
  test('there is exactly one for each organisation, in their order, with the full legal name', () => {
    const names = signed(() => {}).map(({ name }) => name)
    expect(names).toEqual(['Stadt Lornhausen, Körperschaft des öffentlichen Rechts', 'Lesebrücke Lorntal e. V.'])
    expect(blocks(section(inGerman(fixture('workshops/large')), 'signatures'), 'signature')).toHaveLength(12)
  })

  test('an organisation without a signatory gets a line for a name by hand', () => {
    const [city] = signed(() => {})
    expect(city).toMatchObject({
      representedBy: null,
      lines: [{ name: null, role: 'Name und Funktion in Druckschrift' }],
    })
  })

  test('one whose name is still open signs with the function and the authority that are known', () => {
    const [, club] = signed((s) =>
      s.edit((before) => addSignatory(before, 'a', { ...treasurer, name: '', authority: 'onBehalf' })),
    )
    expect(club).toMatchObject({ representedBy: null, lines: [{ name: null, role: 'Schatzmeister, in Vertretung' }] })
  })

  test('a signatory is printed with function and authority', () => {
    const [, club] = signed((s) => s.edit((before) => addSignatory(before, 'a', { ...treasurer, authority: 'sole' })))
    expect(club).toMatchObject({
      representedBy: 'vertreten durch Paweł Łukasiewicz',
      lines: [{ name: 'Paweł Łukasiewicz', role: 'Schatzmeister, allein vertretungsberechtigt' }],
    })
  })

  test('who signs jointly never signs alone: a second line waits', () => {
    const [, club] = signed((s) => s.edit((before) => addSignatory(before, 'a', { ...treasurer, authority: 'joint' })))
    expect(club?.lines.map(({ name }) => name)).toEqual(['Paweł Łukasiewicz', null])
  })

  test('repeat reservations, dissent, what an organisation has not spoken to, and whose approval is still needed', () => {
    const [city, club] = signed((s) => {
      for (const element of all) s.stance(element, 'city', 'supports')
      s.edit((before) => patchOrganisation(before, 'city', { approvingBody: 'Stadtrat', approvalBy: '2027-11-25' }))
      s.stance('mission', 'club', 'reservation', { reason: 'a' })
      s.stance('impact', 'club', 'supports')
      s.stance('roles', 'club', 'reservation', { reason: 'b' })
      s.stance('working', 'club', 'objects', { reason: 'c' })
    })
    expect(city?.notes).toEqual(['Vorbehaltlich Gremium: Stadtrat, frühestens am 25. November 2027'])
    expect(club?.notes).toEqual([
      'Mit Vorbehalt zu den Beschlüssen 1.1 und 4.1',
      'Mit abweichender Auffassung zu Beschluss 5.1',
      'Noch ohne Haltung zu den Beschlüssen 3.1 und 6.1',
    ])
  })
})
