import { expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { discSpan } from '#commitment/layout/disc.ts'
import { de } from '#i18n/de/index.ts'
import { help as helpDe } from '#i18n/de/help/help.ts'
import { en } from '#i18n/en/index.ts'
import { help as helpEn } from '#i18n/en/help/help.ts'
import { section, textsIn } from '../commitment/compose/reading.ts'
import { fixture } from '../core/room.ts'

const sample = fixture('workshops/sample.de')

test.each([
  [de, helpDe, 'in Anlage A'],
  [en, helpEn, 'in annex A'],
])('readers are told where the facilitator is named: %#', (words, { reading }, where) => {
  const commitment = composeCommitment(sample, words)
  const annex = section(commitment, 'annex-participants')
  expect(annex.number).toBe('A')
  expect([...textsIn(annex.blocks)]).toContain(sample.facts.facilitator)
  expect([...textsIn(reading)].join(' ')).toContain(where)
})

test('readers are told the discs as they are drawn: an empty circle stands aside, one with a cross does not carry it yet', () => {
  const drawn = (kind: Parameters<typeof discSpan>[0]) =>
    discSpan(kind, 10)
      .draw(0, 0, 'nothing')
      .map((box) => box.kind)
  expect(drawn('standsAside')).toHaveLength(1)
  expect(drawn('objects').filter((kind) => kind === 'line')).toHaveLength(2)
  const told = [...textsIn(helpDe.reading)].join(' ')
  expect(told).toContain('Leerer Kreis: steht beiseite. Mit Kreuz: noch nicht.')
})
