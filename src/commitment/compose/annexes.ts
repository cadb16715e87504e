import { activityGaps } from '#core/gaps/workshop-gaps.ts'
import { activities, activityById, type ActivityId, type AnyActivity, elementOf } from '#core/method/index.ts'
import { isStarted } from '#core/started.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Block, Section } from '#commitment/commitment.ts'
import { activityBlocks } from './activity-blocks.ts'
import type { Composing } from './composing.ts'
import { decisionLogId, decisionLogSection } from './decision-log.ts'
import { needWidePage } from './grid-rows.ts'
import { parkedSection } from './parked.ts'
import { participantsBlocks } from './participants.ts'
import { plainSection } from './plain-section.ts'
import { heading } from './rich.ts'

interface Annex {
  readonly id: string
  readonly activities: readonly ActivityId[]
  /** Only printed with something in it: its absence is no gap of the document. */
  readonly ifAny?: true
}

/** The annexes in the order of the document. Annex activities that nothing here names follow, each as its own annex. */
const ordered: readonly Annex[] = [
  { id: 'impact', activities: ['chain', 'stageContributions'] },
  { id: 'roles', activities: ['tasks'] },
  { id: 'plan', activities: ['firstSteps'] },
  { id: 'preMortem', activities: ['preMortem'], ifAny: true },
  { id: 'glossary', activities: ['glossary'] },
  { id: 'missingVoices', activities: ['missingVoices'] },
]

/** The annexes that are there, lettered from A in their order; the list of changes closes them. */
export function annexSections(composing: Composing, changes: Section | null): readonly Section[] {
  const annexes = [
    participants(composing),
    ...allAnnexes()
      .filter((annex) => isThere(composing, annex))
      .map((annex) => annexSection(composing, annex)),
    ...[decisionLogSection(composing), parkedSection(composing), changes].filter((section) => section !== null),
  ]
  return annexes.map((section, index) => ({ ...section, number: letterOf(index) }))
}

/** Where an activity stands among the annexes: 'Anlage B (Wirkungslogik)'; null when it has none. */
export function annexReference(
  composing: Composing,
  sections: readonly Section[],
  activity: AnyActivity,
): string | null {
  const annex = allAnnexes().find(({ activities }) => activities.includes(activity.id))
  return annex === undefined ? null : referenceTo(composing, sections, sectionId(annex))
}

/** Where the log of decisions is found: 'Anlage G (Entscheidungsprotokoll)'; null while there is none. */
export function logReference(composing: Composing, sections: readonly Section[]): string | null {
  return referenceTo(composing, sections, decisionLogId)
}

function referenceTo({ words }: Composing, sections: readonly Section[], wanted: string): string | null {
  const section = sections.find(({ id }) => id === wanted)
  if (section === undefined || section.number === null) return null
  return words.document.annexRef(section.number, section.title)
}

function allAnnexes(): readonly Annex[] {
  const named = ordered.flatMap((annex) => annex.activities)
  const others = activities.filter(({ id, inDocument }) => inDocument === 'annex' && !named.includes(id))
  return [...ordered, ...others.map(({ id }): Annex => ({ id, activities: [id] }))]
}

/** An annex is there when it holds something, or when the method asks for it and its gap is to be seen. */
function isThere({ workshop }: Composing, { activities, ifAny }: Annex): boolean {
  return activities
    .map(activityById)
    .some(
      (activity) =>
        isStarted(workshop, activity) ||
        (ifAny !== true && activityGaps(workshop, activity).some(({ urgency }) => urgency === 'beforeSigning')),
    )
}

function participants(composing: Composing): Section {
  const { annexes } = composing.words.document
  return plainSection({
    id: 'annex-participants',
    title: annexes.participants,
    shortTitle: annexes.participantsShort,
    blocks: participantsBlocks(composing),
  })
}

function annexSection(composing: Composing, annex: Annex): Section {
  const found = annex.activities.map((id): AnyActivity => activityById(id))
  const [first] = found
  const several = found.length > 1
  const title = (activity: AnyActivity) => activityWords(composing.words, activity).inDocument
  const blocks = found.flatMap((activity): readonly Block[] => [
    ...(several ? [heading(title(activity))] : []),
    ...activityBlocks(composing, activity, ''),
  ])
  const name = several || first === undefined ? composing.words.document.annexes.impact : title(first)
  return {
    id: sectionId(annex),
    number: null,
    element: first === undefined ? null : (elementOf(first.id)?.id ?? null),
    title: name,
    shortTitle: composing.words.document.annexes.short[annex.id] ?? name,
    question: null,
    landscape: blocks.some(({ kind }) => kind === 'chain') || found.some((activity) => isWide(composing, activity)),
    blocks,
  }
}

function isWide({ organisations }: Composing, activity: AnyActivity): boolean {
  return activity.kind === 'grid' && !('text' in activity) && needWidePage(organisations.length)
}

function sectionId({ id }: Annex): string {
  return `annex-${id}`
}

/** A to Z, then AA, AB …: a method may have more annexes than letters. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}
