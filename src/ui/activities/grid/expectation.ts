import { type GridActivity, type GridCell, type GridContent } from '#core/activity/grid.ts'
import type { Id } from '#core/id.ts'
import { isBlank } from '#core/text.ts'
import type { DiscFill } from '#ui/kit/disc.tsx'
import type { NamedOrganisation } from '#ui/organisations/organisations.ts'

/** Where an expectation stands: not said, said and open, or its reply. */
export function replyTo(cell: GridCell | undefined): string {
  if (cell === undefined || isBlank(cell.text)) return 'none'
  return cell.marks[0] ?? 'open'
}

/** How full the disc of a reply is: the first mark of the method is a yes, the last a no. */
export function discOf(activity: GridActivity, mark: string): DiscFill {
  const marks = activity.marks ?? []
  const at = marks.indexOf(mark)
  if (at === -1) return 'dashed'
  if (at === 0) return 'full'
  return at === marks.length - 1 ? 'empty' : 'half'
}

/** How many expectations an organisation has named, and how many of them wait for a reply. */
export function countFrom(content: GridContent, from: Id, organisations: readonly NamedOrganisation[]) {
  const replies = organisations
    .filter(([to]) => to !== from)
    .map(([to]) => replyTo(content.cells[from]?.[to]))
    .filter((reply) => reply !== 'none')
  return { said: replies.length, open: replies.filter((reply) => reply === 'open').length }
}
