import type { Ref } from 'react'
import { contentOf } from '#core/content.ts'
import { activityById, type AnyActivity } from '#core/method/index.ts'
import { isStarted } from '#core/started.ts'
import type { ShownFrame } from '#core/room/room-frame.ts'
import { wordingOf } from '#core/stances/wording.ts'
import type { Workshop } from '#core/workshop.ts'
import { useWords } from '#ui/words-context.ts'
import { BreakBlock } from './break-block.tsx'
import { CardsBlock } from './cards-block.tsx'
import { ChainBlock } from './chain-block.tsx'
import { ClausesBlock } from './clauses-block.tsx'
import { CommitmentBlock } from './commitment-block.tsx'
import { DecisionBlock } from './decision-block.tsx'
import { DotsBlock } from './dots-block.tsx'
import { EntriesBlock } from './entries-block.tsx'
import { ExpectationsBlock } from './expectations-block.tsx'
import { LadderBlock } from './ladder-block.tsx'
import { RecapBlock } from './recap-block.tsx'
import { RolesBlock } from './roles-block.tsx'
import styles from './room-block.module.css'
import { RulesBlock } from './rules-block.tsx'
import { StancesBlock } from './stances-block.tsx'
import { TableBlock } from './table-block.tsx'
import { TextsBlock } from './texts-block.tsx'
import { WelcomeBlock } from './welcome-block.tsx'

interface Props {
  readonly frame: ShownFrame
  /** For the heading of a block that brings its own. */
  readonly heading: Ref<HTMLHeadingElement>
}

/** What the room works on, to be read and not to be touched. */
export function RoomBlock({ frame, heading }: Props) {
  const { projector } = useWords()
  return (
    <>
      <Shown frame={frame} heading={heading} />
      {frame.covered > 0 && <p className={styles['covered']}>{projector.kept(frame.covered)}</p>}
    </>
  )
}

function Shown({ frame: { place, workshop, timer }, heading }: Props) {
  const { projector } = useWords()
  switch (place.screen) {
    case 'welcome':
      return <WelcomeBlock facts={workshop.facts} ref={heading} />
    case 'break':
      return <BreakBlock timer={timer} ref={heading} />
    case 'recap':
      return <RecapBlock workshop={workshop} />
    case 'rules':
      return <RulesBlock workshop={workshop} />
    case 'commitment':
      return <CommitmentBlock workshop={workshop} />
    case 'dots': {
      const activity: AnyActivity = activityById(place.activity)
      if (activity.kind !== 'cards') return null
      const content = contentOf<'cards'>(workshop, activity)
      return <DotsBlock activity={activity} content={content} organisations={workshop.organisations} />
    }
    case 'stances':
      return (
        <StancesBlock
          stances={workshop.stances[place.element]}
          organisations={workshop.organisations}
          wording={wordingOf(workshop, place.element)}
        />
      )
    case 'decision': {
      const decision = workshop.decisions[place.decision]
      return decision === undefined ? null : (
        <DecisionBlock decision={decision} organisations={workshop.organisations} />
      )
    }
    case 'activity': {
      const activity: AnyActivity = activityById(place.activity)
      const isEmpty = ownRows(activity) && !isStarted(workshop, activity)
      return isEmpty ? (
        <p className={styles['empty']}>{projector.empty}</p>
      ) : (
        <Block activity={activity} workshop={workshop} />
      )
    }
  }
}

/** Whether the block is nothing but what the room puts into it: without that there is nothing to show. */
function ownRows(activity: AnyActivity): boolean {
  return activity.kind === 'table' || activity.kind === 'grid'
}

function Block({ activity, workshop }: { activity: AnyActivity; workshop: Workshop }) {
  const { organisations } = workshop
  switch (activity.kind) {
    case 'texts':
      return <TextsBlock activity={activity} content={contentOf<'texts'>(workshop, activity)} />
    case 'cards': {
      const content = contentOf<'cards'>(workshop, activity)
      return 'links' in activity ? (
        <ChainBlock activity={activity} content={content} workshop={workshop} />
      ) : (
        <CardsBlock activity={activity} content={content} organisations={organisations} />
      )
    }
    case 'table': {
      const content = contentOf<'table'>(workshop, activity)
      const Shape = 'ladder' in activity ? LadderBlock : TableBlock
      return <Shape activity={activity} content={content} organisations={organisations} />
    }
    case 'grid': {
      const content = contentOf<'grid'>(workshop, activity)
      if (activity.rows === 'own')
        return <RolesBlock activity={activity} content={content} organisations={organisations} />
      if (activity.rows === 'organisations')
        return <ExpectationsBlock activity={activity} content={content} organisations={organisations} />
      return <EntriesBlock activity={activity} rows={activity.rows} content={content} organisations={organisations} />
    }
    case 'clauses':
      return <ClausesBlock activity={activity} content={contentOf<'clauses'>(workshop, activity)} />
  }
}
