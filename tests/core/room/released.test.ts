import { describe, expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { linkCards, setAssumption } from '#core/activity/links.ts'
import { editContent } from '#core/content.ts'
import { beginReview, writeRemark } from '#core/review/edit-reviews.ts'
import { activities, activityById } from '#core/method/index.ts'
import { released } from '#core/room/released.ts'
import type { Visibility } from '#core/room/visibility.ts'
import type { Workshop } from '#core/workshop.ts'
import { fixture, roomOf } from '../room.ts'
import { sayingEverywhere } from './saying-everywhere.ts'

const count = (workshop: Workshop, word: string) => JSON.stringify(workshop).split(word).length - 1

describe('what leaves the room', () => {
  test('nothing that is room only, wherever it stands', () => {
    const workshop = sayingEverywhere(() => 'Spatzengeheimnis', 'room')
    expect(count(workshop, 'Spatzengeheimnis')).toBeGreaterThan(activities.length)
    expect(count(released(workshop), 'Spatzengeheimnis')).toBe(0)
  })

  test('all that is for the document', () => {
    const workshop = sayingEverywhere(() => 'Marktplatz', 'document')
    expect(count(released(workshop), 'Marktplatz')).toBe(count(workshop, 'Marktplatz'))
  })

  test('no assumption on a link between a card that stays behind and one that does not', () => {
    const chain = activityById('chain')
    const card = (id: string, column: string, visibility: Visibility) => (workshop: Workshop) =>
      editContent<Workshop, 'cards'>(workshop, chain, (content) =>
        addCard(content, id, { ...newCard(chain, id), column, visibility }),
      )
    const workshop = [
      card('a', 'inputs', 'document'),
      card('b', 'outputs', 'room'),
      card('c', 'impact', 'document'),
    ].reduce((w, edit) => edit(w), roomOf())
    const linked = editContent<Workshop, 'cards'>(workshop, chain, (content) => {
      const both = linkCards(chain, linkCards(chain, content, 'hidden', 'a', 'b'), 'shown', 'a', 'c')
      const all = linkCards(chain, both, 'hiddenFrom', 'b', 'c')
      return ['hidden', 'hiddenFrom'].reduce(
        (now, link) => setAssumption(now, link, 'geheim'),
        setAssumption(all, 'shown', 'offen'),
      )
    })
    expect(Object.keys(released(linked).content.chain.links)).toEqual(['shown'])
    expect(count(released(linked), 'geheim')).toBe(0)
  })

  test('no word of an earlier edition, which may have become room only since, and nothing readers sent back', () => {
    const kept = {
      number: 1,
      date: '2027-10-14',
      status: 'review',
      fingerprints: { de: '7F3A19C2E04BK7QM' },
      parts: { de: [{ key: 'k', title: 'Ziele', text: 'Spatzengeheimnis' }] },
    } as const
    const read = writeRemark(beginReview(roomOf('city'), 'r'), 'r', { id: 'p', title: 'Ziele' }, 'Spatzengeheimnis')
    const shared = released({ ...read, editions: [kept] })
    expect(shared.editions).toEqual([{ ...kept, parts: {} }])
    expect(count(shared, 'Spatzengeheimnis')).toBe(0)
  })

  test('the concern that a partner of the sample told the room alone stays there', () => {
    for (const [name, words] of [
      ['sample.de', 'Unser größter Kunde wackelt'],
      ['sample.en', 'Our largest customer is shaky'],
    ] as const) {
      const sample = fixture(`workshops/${name}`)
      expect(count(sample, words)).toBe(1)
      expect(count(released(sample), words)).toBe(0)
    }
  })

  test('the workshop itself is left as it was', () => {
    const workshop = sayingEverywhere(() => 'x', 'room')
    const before = JSON.stringify(workshop)
    released(workshop)
    expect(JSON.stringify(workshop)).toBe(before)
  })
})
