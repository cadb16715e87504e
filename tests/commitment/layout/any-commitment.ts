import * as fc from 'fast-check'
import type { Block, Commitment, Rich, Section } from '#commitment/commitment.ts'
import { elements } from '#core/method/index.ts'
import { stanceKinds } from '#core/stances/stance.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { parties } from '../sample-parties.ts'

const word = fc.oneof(
  fc.constantFrom(
    'wir',
    'Träger:innen',
    'und/oder',
    'Lehr- und',
    '„gemeinsam“',
    'öffentlich-rechtliche',
    'a@b.example',
  ),
  fc.stringMatching(/^[a-zäöüß]{1,12}$/),
  fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{20,140}$/),
  fc.constant('https://www.example.org/sehr/lange/adresse/ohne-ende?frage=antwort&noch=eine'),
)
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((all) => all.join(' '))
const long = fc.array(word, { minLength: 1, maxLength: 250 }).map((all) => all.join(' '))
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'))
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
const party = fc.constantFrom(...parties)

const rich: fc.Arbitrary<Rich> = fc.array(
  fc.oneof(
    lines.map((content) => ({ kind: 'text', text: ` ${content} ` }) as const),
    line.map((content) => ({ kind: 'strong', text: content }) as const),
    line.map((content) => ({ kind: 'missing', text: content }) as const),
    party.map(({ id, shortName }) => ({ kind: 'party', party: id, name: shortName }) as const),
  ),
  { minLength: 1, maxLength: 4 },
)
const marks: fc.Arbitrary<Rich> = fc
  .uniqueArray(fc.constantFrom('A', 'R', 'C', 'I'), { maxLength: 2 })
  .map((all) => all.map((mark) => ({ kind: 'mark', mark, name: `steht für ${mark}` })))

const table: fc.Arbitrary<Block> = fc
  .record({
    texts: fc.integer({ min: 1, max: 5 }),
    signs: fc.integer({ min: 0, max: 8 }),
    rows: fc.integer({ min: 0, max: 12 }),
  })
  .chain(({ texts, signs, rows }) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: line,
      showCaption: fc.boolean(),
      columns: fc
        .tuple(
          fc.array(fc.record({ head: rich, weight: fc.integer({ min: 1, max: 4 }), centred: fc.constant(false) }), {
            minLength: texts,
            maxLength: texts,
          }),
          fc.constant(
            parties.slice(0, signs).map(({ id, name }) => ({
              head: [{ kind: 'party', party: id, name } as const],
              weight: 1,
              centred: true,
            })),
          ),
        )
        .map(([some, others]) => [...some, ...others]),
      rows: fc.array(
        fc
          .tuple(
            fc.array(rich, { minLength: texts, maxLength: texts }),
            fc.array(marks, { minLength: signs, maxLength: signs }),
          )
          .map(([some, others]) => [...some, ...others]),
        { minLength: rows, maxLength: rows },
      ),
      legend: fc.constantFrom([], [{ mark: 'A' as const, name: 'steht gerade' }]),
    }),
  )

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), number: fc.option(fc.constant('5.3')), text: line }),
  rich.map((content) => ({ kind: 'paragraph' as const, text: content })),
  long.map((content) => ({ kind: 'paragraph' as const, text: [{ kind: 'text' as const, text: content }] })),
  fc.array(rich, { maxLength: 6 }).map((items) => ({ kind: 'list' as const, items })),
  fc
    .array(fc.record({ label: line, text: rich }), { maxLength: 5 })
    .map((terms) => ({ kind: 'terms' as const, terms })),
  table,
  fc.record({
    kind: fc.constant('decision' as const),
    label: fc.constant('Beschluss 1.1'),
    number: fc.constant('1.1'),
    text: fc.option(long),
    missing: line,
    stances: fc
      .uniqueArray(fc.constantFrom(...stanceKinds), { maxLength: 6 })
      .map((kinds) => kinds.map((kind) => ({ kind, label: kind, parties: parties.map(({ id }) => id) }))),
  }),
  fc.record({
    kind: fc.constant('voice' as const),
    party: party.map(({ id }) => id),
    name: line,
    stance: fc.constantFrom(...stanceKinds),
    label: line,
    quote: fc.option(long),
    unsaid: rich,
    response: fc.option(fc.record({ label: line, text: long })),
  }),
  fc.record({
    kind: fc.constant('clause' as const),
    number: fc.constantFrom('1', '5.4.12'),
    title: line,
    notes: fc.array(line, { maxLength: 2 }),
    text: rich,
  }),
  fc.record({
    kind: fc.constant('signature' as const),
    party: party.map(({ id }) => id),
    name: line,
    representedBy: fc.option(line),
    lines: fc.array(fc.record({ name: fc.option(line), role: line }), { minLength: 1, maxLength: 4 }),
    placeAndDate: fc.constant('Ort, Datum'),
    signature: fc.constant('Unterschrift'),
    seal: fc.constant('Stempel / Siegel'),
    notes: fc.array(line, { maxLength: 3 }),
  }),
  line.map((content) => ({ kind: 'missing' as const, text: content })),
)

const section: fc.Arbitrary<Omit<Section, 'id'>> = fc.record({
  number: fc.constantFrom(null, '1', '6', 'A', 'K'),
  element: fc.constantFrom(null, ...elements.map(({ id }) => id)),
  title: line,
  shortTitle: line,
  question: fc.option(line),
  landscape: fc.boolean(),
  blocks: fc.array(block, { maxLength: 8 }),
})

/** Commitments of every kind of block but the chain, with very long words, texts and lists, and empty ones. */
export const anyCommitment: fc.Arbitrary<Commitment> = fc
  .record({ title: line, mission: fc.option(text), sections: fc.array(section, { maxLength: 5 }), count: fc.nat(8) })
  .map(({ title, mission, sections, count }) => ({
    ...sampleCommitment,
    title,
    mission,
    parties: count === 0 ? [] : parties,
    sections: sections.map((each, index) => ({ ...each, id: `section-${index}` })),
  }))
