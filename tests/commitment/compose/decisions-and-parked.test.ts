import { describe, expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { bundle, renameCluster } from '#core/activity/clusters.ts'
import { startRound, writeHidden } from '#core/activity/round.ts'
import { editContent } from '#core/content.ts'
import type { Ballot } from '#core/decision/ballot.ts'
import { beginDecision, patchDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { activityById } from '#core/method/index.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import type { Workshop } from '#core/workshop.ts'
import { composeCommitment } from '#commitment/compose.ts'
import type { Commitment } from '#commitment/commitment.ts'
import { de } from '#i18n/de/index.ts'
import { roomOf } from '../../core/room.ts'

const room = roomOf('Stadt', 'Schulen')
const at = '2027-10-14T11:41:00+02:00'

function decided(rule: DecisionRuleId, ballot: Ballot, text = 'Zwei Lesetreffs'): Workshop {
  const begun = vote(beginDecision(room, 'd', { text, rule }), 'd', () => ballot)
  return recordDecision(begun, 'd', at)
}

/** Every word of one section, one text after another. */
function wordsOf(commitment: Commitment, id: string): string {
  const texts: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) collect(inner)
  }
  collect(commitment.sections.find((section) => section.id === id)?.blocks)
  return texts.join(' | ')
}

describe('the annex of decisions', () => {
  test.each<readonly [DecisionRuleId, Ballot, readonly string[]]>([
    [
      'majority',
      { kind: 'votes', votes: { Stadt: 'yes', Schulen: 'no' }, quorum: 50, share: 'twoThirds' },
      [
        'Einfache Mehrheit · 14. Okt. 2027, 11:41 Uhr',
        'Noch nicht entschieden. Gleich viele Ja und Nein.',
        'Beschlussfähig | text | ab 50 % der Organisationen',
      ],
    ],
    [
      'consent',
      {
        kind: 'voices',
        voices: { Stadt: { kind: 'supports', reason: '' }, Schulen: { kind: 'objects', reason: 'Zu früh für uns.' } },
      },
      [
        'Nicht beschlossen. Es gibt einen begründeten Einwand.',
        'Noch nicht mitgetragen | party | Schulen',
        'Zu früh für uns.',
      ],
    ],
    [
      'consent',
      {
        kind: 'voices',
        voices: { Stadt: { kind: 'supports', reason: '' }, Schulen: { kind: 'standsAside', reason: '' } },
      },
      ['Beschlossen. Niemand hat einen begründeten Einwand.', 'Anders gestimmt | party | Schulen'],
    ],
    [
      'fistToFive',
      { kind: 'fingers', fingers: { Stadt: 4 }, absent: ['Schulen'] },
      ['4 Finger', 'Nicht dabei', 'Beschlossen. Alle Anwesenden zeigen mindestens drei Finger.'],
    ],
    [
      'consensing',
      {
        kind: 'resistance',
        options: { a: { text: 'Montags', order: 'a0' } },
        resistance: { a: { Stadt: 2, Schulen: 1 }, passive: { Stadt: 9, Schulen: 9 } },
        withPassive: true,
        veto: 8,
        absent: [],
      },
      ['Gewählt: Montags.', 'Alles bleibt, wie es ist', 'Veto ab 8', '18', '1,5'],
    ],
    [
      'oneAfterHearing',
      { kind: 'hearing', decider: 'Stadt', heard: ['Schulen'], absent: [], decided: 'yes' },
      ['Entschieden hat', 'Gehört', 'Nach Anhörung aller Anwesenden ist dafür entschieden.'],
    ],
  ])('tells rule, votes, outcome and time: %s', (rule, ballot, said) => {
    const words = wordsOf(composeCommitment(decided(rule, ballot), de), 'annex-decisions')
    for (const each of ['Zwei Lesetreffs', ...said]) expect(words).toContain(each)
  })

  test('ends what was chosen with one full stop, also where the option ends with one', () => {
    const options = { a: { text: 'Wir lesen montags.', order: 'a0' } }
    const resistance = { a: { Stadt: 2, Schulen: 1 } }
    const weighed = { kind: 'resistance', options, resistance, withPassive: false, veto: 0, absent: [] } as const
    const words = wordsOf(composeCommitment(decided('consensing', weighed), de), 'annex-decisions')
    expect(words).toContain('Gewählt: Wir lesen montags. Dagegen ist der Widerstand am kleinsten.')
  })

  test('says of nobody what is not decided yet: not that they decided it, not that they voted otherwise', () => {
    const hearing = { kind: 'hearing', decider: 'Stadt', heard: [], absent: [], decided: '' } as const
    const unheard = wordsOf(composeCommitment(decided('oneAfterHearing', hearing), de), 'annex-decisions')
    expect(unheard).toContain('Entscheiden soll | party | Stadt')
    expect(unheard).not.toContain('Entschieden hat')
    const tie = { kind: 'votes', votes: { Stadt: 'yes', Schulen: 'no' }, quorum: 50, share: 'twoThirds' } as const
    const even = wordsOf(composeCommitment(decided('majority', tie), de), 'annex-decisions')
    expect(even).toMatch(/Nein \| party \| Schulen/)
    expect(even).not.toContain('Anders gestimmt')
    const voices = {
      Stadt: { kind: 'supports', reason: '' },
      Schulen: { kind: 'objects', reason: 'Zu früh für uns.' },
    } as const
    const held = wordsOf(composeCommitment(decided('consent', { kind: 'voices', voices }), de), 'annex-decisions')
    expect(held).not.toContain('Anders gestimmt')
  })

  test('shows what nobody said as a dash, in no place as nothing and in none as zero', () => {
    const workshop = decided('consensing', {
      kind: 'resistance',
      options: { a: { text: 'Montags', order: 'a0' }, b: { text: 'Freitags', order: 'a1' } },
      resistance: { a: { Stadt: 2 }, b: {} },
      withPassive: false,
      veto: 0,
      absent: [],
    })
    const words = wordsOf(composeCommitment(workshop, de), 'annex-decisions')
    expect(words).toContain('Montags | text | 2 | text | – | strong | 2 | text | 2 | text | 0')
    expect(words).toContain('Freitags | text | – | text | – | strong | – | text | – | text | –')
  })

  test.each<readonly [number, DecisionRuleId, boolean]>([
    [7, 'consensing', false],
    [8, 'consensing', true],
    [8, 'majority', false],
  ])('%i organisations that weigh options by %s: on wide pages is %s', (count, rule, isWide) => {
    const many = roomOf(...Array.from({ length: count }, (_, index) => `O${index}`))
    const recorded = recordDecision(beginDecision(many, 'd', { text: 'x', rule }), 'd', at)
    const log = composeCommitment(recorded, de).sections.find(({ id }) => id === 'annex-decisions')
    expect(log?.landscape).toBe(isWide)
  })

  test('is not there while nothing was recorded, and holds nothing that is room only', () => {
    const ids = (workshop: Workshop) => composeCommitment(workshop, de).sections.map(({ id }) => id)
    expect(ids(beginDecision(room, 'd', { text: 'x', rule: 'consent' }))).not.toContain('annex-decisions')
    const open = decided(
      'oneAfterHearing',
      { kind: 'hearing', decider: '', heard: [], absent: [], decided: '' },
      'Spatz',
    )
    expect(ids(open)).toContain('annex-decisions')
    expect(ids(patchDecision(open, 'd', { visibility: 'room' }))).not.toContain('annex-decisions')
  })
})

