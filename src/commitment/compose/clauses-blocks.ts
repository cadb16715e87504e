import {
  type Clause,
  type ClausesActivity,
  type ClausesContent,
  emptyClause,
  type Topic,
} from '#core/activity/clauses.ts'
import { isBlank } from '#core/text.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { ClauseBlock, Rich } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { joined, missing, plain } from './rich.ts'

/** Every topic as a numbered clause ('5.4.1'), untouched ones too: nobody shall think that a topic was agreed or left out. */
export function clausesBlocks(
  composing: Composing,
  activity: ClausesActivity,
  content: ClausesContent,
  said: WordsOfKind<'clauses'>,
  number: string,
): readonly ClauseBlock[] {
  return Object.entries(activity.topics).map(([name, topic], index): ClauseBlock => {
    const clause = content[name] ?? emptyClause
    return {
      kind: 'clause',
      number: clauseNumber(number, index),
      title: said.topics[name]?.label ?? name,
      notes: notesOf(composing, clause),
      text: clauseText(composing, clause, topic),
    }
  })
}

/** '5.4.1' for the first clause under the heading 5.4; `index` counts from 0. */
export function clauseNumber(heading: string, index: number): string {
  return `${heading}.${index + 1}`
}

/** Only a clause with a wording can bind; the mark on an empty one binds nobody. */
export function isBinding(clause: Clause): boolean {
  return clause.binding && clause.state !== 'notRelevant' && !isBlank(clause.wording)
}

/**
 * The wording; else why there is none; and what is still missing. What was once worded for a topic that is not relevant is
 * kept for a change of mind: nobody sees it on the screen or on the wall, so nobody signs it.
 */
export function clauseText({ words }: Composing, clause: Clause, topic: Topic): Rich {
  const { clauses } = words.document
  const wording = plain(clause.wording)
  switch (clause.state) {
    case 'notRelevant':
      return reasonOf(words.document.clauses, clause)
    case '':
      return wording.length > 0 ? wording : missing(clauses.untouched)
    case 'notInPlace':
      return wording.length > 0 ? wording : missing(clauses.notInPlace)
    case 'partly':
    case 'fully': {
      const day =
        topic.date === true && topic.required === true && clause.date === '' ? missing(clauses.missingDay) : []
      return joined([wording.length > 0 ? wording : missing(clauses.missingWording), day], ' ')
    }
  }
}

function reasonOf(said: Composing['words']['document']['clauses'], clause: Clause): Rich {
  if (!isBlank(clause.reason)) return plain(said.notRelevant(clause.reason.trim()))
  return joined([plain(said.notRelevantYet), missing(said.missingReason)], ' ')
}

function notesOf({ words, format }: Composing, clause: Clause): readonly string[] {
  const { clauses } = words.document
  return [
    ...(clause.state === '' ? [] : [words.catalogues.clauseStates[clause.state]]),
    ...(clause.date === '' || clause.state === 'notRelevant' ? [] : [clauses.day(format.day(clause.date))]),
    ...(isBinding(clause) ? [clauses.binding] : []),
  ]
}
