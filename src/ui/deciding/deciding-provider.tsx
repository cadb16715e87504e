import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { beginDecision, decisionsUnderWay, elementOfDecision } from '#core/decision/edit-decisions.ts'
import type { Decision } from '#core/decision/decision.ts'
import type { Id } from '#core/id.ts'
import { isRoomOnly } from '#core/room/released.ts'
import { putToRoom, useLiveRoom } from '#ui/live-room-context.ts'
import { useEdit, useNewId, useSessionStore } from '#ui/session-context.ts'
import { type Deciding, DecidingContext } from './deciding-context.ts'

const DecideDialog = lazy(async () => ({ default: (await import('./decide-dialog.tsx')).DecideDialog }))
const DecisionLog = lazy(async () => ({ default: (await import('./decision-log.tsx')).DecisionLog }))

interface Shown {
  readonly decision: Id
  /** As it was begun just now; null where it was under way before. */
  readonly begun: Decision | null
}

/**
 * Holds the decision or the log that lies over the screen. What is under way is part of the workshop: closing loses nothing.
 * While something is put to the room, the projector shows it, unless it may not stand on a wall.
 */
export function DecidingProvider({ children }: { children: ReactNode }) {
  const [shown, show] = useState<Shown | 'log' | null>(null)
  const session = useSessionStore()
  const edit = useEdit()
  const newId = useNewId()
  const deciding = useMemo(
    (): Deciding => ({
      begin: ({ stancesOf = null, rule, ...given }) => {
        const workshop = session.getState().history.present
        const text = given.text.trim()
        const known = decisionsUnderWay(workshop).find(([, decision]) => text !== '' && decision.text === text)
        if (known !== undefined) return show({ decision: known[0], begun: null })
        const id = newId()
        const today = workshop.facts.ruleToday
        const proposal = { ...given, text, rule: rule ?? (today === '' ? 'consent' : today) }
        if (!edit('decisionBegun', (before) => beginDecision(before, id, proposal, stancesOf))) return
        show({ decision: id, begun: session.getState().history.present.decisions[id] ?? null })
      },
      open: (decision) => show({ decision, begun: null }),
      openLog: () => show('log'),
    }),
    [edit, newId, session],
  )
  const close = () => show(null)
  const room = useLiveRoom()
  const open = shown === null || shown === 'log' ? null : shown.decision
  useEffect(() => {
    const decision = open === null ? undefined : session.getState().history.present.decisions[open]
    if (open === null || decision === undefined || isRoomOnly(decision)) return undefined
    return putToRoom(room, { screen: 'decision', decision: open, element: elementOfDecision(decision) })
  }, [open, room, session])
  return (
    <DecidingContext value={deciding}>
      {children}
      <Suspense fallback={null}>
        {shown === 'log' && <DecisionLog onClose={close} />}
        {shown !== null && shown !== 'log' && (
          <DecideDialog key={shown.decision} id={shown.decision} begun={shown.begun} onClose={close} />
        )}
      </Suspense>
    </DecidingContext>
  )
}
