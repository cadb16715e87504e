import { memo } from 'react'
import type { Ballot } from '#core/decision/ballot.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import type { NamedOrganisation } from '#ui/organisations/organisations.ts'
import { FingersEditor } from './fingers-editor.tsx'
import { HearingEditor } from './hearing-editor.tsx'
import { ResistanceEditor } from './resistance-editor.tsx'
import { VoicesEditor } from './voices-editor.tsx'
import { VotesEditor } from './votes-editor.tsx'

interface Props {
  readonly rule: DecisionRuleId
  readonly ballot: Ballot
  readonly organisations: readonly NamedOrganisation[]
  readonly onChange: (ballot: Ballot, run?: string) => boolean
}

/** What the rule asks of every organisation, by name; not drawn anew while the sentence is written. */
export const BallotEditor = memo(function BallotEditor({ rule, ballot, organisations, onChange }: Props) {
  const common = { organisations, onChange }
  switch (ballot.kind) {
    case 'voices':
      return <VoicesEditor ballot={ballot} {...common} />
    case 'fingers':
      return <FingersEditor ballot={ballot} {...common} />
    case 'resistance':
      return <ResistanceEditor ballot={ballot} {...common} />
    case 'votes':
      return <VotesEditor ballot={ballot} {...common} isQualified={rule === 'qualifiedMajority'} />
    case 'hearing':
      return <HearingEditor ballot={ballot} {...common} />
  }
})
