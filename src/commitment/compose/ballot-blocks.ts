import { fingers, optionText, type ResistanceBallot, votes } from '#core/decision/ballot.ts'
import { weigh } from '#core/decision/consensing.ts'
import type { Decision } from '#core/decision/decision.ts'
import type { Id } from '#core/id.ts'
import { stanceKinds } from '#core/stances/stance.ts'
import { isBlank } from '#core/text.ts'
import type { Block, Rich, RichTerm } from '#commitment/commitment.ts'
import { type Composing, shortNameOf } from './composing.ts'
import { namesJoined, party, plain } from './rich.ts'

/** What everyone said to a decision, by name: who with whom, and the reasons in their own words. */
export function ballotBlocks(composing: Composing, { ballot, everyone, rule, outcome }: Decision): readonly Block[] {
  const { words, workshop } = composing
  const { deciding, catalogues } = words
  const those = (label: string, said: (id: Id) => boolean): readonly RichTerm[] => {
    const ids = everyone.filter((id) => said(id))
    return ids.length === 0 ? [] : [{ label, text: named(composing, ids) }]
  }
  switch (ballot.kind) {
    case 'voices':
      return terms([
        ...stanceKinds
          .filter((kind) => kind !== 'absent')
          .flatMap((kind) => those(catalogues.stances[kind].group, (id) => ballot.voices[id]?.kind === kind)),
        ...everyone.flatMap((id) => {
          const organisation = workshop.organisations[id]
          const name = organisation === undefined ? deciding.formerOrganisation : shortNameOf(composing, organisation)
          return lineOf(deciding.reason(name), ballot.voices[id]?.reason ?? '')
        }),
      ])
    case 'fingers':
      return terms(
        fingers
          .toReversed()
          .flatMap((count) =>
            those(
              deciding.document.fingers(count),
              (id) => !ballot.absent.includes(id) && ballot.fingers[id] === count,
            ),
          ),
      )
    case 'votes':
      return terms([
        ...votes
          .filter((vote) => vote !== 'absent')
          .flatMap((vote) => those(deciding.votes[vote], (id) => ballot.votes[id] === vote)),
        ...lineOf(deciding.document.quorum, deciding.document.quorumFrom(ballot.quorum)),
        ...(rule === 'qualifiedMajority' ? lineOf(deciding.share, deciding.shares[ballot.share]) : []),
      ])
    case 'hearing':
      return terms([
        ...those(deciding.document[outcome.result === 'open' ? 'toDecide' : 'decider'], (id) => id === ballot.decider),
        ...those(deciding.document.heard, (id) => ballot.heard.includes(id) && id !== ballot.decider),
      ])
    case 'resistance':
      return [weighedTable(composing, ballot, everyone)]
  }
}

/** Organisations by sign and name, also those that have left since. */
export function named(composing: Composing, ids: readonly Id[]): Rich {
  const who = ids.map((id) => {
    const known = party(composing, id)
    return known.length === 0 ? plain(composing.words.deciding.formerOrganisation) : known
  })
  return namesJoined(who)
}

/** A line with its label; none where nothing was written. */
export function lineOf(label: string, text: string): readonly RichTerm[] {
  return isBlank(text) ? [] : [{ label, text: plain(text) }]
}

function terms(lines: readonly RichTerm[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'terms', terms: lines }]
}

function weighedTable(composing: Composing, ballot: ResistanceBallot, everyone: readonly Id[]): Block {
  const { words, format } = composing
  const { deciding } = words
  const head = (text: Rich, weight = 0.6) => ({ head: text, weight, centred: weight < 1 })
  const rows = weigh(ballot, everyone).map(({ option, unsaid, sum, mean, spread, vetoed }): readonly Rich[] => {
    const figure = (value: number | undefined) => (value === undefined ? '–' : format.number(value))
    const ofAll = (value: number) => figure(unsaid ? undefined : value)
    const name = optionText(ballot, option, deciding.passive) ?? ''
    return [
      plain(vetoed ? `${name} (${deciding.vetoed})` : name),
      ...everyone.map((id) => {
        const isAbsent = ballot.absent.includes(id)
        return plain(figure(isAbsent ? undefined : ballot.resistance[option]?.[id]))
      }),
      [{ kind: 'strong', text: ofAll(sum) }],
      plain(ofAll(Math.round(mean * 10) / 10)),
      plain(ofAll(spread)),
    ]
  })
  const veto = ballot.veto > 0 ? ` (${deciding.document.vetoFrom(ballot.veto)})` : ''
  return {
    kind: 'table',
    caption: `${words.catalogues.rules.consensing.name}${veto}`,
    showCaption: ballot.veto > 0,
    columns: [
      head(plain(deciding.options), 2.4),
      ...everyone.map((id) => head(named(composing, [id]))),
      head(plain(deciding.sum), 0.9),
      head(plain(deciding.mean), 0.9),
      head(plain(deciding.spread), 0.9),
    ],
    rows,
    legend: [],
  }
}
