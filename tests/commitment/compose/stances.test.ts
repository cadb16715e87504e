import { describe, expect, test } from 'vitest'
import { patchOrganisation } from '#core/organisations/edit-organisations.ts'
import { blocks, inGerman, read, room, section, under } from './reading.ts'

/** The city has spoken of an earlier wording of the mission, the club of today's. */
function withEarlierWording() {
  return inGerman(
    room((s) => {
      s.stance('mission', 'city', 'supports')
      s.texts('missionSentence', { mission: 'Wir lesen mit allen Kindern.' })
      s.stance('mission', 'club', 'supports')
    }),
  )
}

describe('the decision box', () => {
  test('names every organisation exactly once, grouped by what it said, the silent ones too', () => {
    const commitment = inGerman(
      room((s) => s.stance('mission', 'club', 'reservation', { reason: 'Nur mit Fahrgeld.' })),
    )
    const [decision] = blocks(section(commitment, 'mission'), 'decision')
    expect(decision?.stances).toEqual([
      { kind: 'reservation', label: 'Mit Vorbehalt', parties: ['club'] },
      { kind: 'none', label: 'Noch ohne Haltung', parties: ['city'] },
    ])
  })

  test('heads one organisation that stands aside as it heads several', () => {
    const [decision] = blocks(
      section(inGerman(room((s) => s.stance('mission', 'club', 'standsAside'))), 'mission'),
      'decision',
    )
    expect(decision?.stances[0]).toEqual({ kind: 'standsAside', label: 'Beiseite', parties: ['club'] })
  })

  test('says of a stance that it was given to an earlier wording', () => {
    const commitment = withEarlierWording()
    const [decision] = blocks(section(commitment, 'mission'), 'decision')
    expect(decision?.stances.map(({ label, parties }) => [label, parties])).toEqual([
      ['Mitgetragen', ['club']],
      ['Mitgetragen (zu früherem Wortlaut)', ['city']],
    ])
  })
})

test('the page that sums up counts apart who spoke of an earlier wording', () => {
  const commitment = withEarlierWording()
  const [decisions] = blocks(section(commitment, 'glance'), 'table')
  expect(read(decisions?.rows[0]?.[2])).toBe('1 trägt mit und 1 trägt mit (zu früherem Wortlaut)')
})

test('the page that sums up takes an objection for no missing stance', () => {
  const commitment = inGerman(room((s) => s.stance('mission', 'club', 'objects', { reason: 'Zu früh.' })))
  const [decisions] = blocks(section(commitment, 'glance'), 'table')
  expect(read(decisions?.rows[0]?.[2])).toBe('1 trägt noch nicht mit und 1 noch ohne Haltung')
})

