import { recordedDecisions } from '#core/decision/edit-decisions.ts'
import { isLeftOut } from '#core/left-out.ts'
import { type AnyActivity, elementById, type ElementId, elementNumber } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Block, Section } from '#commitment/commitment.ts'
import { activityBlocks } from './activity-blocks.ts'
import type { Composing } from './composing.ts'
import { decisionBlock } from './decision.ts'
import { numberedActivities } from './numbering.ts'
import { elementQuestions } from './open-questions.ts'
import { heading, paragraph } from './rich.ts'
import { elementVoices } from './voices.ts'

/** Where an annex activity is found: 'Anlage B (Wirkungslogik)', or null when it has no annex. */
export type AnnexOf = (activity: AnyActivity) => string | null

/**
 * One element: what was decided and by whom, what organisations put on record, then its activities in order. `log` is where
 * the votes taken in it are told.
 */
export function elementSection(composing: Composing, id: ElementId, annexOf: AnnexOf, log: string | null): Section {
  const { words, workshop } = composing
  const said = words.elements[id]
  const activities = numberedActivities(id).flatMap(({ number, activity }): readonly Block[] => [
    heading(activityWords(words, activity).inDocument, number),
    ...(isLeftOut(workshop, activity)
      ? [paragraph(words.document.leftOut)]
      : activityBlocks(composing, activity, number)),
  ])
  return {
    id,
    number: String(elementNumber(id)),
    element: id,
    title: said.title,
    shortTitle: said.short,
    question: said.question,
    landscape: false,
    blocks: [
      decisionBlock(composing, id),
      ...elementVoices(composing, id),
      ...activities,
      ...elementQuestions(composing, id),
      ...annexReferences(composing, id, annexOf, log),
    ],
  }
}

function annexReferences(
  { workshop, words, format }: Composing,
  id: ElementId,
  annexOf: AnnexOf,
  log: string | null,
): readonly Block[] {
  const activities: readonly AnyActivity[] = elementById(id).activities
  const isInLog = recordedDecisions(workshop).some(([, { element }]) => element === id)
  const places = [...activities.map(annexOf), isInLog ? log : null].filter((place) => place !== null)
  const each = [...new Set(places)]
  return each.length === 0 ? [] : [paragraph(words.document.seeAnnexes(format.list(each)))]
}
