import { useId } from 'react'
import { type CardsContent } from '#core/activity/cards.ts'
import { clearDots, coverDots, dotsPlaced, showDots } from '#core/activity/dots.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { placing, useBackToSorting, useSetBoardMode } from '#ui/activities/cards/board-mode.ts'
import styles from './dotting.module.css'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly content: CardsContent
  readonly budget: number
  readonly organisation: Id
}

/** Who places dots now, how many each has left, and whether anyone sees them yet. */
export function DotBar({ activity, content, budget, organisation }: Props) {
  const words = useWords()
  const { dots } = words.live
  const name = useId()
  const announce = useAnnounce()
  const organisations = useOrganisations()
  const setMode = useSetBoardMode(activity.id)
  const backToSorting = useBackToSorting(activity.id)
  const edit = useEditContent<'cards'>(activity)
  const placed = organisations.some(([id]) => dotsPlaced(content, id) > 0)
  return (
    <div className={styles['bar']}>
      {organisations.length === 0 ? (
        <p>{dots.noOrganisations}</p>
      ) : (
        <fieldset>
          <legend>{dots.who}</legend>
          {organisations.map(([id, value]) => (
            <label key={id}>
              <input
                type="radio"
                id={id === organisation ? placing(activity.id) : undefined}
                name={name}
                checked={id === organisation}
                onChange={() => setMode({ kind: 'dots', organisation: id })}
              />
              <OrganisationSign organisation={value} size="1.9rem" />
              <span>
                {shortNameOf(value, words)}
                <small>{dots.free(Math.max(0, budget - dotsPlaced(content, id)))}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p className={styles['commands']}>
        <span>{content.blind ? dots.blind : dots.open}</span>
        {content.blind ? (
          <Button
            icon="eye"
            onClick={() => {
              if (!edit('dotsShown', showDots)) return
              announce(dots.shown)
            }}
          >
            {dots.show}
          </Button>
        ) : (
          <>
            <Button
              look="bare"
              icon="hidden"
              onClick={() => {
                if (!edit('dotsCovered', coverDots)) return
                announce(dots.blind)
              }}
            >
              {dots.cover}
            </Button>
            <Button icon="down" onClick={() => setMode({ kind: 'result' })}>
              {dots.result}
            </Button>
          </>
        )}
        {placed && (
          <Button
            look="bare"
            icon="bin"
            onClick={() => {
              if (!edit('dotsCleared', clearDots)) return
              announce(dots.cleared)
            }}
          >
            {dots.clear}
          </Button>
        )}
        <Button look="bare" onClick={() => backToSorting('dots')}>
          {dots.done}
        </Button>
      </p>
    </div>
  )
}