describe('reservations and dissent', () => {
  const commitment = inGerman(
    room((s) => {
      s.stance('mission', 'club', 'reservation', { reason: 'Nur mit Fahrgeld.', response: 'Wir fragen die Stiftung.' })
      s.stance('roles', 'club', 'objects')
      s.stance('working', 'city', 'supports', { reason: 'Gern!' })
    }),
  )

  test('stand verbatim at their decision, with the response in equal weight', () => {
    expect(blocks(section(commitment, 'mission'), 'voice')).toMatchObject([
      {
        party: 'club',
        name: 'Lesebrücke Lorntal e. V.',
        label: 'Mit Vorbehalt zu Beschluss 1.1',
        quote: '„Nur mit Fahrgeld.“',
        response: { label: 'So gehen wir damit um', text: 'Wir fragen die Stiftung.' },
      },
    ])
  })

  test('without a reason they stand there all the same, and the reason is missing', () => {
    const [voice] = blocks(section(commitment, 'roles'), 'voice')
    expect(voice).toMatchObject({ label: 'Einwand zu Beschluss 4.1', quote: null })
    expect(read(voice?.unsaid)).toBe('[Die Begründung in eigenen Worten fehlt noch.]')
  })

  test('whoever stands aside need give no reason: it is said, and no gap', () => {
    const aside = inGerman(room((s) => s.stance('roles', 'club', 'standsAside')))
    const [voice] = blocks(section(aside, 'roles'), 'voice')
    expect(voice?.quote).toBeNull()
    expect(read(voice?.unsaid)).toBe('Eine Begründung ist nicht festgehalten.')
  })

  test('are collected once more by decision; a remark of a supporter is none of them', () => {
    const collected = blocks(section(commitment, 'reservations'), 'voice')
    expect(collected.map(({ label }) => label)).toEqual(['Mit Vorbehalt zu Beschluss 1.1', 'Einwand zu Beschluss 4.1'])
    expect(blocks(section(commitment, 'working'), 'voice')).toMatchObject([{ quote: '„Gern!“' }])
  })

  test('an approval that is still to come names the body and the day', () => {
    const waiting = inGerman(
      room((s) => s.stance('roles', 'city', 'subjectToBody', { body: 'Stadtrat', until: '2027-11-25' })),
    )
    for (const id of ['roles', 'reservations']) {
      const texts = blocks(section(waiting, id), 'paragraph').map(({ text }) => read(text))
      expect(texts).toContain(
        'Stadt trägt Beschluss 4.1 mit, sobald das zuständige Gremium zustimmt (Stadtrat, bis 25. November 2027).',
      )
    }
  })

  test('an approval that is still to come parts no reservation from the next', () => {
    const waiting = inGerman(
      room((s) => {
        s.stance('roles', 'city', 'subjectToBody', { body: 'Stadtrat' })
        s.stance('roles', 'club', 'objects', { reason: 'Zu früh.' })
      }),
    )
    for (const id of ['roles', 'reservations']) {
      const said = section(waiting, id).blocks.flatMap((block) => {
        if (block.kind === 'voice') return [block.party]
        return block.kind === 'paragraph' && read(block.text).includes('Stadtrat') ? ['Stadtrat'] : []
      })
      expect(said).toEqual(['club', 'Stadtrat'])
    }
  })

  test('the earliest day on which the body of an organisation meets is no day by which it answers', () => {
    const waiting = inGerman(
      room((s) => {
        s.edit((before) => patchOrganisation(before, 'city', { approvingBody: 'Stadtrat', approvalBy: '2027-11-25' }))
        s.stance('roles', 'city', 'subjectToBody')
      }),
    )
    expect(blocks(section(waiting, 'roles'), 'paragraph').map(({ text }) => read(text))).toContain(
      'Stadt trägt Beschluss 4.1 mit, sobald das zuständige Gremium zustimmt (Stadtrat, frühestens am 25. November 2027).',
    )
  })

  test('the day of one body is no day of another', () => {
    const waiting = inGerman(
      room((s) => {
        s.edit((before) => patchOrganisation(before, 'city', { approvingBody: 'Stadtrat', approvalBy: '2027-11-25' }))
        s.stance('roles', 'city', 'subjectToBody', { body: 'Schulausschuss', until: '' })
      }),
    )
    expect(blocks(section(waiting, 'roles'), 'paragraph').map(({ text }) => read(text))).toContain(
      'Stadt trägt Beschluss 4.1 mit, sobald das zuständige Gremium zustimmt (Schulausschuss). [Fehlt noch: Tag, bis zu dem das Gremium entscheidet]',
    )
  })

  test('an approval that was waited for under an earlier wording says so, as reservations do', () => {
    const waiting = inGerman(
      room((s) => {
        s.stance('roles', 'city', 'subjectToBody', { body: 'Stadtrat', until: '2027-11-25' })
        s.texts('responsibility', { principle: 'Wir teilen alles.' })
      }),
    )
    expect(blocks(section(waiting, 'reservations'), 'paragraph').map(({ text }) => read(text))).toContain(
      'Stadt trägt Beschluss 4.1 (zu früherem Wortlaut) mit, sobald das zuständige Gremium zustimmt (Stadtrat, bis 25. November 2027).',
    )
  })

  test('two bodies that meet on one day are two: another one answers by it, and stands in the calendar as well', () => {
    const waiting = inGerman(
      room((s) => {
        s.edit((before) => patchOrganisation(before, 'city', { approvingBody: 'Stadtrat', approvalBy: '2027-11-25' }))
        s.stance('roles', 'city', 'subjectToBody', { body: 'Schulausschuss' })
      }),
    )
    expect(blocks(section(waiting, 'roles'), 'paragraph').map(({ text }) => read(text))).toContain(
      'Stadt trägt Beschluss 4.1 mit, sobald das zuständige Gremium zustimmt (Schulausschuss, bis 25. November 2027).',
    )
    expect(waiting.deadlines.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2027-11-25 Stadtrat: Zustimmung für Stadt',
      '2027-11-25 Schulausschuss: Zustimmung für Stadt',
    ])
  })

  test('what an organisation can only join with its body stands before them, as it stands where it signs', () => {
    const waiting = inGerman(
      room((s) =>
        s.edit((before) => patchOrganisation(before, 'city', { approvingBody: 'Stadtrat', approvalBy: '2027-11-25' })),
      ),
    )
    const [list] = under(section(waiting, 'reservations'), 'Zum ganzen Commitment')
    expect(list?.kind === 'list' && list.items.map(read)).toEqual([
      'Stadt – Vorbehaltlich Gremium: Stadtrat, frühestens am 25. November 2027',
    ])
  })

  test('when there are none, the document says so', () => {
    expect(section(inGerman(room()), 'reservations').blocks).toMatchObject([
      {
        kind: 'paragraph',
        text: [{ text: 'Es sind keine Vorbehalte und keine abweichenden Auffassungen festgehalten.' }],
      },
    ])
  })
})
