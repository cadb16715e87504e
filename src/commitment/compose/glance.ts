import type { Card } from '#core/activity/cards.ts'
import { isLeftOut } from '#core/left-out.ts'
import { activityById, elements } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import { decisionOf } from '#core/stances/wording.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Block, Rich, Section } from '#commitment/commitment.ts'
import { isCarriedByAll } from './carried-by-all.ts'
import type { Composing } from './composing.ts'
import { countedStances } from './decision.ts'
import { countGaps } from './count-gaps.ts'
import { datesOf } from './dates.ts'
import { decisionNumber } from './numbering.ts'
import { openQuestions, questionLine } from './open-questions.ts'
import { plainSection } from './plain-section.ts'
import { rowsByDay } from './plan.ts'
import { column, heading, joined, missing, paragraph, parties, plain } from './rich.ts'
import { tableOf } from './table-blocks.ts'
import { tooFew } from './too-few.ts'

/** What fits on the one page that a head of department reads. */
const atMost = { changes: 2, steps: 3, questions: 2 } as const

/** The commitment on one page. `others` are the sections it sums up: their gaps are counted here, with those of the title page. */
export function glanceSection(composing: Composing, others: readonly Section[]): Section {
  const { glance } = composing.words.document
  return plainSection({
    id: 'glance',
    title: glance.title,
    shortTitle: glance.short,
    blocks: [
      {
        kind: 'terms',
        terms: [
          { label: glance.mission, text: sentenceOf(composing, 'mission') },
          { label: glance.who, text: who(composing) },
          { label: glance.reach, text: sentenceOf(composing, 'impact') },
          ...changes(composing),
        ],
      },
      heading(glance.first),
      ...firstSteps(composing),
      ...decisions(composing),
      heading(glance.open),
      open(composing, others),
    ],
  })
}

function sentenceOf({ workshop, words }: Composing, element: 'mission' | 'impact'): Rich {
  const sentence = decisionOf(workshop, element)
  return isBlank(sentence) ? missing(words.document.decision.missing) : plain(sentence)
}

function who(composing: Composing): Rich {
  const { words, organisations } = composing
  if (organisations.length === 0) return missing(words.document.missingPart(words.document.parties.none))
  return parties(
    composing,
    organisations.map(([id]) => id),
  )
}

/** The outcomes and the impact of the chain: what is to change, not what is done. */
function changes({ workshop, words }: Composing): readonly { readonly label: string; readonly text: Rich }[] {
  const { chain } = workshop.content
  const groups = inOrder(workshop.content.targetGroups.rows).map(([id]) => id)
  // Cards of no group come first, and those whose group is gone.
  const place = ({ group }: Card) => groups.indexOf(group)
  const cards = inOrder(chain.cards).map(([, card]) => card)
  const texts = ['impact', 'outcomes']
    .flatMap((own) => cards.filter(({ column }) => column === own).toSorted((a, b) => place(a) - place(b)))
    .map(({ text }) => plain(text))
    .filter((text) => text.length > 0)
  const text = joined(texts.slice(0, atMost.changes), '\n')
  return text.length === 0 ? [] : [{ label: words.document.glance.changes, text }]
}

function firstSteps(composing: Composing): readonly Block[] {
  const activity = activityById('firstSteps')
  if (isLeftOut(composing.workshop, activity)) return [paragraph(composing.words.document.leftOut)]
  const said = activityWords<'table'>(composing.words, activity)
  const rows = rowsByDay(composing.workshop.content.firstSteps, 'by')
  if (rows.length === 0) return tooFew(composing, activity, 0, said.inDocument)
  const table = tableOf(composing, activity, rows.slice(0, atMost.steps), said, ['person'])
  return [{ ...table, caption: composing.words.document.glance.first }]
}

/** The decisions in a line each, with how all stand to them; their sentences stand with their numbers in the elements. */
function decisions(composing: Composing): readonly Block[] {
  const { workshop, words } = composing
  const { glance, missing: word } = words.document
  const title = isCarriedByAll(composing) ? glance.decisions : glance.stances
  const columns = [column(glance.decision, 0.5), column(glance.about, 1.6), column(glance.stances, 1.9)]
  const table: Block = {
    kind: 'table',
    caption: title,
    showCaption: false,
    columns,
    rows: elements.map(({ id }): readonly Rich[] => {
      const unworded = isBlank(decisionOf(workshop, id)) ? missing(word) : []
      return [
        plain(decisionNumber(id)),
        joined([plain(words.elements[id].title), unworded], ' '),
        plain(countedStances(composing, id)),
      ]
    }),
    legend: [],
  }
  return [heading(title), table]
}

function open(composing: Composing, others: readonly Section[]): Block {
  const { words, format } = composing
  const { glance } = words.document
  const questions = openQuestions(composing)
  const more = questions.length - atMost.questions
  const cover: Block = { kind: 'terms', terms: datesOf(composing) }
  const gaps = countGaps([{ blocks: [cover] }, ...others])
  const items = [
    ...questions.slice(0, atMost.questions).map((question) => questionLine(composing, question)),
    ...(questions.length === 0 ? [plain(glance.noQuestions)] : []),
    ...(more > 0 ? [plain(format.plural(more, glance.moreQuestions))] : []),
    ...(gaps > 0 ? [missing(format.plural(gaps, glance.gaps))] : []),
  ]
  return { kind: 'list', items }
}
