import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useStore } from 'zustand'
import { useHelpWords } from '#ui/help/use-help-words.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { paths } from '#routes/paths.ts'
import { endTour, runningTour } from './running-tour.ts'
import { TourNote } from './tour-note.tsx'
import { tourSteps } from './tour-steps.ts'

/** The notes of the tour over the screens of the sample. Whoever leaves the sample has left the tour. */
export function Tour() {
  const { tour: said } = useHelpWords()
  const { workshop, at } = useStore(runningTour)
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const isAway = workshop !== null && !pathname.startsWith(paths.workshop(workshop))
  // It starts on the start page, a moment before the sample shows.
  const hasBegun = useRef(false)
  useEffect(() => {
    if (!isAway) hasBegun.current = true
    else if (hasBegun.current) endTour()
  }, [isAway])
  const step = tourSteps[at]
  if (workshop === null || isAway || step === undefined) return null
  const goTo = (target: number) => {
    const next = tourSteps[target]
    if (next === undefined) return leave()
    runningTour.setState({ at: target })
    if (next.path(workshop) !== pathname) void navigate(next.path(workshop))
  }
  const leave = () => {
    endTour()
    announce(said.left)
    // Who has gone on meanwhile stays there.
    const isIn = document.activeElement?.closest('[data-tour-note]') instanceof Element
    if (isIn) document.getElementById('main')?.focus()
  }
  return (
    <TourNote
      key={step.id}
      step={step}
      number={at + 1}
      total={tourSteps.length}
      isThere={pathname === step.path(workshop)}
      onGo={(by) => goTo(at + by)}
      onLeave={leave}
    />
  )
}
