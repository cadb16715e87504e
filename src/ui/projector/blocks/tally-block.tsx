import type { FingersBallot, HearingBallot, VotesBallot } from '#core/decision/ballot.ts'
import { enoughFingers } from '#core/decision/fist-to-five.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Formats } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import { Disc, type DiscFill } from '#ui/kit/disc.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './tally-block.module.css'

type Tallied = FingersBallot | VotesBallot | HearingBallot

interface Props {
  readonly ballot: Tallied
  readonly organisations: Workshop['organisations']
}

/** What every organisation says in a word or a number, by name. */
export function TallyBlock({ ballot, organisations }: Props) {
  const words = useWords()
  const formats = useFormats()
  return (
    <Lane as="ul" className={styles['tally']} grows>
      {inOrder(organisations).map(([id, organisation]) => {
        const { text, fill } = saidBy(ballot, id, words, formats)
        return (
          <li key={id}>
            <OrganisationSign organisation={organisation} size="calc(3.2 * var(--r))" />
            <span>
              <WallText>{shortNameOf(organisation, words)}</WallText>
            </span>
            <b>
              <Disc fill={fill} /> {text}
            </b>
          </li>
        )
      })}
    </Lane>
  )
}

interface Mark {
  readonly text: string
  readonly fill: DiscFill
}

function saidBy(ballot: Tallied, id: Id, words: Words, formats: Formats): Mark {
  const { deciding, projector } = words
  const open: Mark = { text: projector.none, fill: 'dashed' }
  switch (ballot.kind) {
    case 'votes': {
      const vote = ballot.votes[id]
      return vote === undefined ? open : { text: deciding.votes[vote], fill: voteDiscs[vote] }
    }
    case 'fingers': {
      if (ballot.absent.includes(id)) return { text: deciding.absent, fill: 'dashed' }
      const count = ballot.fingers[id]
      if (count === undefined) return open
      return {
        text: count === 0 ? deciding.fist : formats.number(count),
        fill: count >= enoughFingers ? 'full' : count === 0 ? 'empty' : 'half',
      }
    }
    case 'hearing': {
      if (ballot.decider === id) {
        if (ballot.decided === '') return { text: projector.decides, fill: 'dashed' }
        return ballot.decided === 'yes'
          ? { text: deciding.decidedYes, fill: 'full' }
          : { text: deciding.decidedNo, fill: 'empty' }
      }
      if (ballot.absent.includes(id)) return { text: deciding.absent, fill: 'dashed' }
      return ballot.heard.includes(id) ? { text: deciding.heardShort, fill: 'full' } : open
    }
  }
}

const voteDiscs = { yes: 'full', no: 'empty', abstains: 'half', absent: 'dashed' } as const
