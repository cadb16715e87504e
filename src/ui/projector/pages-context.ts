import { createContext } from 'react'

/** Which page of a block is shown, and who wants to know how many there are. */
export interface Pages {
  /** Counted from 0; lanes with fewer pages stay on their last. */
  readonly page: number
  /** A lane says how many pages it needs; 0 when it goes. */
  readonly report: (lane: string, pages: number) => void
  /** Where somebody sits in front of it, lanes scroll instead. */
  readonly scrolls?: true
}

export const PagesContext = createContext<Pages>({ page: 0, report: () => undefined })
