import { isStale } from '#core/edit-stances.ts'
import type { Id } from '#core/id.ts'
import type { ElementId } from '#core/method/index.ts'
import { type StanceKind, stanceKinds } from '#core/stance.ts'
import { isBlank } from '#core/text.ts'
import { decisionOf } from '#core/wording.ts'
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

/** How many organisations take each stance: '4 tragen mit, 1 mit Vorbehalt'. */
export function countedStances(composing: Composing, element: ElementId): string {
  const { words, format } = composing
  const counts = [...stanceKinds, 'none' as const].map((kind) => {
    const count = holders(composing, element, kind).length
    const forms = kind === 'none' ? words.catalogues.noStance.counted : words.catalogues.stances[kind].counted
    return count === 0 ? '' : format.plural(count, forms)
  })
  return format.list(counts.filter((count) => count !== ''))
}

function stanceGroups(composing: Composing, element: ElementId): DecisionBlock['stances'] {
  const { catalogues, document } = composing.words
  const taken = stanceKinds.flatMap((kind) => {
    const ids = holders(composing, element, kind)
    const label = catalogues.stances[kind].group
    const earlier = ids.filter((id) => isEarlier(composing, element, id))
    return [
      { kind, label, parties: ids.filter((id) => !earlier.includes(id)) },
      { kind, label: document.decision.stale(label), parties: earlier },
    ]
  })
  const none = { kind: 'none' as const, label: catalogues.noStance.group, parties: holders(composing, element, 'none') }
  return [...taken, none].filter(({ parties }) => parties.length > 0)
}

function isEarlier(composing: Composing, element: ElementId, organisation: Id): boolean {
  const stance = composing.workshop.stances[element][organisation]
  return stance !== undefined && isStale(composing.workshop, element, stance)
}

function holders({ organisations, workshop }: Composing, element: ElementId, kind: StanceKind | 'none'): readonly Id[] {
  return organisations.map(([id]) => id).filter((id) => (workshop.stances[element][id]?.kind ?? 'none') === kind)
}
