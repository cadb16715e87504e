import type { ChainBlock } from '#commitment/chain-block.ts'
import type { Section } from '#commitment/commitment.ts'

const columns: readonly (readonly [title: string, hint: string, ...cards: string[]])[] = [
  [
    'Beiträge',
    'Was wir hineingeben',
    'Zwei Stellen für die Koordinierung',
    'Räume in 14 Grundschulen',
    '180.000 Euro aus der Stiftung',
  ],
  [
    'Aktivitäten',
    'Was wir tun',
    'Lesepat:innen gewinnen und schulen',
    'Fortbildungen für Lehr- und Fachkräfte halten',
    'Bücherboxen zusammenstellen',
  ],
  [
    'Leistungen',
    'Was daraus entsteht',
    '40 geschulte Lesepat:innen je Schuljahr',
    'Tägliche Lesezeit in allen dritten und vierten Klassen',
  ],
  [
    'Wirkungen',
    'Was sich bei den Kindern ändert',
    'Kinder lesen öfter und lieber',
    'Kinder verstehen altersgemäße Sachtexte',
    'Familien lesen zu Hause vor',
  ],
  ['Gesellschaft', 'Wozu das beiträgt', 'Kein Kind verlässt die Grundschule, ohne sicher lesen zu können'],
]

const chain: ChainBlock = {
  kind: 'chain',
  caption: 'Wirkungskette für Kinder der dritten und vierten Klasse',
  alternative: 'Fünf Spalten von den Beiträgen bis zur gesellschaftlichen Wirkung, durch Pfeile verbunden.',
  columns: columns.map(([title, hint, ...cards], column) => ({
    title,
    hint,
    cards: cards.map((text, index) => ({
      id: `c${column}-${index}`,
      text,
      party: index === 0 ? 'LB' : index === 1 ? 'GL' : null,
      note: column === 3 ? `Stufe ${index + 4}` : null,
    })),
  })),
  links: [
    { from: 'c0-0', to: 'c1-0', assumption: null },
    { from: 'c0-1', to: 'c1-1', assumption: null },
    { from: 'c0-2', to: 'c1-2', assumption: null },
    { from: 'c1-0', to: 'c2-0', assumption: 1 },
    { from: 'c1-1', to: 'c2-1', assumption: 2 },
    { from: 'c2-0', to: 'c3-0', assumption: null },
    { from: 'c2-1', to: 'c3-1', assumption: 3 },
    { from: 'c1-2', to: 'c3-2', assumption: null },
    { from: 'c3-0', to: 'c3-1', assumption: null },
    { from: 'c3-1', to: 'c4-0', assumption: null },
  ],
  assumptionsTitle: 'Annahmen, auf denen das beruht',
  assumptions: [
    'Genug Freiwillige können sich an einem Vormittag in der Woche freinehmen.',
    'Die Schulleitungen räumen der Lesezeit einen festen Platz im Stundenplan ein.',
    'Tägliches Lesen verbessert das Verstehen auch dort, wo zu Hause kein Deutsch gesprochen wird.',
  ],
}

export const chainSection: Section = {
  id: 'annex-impact',
  number: 'A',
  element: 'impact',
  title: 'Wirkungslogik',
  shortTitle: 'Wirkungslogik',
  question: null,
  landscape: true,
  blocks: [chain],
}
