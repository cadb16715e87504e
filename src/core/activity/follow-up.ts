import type { GridActivity, GridCell } from './grid.ts'

/** What follows from its mark is asked of this cell, be it told or not. */
export function asksFollowUp({ followUpOn = [] }: GridActivity, { marks }: GridCell): boolean {
  return marks.some((mark) => followUpOn.includes(mark))
}
