import { isStale } from '#core/stances/edit-stances.ts'
import type { Id } from '#core/id.ts'
import type { ElementId } from '#core/method/index.ts'
import { type StanceKind, stanceKinds } from '#core/stances/stance.ts'
import { isBlank } from '#core/text.ts'
import { decisionOf } from '#core/stances/wording.ts'
import type { Words } from '#i18n/words.ts'
import type { DecisionBlock } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { decisionNumber } from './numbering.ts'

/** The element's sentence, and every organisation by how it stands to it. */
export function decisionBlock(composing: Composing, element: ElementId): DecisionBlock {
  const { workshop, words } = composing
  const sentence = decisionOf(workshop, element).trim()
  const number = decisionNumber(element)
  return {
    kind: 'decision',
    label: words.document.decision.label(number),
    number,
    text: isBlank(sentence) ? null : sentence,
    missing: words.document.decision.missing,
    stances: stanceGroups(composing, element),
  }
}

/** How many organisations take each stance: '4 tragen mit und 1 mit Vorbehalt (zu früherem Wortlaut)'. */
export function countedStances(composing: Composing, element: ElementId): string {
  const { words, format } = composing
  const counts = groupsOf(composing, element).map(({ kind, earlier, parties }) => {
    const count = format.plural(parties.length, wordsOf(words, kind).counted)
    return earlier ? words.document.decision.stale(count) : count
  })
  return format.list(counts)
}

function stanceGroups(composing: Composing, element: ElementId): DecisionBlock['stances'] {
  const { words } = composing
  return groupsOf(composing, element).map(({ kind, earlier, parties }) => {
    const label = wordsOf(words, kind).group
    return { kind, label: earlier ? words.document.decision.stale(label) : label, parties }
  })
}

interface Group {
  readonly kind: StanceKind | 'none'
  /** Whether what they said was said to an earlier wording. */
  readonly earlier: boolean
  readonly parties: readonly Id[]
}

function groupsOf({ organisations, workshop }: Composing, element: ElementId): readonly Group[] {
  return [...stanceKinds, 'none' as const]
    .flatMap((kind) => [false, true].map((earlier) => ({ kind, earlier })))
    .map((group) => ({ ...group, parties: organisations.map(([id]) => id).filter((id) => isIn(group, id)) }))
    .filter(({ parties }) => parties.length > 0)

  function isIn({ kind, earlier }: Pick<Group, 'kind' | 'earlier'>, id: Id): boolean {
    const stance = workshop.stances[element][id]
    if (stance === undefined) return kind === 'none' && !earlier
    return stance.kind === kind && isStale(workshop, element, stance) === earlier
  }
}

function wordsOf({ catalogues }: Words, kind: Group['kind']) {
  return kind === 'none' ? catalogues.noStance : catalogues.stances[kind]
}
