import type { CellValue, Column, Row } from '#core/activity/table.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'

/** What every cell is told, whatever its type. */
export interface CellProps {
  readonly activity: ActivityOfKind<'table'>
  readonly id: Id
  readonly row: Row
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
