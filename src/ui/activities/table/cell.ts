import type { CellValue, Column } from '#core/activity/table.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'

/** What every cell is told, whatever its type. */
export interface CellProps {
  readonly activity: ActivityOfKind<'table'>
  readonly id: Id
  /** What is in it; undefined where nothing ever was. */
  readonly value: CellValue | undefined
  readonly name: string
  readonly column: Column
  /** The id of its control, for links that lead to it. */
  readonly field: string
  /** Names the control: the head of its column, and the row. */
  readonly label: string
  readonly lacks: boolean
  readonly change: (value: CellValue) => void
  /** Enter. */
  readonly down: () => void
}
