import { describe, expect, test } from 'vitest'
import { elements } from '#core/method/index.ts'
import type { StanceKind } from '#core/stances/stance.ts'
import { newWorkshop } from '#core/workshop.ts'
import { blocks, inGerman, room, section } from './reading.ts'

describe('titles say that all carry it', () => {
  const titles = (last: StanceKind | null) => {
    const commitment = inGerman(
      room((s) => {
        for (const { id } of elements) s.stance(id, 'city', 'supports')
        for (const { id } of elements) if (last !== null || id !== 'conflict') s.stance(id, 'club', 'supports')
        if (last !== null) s.stance('conflict', 'club', last, { reason: 'Zu früh.' })
      }),
    )
    const glance = blocks(section(commitment, 'glance'), 'heading').map(({ text }) => text)
    return [commitment.partiesTitle, glance[1], section(commitment, 'signatures').title]
  }

  test.each(['supports', 'reservation', 'standsAside', 'absent', 'subjectToBody'] as const)(
    'where everyone has spoken to every decision and nobody objects: %s',
    (kind) => {
      expect(titles(kind)).toEqual([
        'Zwei Organisationen gehen das gemeinsam an',
        'Was wir beschlossen haben',
        'Das tragen wir gemeinsam',
      ])
    },
  )

  test.each(['objects', null] as const)('and not where one objects or has not spoken: %s', (kind) => {
    expect(titles(kind)).toEqual(['Die Beteiligten', 'Haltungen', 'Unterschriften'])
  })

  test('and not where nobody is there yet', () => {
    expect(section(inGerman(newWorkshop('w')), 'signatures').title).toBe('Unterschriften')
  })
})
