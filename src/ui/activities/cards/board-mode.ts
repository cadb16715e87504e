import { useCallback } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { Id } from '#core/id.ts'
import type { ActivityId } from '#core/method/index.ts'
import { rememberedOfOne } from '#core/remembered.ts'
import type { SessionStore } from '#state/session.ts'
import { useSessionStore } from '#ui/session-context.ts'

/** What a board is being used for. Silent rounds are no mode: they are part of the workshop. */
export type BoardMode =
  | { readonly kind: 'sort' }
  /** Cards and clusters are chosen to be laid together. */
  | { readonly kind: 'bundle'; readonly chosen: readonly Id[] }
  /** One organisation after the other places its dots. */
  | { readonly kind: 'dots'; readonly organisation: Id }
  | { readonly kind: 'result' }

/** What a board is for while nothing else was chosen. */
export const sorting: BoardMode = { kind: 'sort' }

type Modes = StoreApi<{ readonly [Activity in ActivityId]?: BoardMode }>

/** The board and the foot below it speak of the same mode; it lasts as long as the workshop is open. */
const modesOf = rememberedOfOne((_session: SessionStore): Modes => createStore(() => ({})))

export function useBoardMode(activity: ActivityId): BoardMode {
  return useStore(modesOf(useSessionStore()), (all) => all[activity] ?? sorting)
}

/** Changes the mode of a board: `set(mode => …)`, or `set(mode)`. */
export function useSetBoardMode(activity: ActivityId): (next: BoardMode | ((now: BoardMode) => BoardMode)) => void {
  const session = useSessionStore()
  return useCallback(
    (next) =>
      modesOf(session).setState((all) => ({
        [activity]: typeof next === 'function' ? next(all[activity] ?? sorting) : next,
      })),
    [session, activity],
  )
}

/** The id of the button in the foot that begins a mode. */
export const boardTool = (activity: ActivityId, tool: 'bundle' | 'dots') => `tool.${activity}.${tool}`

/** The id of the organisation that places dots, where it is chosen. */
export const placing = (activity: ActivityId) => `placing.${activity}`

/** Goes back to sorting, and with the focus to the button that led away from it. */
export function useBackToSorting(activity: ActivityId): (from: 'bundle' | 'dots') => void {
  const setMode = useSetBoardMode(activity)
  return useCallback(
    (from) => {
      document.getElementById(boardTool(activity, from))?.focus()
      setMode(sorting)
    },
    [activity, setMode],
  )
}

/** Chooses what is not chosen, and the other way round; choosing begins the mode. */
export function picked(mode: BoardMode, id: Id): BoardMode {
  const chosen = mode.kind === 'bundle' ? mode.chosen : []
  return { kind: 'bundle', chosen: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] }
}