test('a parked topic stands in an annex of its own, not among the open questions', () => {
  const parked = addQuestion(room, 'q', { text: 'Reisekosten', kind: 'parked', owner: 'Stadt', by: '2028-01-20' })
  const commitment = composeCommitment(parked, de)
  expect(wordsOf(commitment, 'annex-parked')).toMatch(/Reisekosten.*Stadt.*20\. Jan\. 2028/)
  expect(wordsOf(commitment, 'questions')).not.toContain('Reisekosten')
})

test('a cluster is printed as its heading with its cards', () => {
  const scope = activityById('scope')
  const board = editContent<Workshop, 'cards'>(room, scope, (content) => {
    const cards = ['Lesezeit', 'Bücher', 'Elternabend'].reduce(
      (before, id) => addCard(before, id, { ...newCard(scope, id), column: 'belongs' }),
      content,
    )
    return renameCluster(bundle(cards, ['Elternabend'], 'Lesezeit', 'k'), 'k', 'Im Alltag')
  })
  const section = composeCommitment(board, de).sections.find(({ id }) => id === 'mission')
  const table = section?.blocks.find((block) => block.kind === 'table' && JSON.stringify(block).includes('Im Alltag'))
  expect(table?.kind === 'table' && table.rows.map(([first]) => first)).toEqual([
    [
      { kind: 'strong', text: 'Im Alltag' },
      { kind: 'text', text: '\n' },
      { kind: 'text', text: 'Lesezeit' },
      { kind: 'text', text: '\n' },
      { kind: 'text', text: 'Elternabend' },
    ],
    [{ kind: 'text', text: 'Bücher' }],
  ])
})

test('no word of an open silent round is in the document', () => {
  const silent = editContent<Workshop, 'cards'>(room, activityById('scope'), (content) =>
    writeHidden(startRound(content, 'organisation'), 'e', {
      text: 'Spatzengeheimnis',
      organisation: 'Stadt',
      column: 'belongs',
    }),
  )
  expect(JSON.stringify(composeCommitment(silent, de))).not.toContain('Spatzengeheimnis')
})
