import { optionText } from '#core/decision/ballot.ts'
import { type Decision, roomTime } from '#core/decision/decision.ts'
import { dissentOf } from '#core/decision/dissent.ts'
import { recordedDecisions } from '#core/decision/edit-decisions.ts'
import type { Id } from '#core/id.ts'
import { isBlank } from '#core/text.ts'
import { ended } from '#i18n/ended.ts'
import { outcomeReason } from '#i18n/outcome-reason.ts'
import type { Block, Rich, RichTerm, Section } from '#commitment/commitment.ts'
import { ballotBlocks, lineOf, named } from './ballot-blocks.ts'
import type { Composing } from './composing.ts'
import { needWidePage } from './grid-rows.ts'
import { plainSection } from './plain-section.ts'
import { heading, paragraph, plain } from './rich.ts'

/** Finds the annex among the sections. */
export const decisionLogId = 'annex-decisions'

/** What was decided, by which rule and with which votes, in the order in which it was; null while nothing was recorded. */
export function decisionLogSection(composing: Composing): Section | null {
  const { document } = composing.words.deciding
  const recorded = recordedDecisions(composing.workshop)
  if (recorded.length === 0) return null
  return plainSection({
    id: decisionLogId,
    title: document.title,
    shortTitle: document.short,
    landscape: recorded.some(
      ([, { ballot, everyone }]) => ballot.kind === 'resistance' && needWidePage(everyone.length),
    ),
    blocks: [paragraph(document.intro), ...recorded.flatMap(([, decision]) => decisionBlocks(composing, decision))],
  })
}

function decisionBlocks(composing: Composing, decision: Decision): readonly Block[] {
  const { words, format } = composing
  const { deciding, catalogues } = words
  const { day, minutes } = roomTime(decision.at)
  const at = deciding.log.at(format.dayShort(day), format.time(minutes))
  const { minority, notYet, absent } = dissentOf(decision.ballot, decision.outcome, decision.everyone)
  const who = (label: string, ids: readonly Id[]) => (ids.length === 0 ? [] : [{ label, text: named(composing, ids) }])
  const terms: readonly RichTerm[] = [
    { label: deciding.document.outcome, text: outcomeText(composing, decision) },
    ...who(deciding.document.minority, minority),
    ...who(deciding.document.absent, absent),
    ...lineOf(deciding.fallback, decision.outcome.result === 'open' || notYet.length > 0 ? decision.fallback : ''),
    ...lineOf(deciding.log.remark(decision.ballot.kind === 'hearing'), decision.remark),
  ]
  return [
    heading(deciding.log.ruleLine(catalogues.rules[decision.rule].name, at)),
    paragraph([{ kind: 'strong', text: isBlank(decision.text) ? deciding.log.untitled : decision.text.trim() }]),
    ...ballotBlocks(composing, decision),
    { kind: 'terms', terms },
  ]
}

function outcomeText({ words }: Composing, { ballot, outcome }: Decision): Rich {
  const { deciding } = words
  const chosen = optionText(ballot, outcome.option, deciding.passive)
  const said = [
    `${deciding.results[outcome.result]}${outcome.provisional ? `, ${deciding.provisional}` : ''}.`,
    ...(chosen === undefined ? [] : [ended(deciding.chosen(chosen))]),
    outcomeReason(words, ballot, outcome),
    ...(ballot.kind === 'resistance' && !ballot.withPassive ? [deciding.withoutPassive] : []),
  ]
  return plain(said.join(' '))
}
