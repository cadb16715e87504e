import { createStore } from 'zustand'
import type { PagesShown } from './spreads.ts'

interface View {
  readonly shown: PagesShown
}

/** How the preview was last looked at: remembered for the visit, part of no workshop. */
export const view = createStore<View>()(() => ({ shown: 'two' }))
