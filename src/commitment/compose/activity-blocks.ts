import { contentOf } from '#core/content.ts'
import { type AnyActivity, elementOf } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Block } from '#commitment/commitment.ts'
import { cardsBlocks } from './cards-blocks.ts'
import { chainBlocks } from './chain-blocks.ts'
import { clausesBlocks } from './clauses-blocks.ts'
import type { Composing } from './composing.ts'
import { contributionsBlocks } from './contributions.ts'
import { gridBlocks } from './grid-blocks.ts'
import { rowsByDay } from './plan.ts'
import { tableBlocks, tableOf } from './table-blocks.ts'
import { textsBlocks } from './texts-blocks.ts'
import { tooFew } from './too-few.ts'

/** What an activity holds, as blocks. `number` is that of its heading: clauses count on from it ('5.4.1'). */
export function activityBlocks(composing: Composing, activity: AnyActivity, number: string): readonly Block[] {
  const { workshop, words } = composing
  switch (activity.kind) {
    case 'texts': {
      const element = elementOf(activity.id)
      const decided =
        element?.decision.activity === activity.id ? { field: element.decision.field, element: element.id } : null
      return textsBlocks(
        composing,
        activity,
        contentOf<'texts'>(workshop, activity),
        activityWords<'texts'>(words, activity),
        decided,
      )
    }
    case 'cards': {
      const blocks = 'links' in activity ? chainBlocks : cardsBlocks
      return blocks(
        composing,
        activity,
        contentOf<'cards'>(workshop, activity),
        activityWords<'cards'>(words, activity),
      )
    }
    case 'table':
      return tableActivityBlocks(composing, activity)
    case 'grid':
      return gridBlocks(
        composing,
        activity,
        contentOf<'grid'>(workshop, activity),
        activityWords<'grid'>(words, activity),
      )
    case 'clauses':
      return clausesBlocks(
        composing,
        activity,
        contentOf<'clauses'>(workshop, activity),
        activityWords<'clauses'>(words, activity),
        number,
      )
  }
}

/** Two tables are read otherwise than they are filled in; all others as they are. */
function tableActivityBlocks(
  composing: Composing,
  activity: Extract<AnyActivity, { kind: 'table' }>,
): readonly Block[] {
  const content = contentOf<'table'>(composing.workshop, activity)
  const said = activityWords<'table'>(composing.words, activity)
  if (activity.id === 'contributions') return contributionsBlocks(composing, activity, content, said)
  if (activity.id !== 'firstSteps') return tableBlocks(composing, activity, content, said)
  const rows = rowsByDay(content, 'by')
  const lacking = tooFew(composing, activity, rows.length, said.inDocument)
  return rows.length === 0 ? lacking : [tableOf(composing, activity, rows, said), ...lacking]
}
