import type { Id } from '#core/id.ts'
import { cellText } from '#core/activity/table.ts'
import { activityById, type ElementId, isElementId } from '#core/method/index.ts'
import { awaitsAnswer, type OpenQuestion } from '#core/questions/open-question.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Block, Rich, Section } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { numberOf } from './numbering.ts'
import { plainSection } from './plain-section.ts'
import { column, heading, joined, missing, paragraph, party, plain } from './rich.ts'
import { tableOf } from './table-blocks.ts'

/** What is still to be answered, in the order of the room. */
export function openQuestions({ workshop }: Composing): readonly (OpenQuestion & { readonly id: Id })[] {
  return inOrder(workshop.questions)
    .map(([id, question]) => ({ ...question, id }))
    .filter((question) => awaitsAnswer(question) && !isBlank(question.text))
}

/** The open questions of one element at its end: who brings the answer, and by when. */
export function elementQuestions(composing: Composing, element: ElementId): readonly Block[] {
  const own = openQuestions(composing).filter((question) => question.element === element)
  if (own.length === 0) return []
  return [
    heading(composing.words.document.questions.inElement),
    { kind: 'list', items: own.map((question) => questionLine(composing, question)) },
  ]
}

/** A question in one line: '… – Stadt, 20. Januar 2028'. */
export function questionLine(composing: Composing, question: OpenQuestion): Rich {
  const { owner, by } = answerOf(composing, question)
  const nothing = question.by === '' && party(composing, question.owner).length === 0
  const answer = nothing ? missing(composing.words.document.questions.missingBoth) : joined([owner, by], ', ')
  return joined([plain(question.text), answer], ' – ')
}

export function questionsSection(composing: Composing): Section {
  const { questions } = composing.words.document
  const open = openQuestions(composing)
  return plainSection({
    id: 'questions',
    title: questions.title,
    shortTitle: questions.short,
    blocks: [
      open.length === 0 ? paragraph(questions.none) : questionsTable(composing, open),
      ...openAssumptions(composing),
    ],
  })
}

function questionsTable(composing: Composing, open: readonly OpenQuestion[]): Block {
  const { questions } = composing.words.document
  const anyRaised = open.some(({ raisedBy }) => party(composing, raisedBy).length > 0)
  const columns = [
    column(questions.question, 2.2),
    column(questions.raised, 0.9),
    ...(anyRaised ? [column(questions.raisedBy)] : []),
    column(questions.owner),
    column(questions.by, 0.9),
  ]
  return {
    kind: 'table',
    caption: questions.title,
    showCaption: false,
    columns,
    rows: open.map((question) => {
      const { owner, by } = answerOf(composing, question)
      const raised = anyRaised ? [party(composing, question.raisedBy)] : []
      return [plain(question.text), plain(cameUpIn(composing, question)), ...raised, owner, by]
    }),
    legend: [],
  }
}

/** Assumptions that nobody has checked yet are questions too: repeated here with who checks them by when. */
function openAssumptions(composing: Composing): readonly Block[] {
  const activity = activityById('assumptions')
  const number = numberOf('expectations', activity.id) ?? ''
  const rows = inOrder(composing.workshop.content.assumptions.rows)
    .map(([, row]) => row)
    .filter((row) => cellText(row, 'state') === 'open')
  if (rows.length === 0) return []
  const title = composing.words.document.questions.assumptions(number)
  const said = activityWords<'table'>(composing.words, activity)
  return [heading(title), { ...tableOf(composing, activity, rows, said, ['state']), caption: title }]
}

function answerOf(composing: Composing, { owner, by }: OpenQuestion): { readonly owner: Rich; readonly by: Rich } {
  const { words, format } = composing
  const { questions } = words.document
  const who = party(composing, owner)
  return {
    owner: who.length === 0 ? missing(questions.missingOwner) : who,
    by: by === '' ? missing(questions.missingBy) : plain(format.dayShort(by)),
  }
}

function cameUpIn({ words }: Composing, { element }: OpenQuestion): string {
  return isElementId(element) ? words.elements[element].short : words.document.questions.elsewhere
}
