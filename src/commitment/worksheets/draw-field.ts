import type { Setting } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import type { Box } from '#commitment/page.ts'
import { drawBoard } from './board.ts'
import { drawByOrganisation } from './by-organisation.ts'
import type { Area } from './drawing.ts'
import { drawMatrix } from './matrix.ts'
import type { Field } from './sheet.ts'
import { drawTable } from './table.ts'
import { drawTopics } from './topics.ts'

/** What of a sheet is written on. */
export function drawField(field: Field, area: Area, parent: Growing, setting: Setting): readonly Box[] {
  switch (field.kind) {
    case 'board':
      return drawBoard(field.columns, area, parent, setting)
    case 'table':
      return drawTable(field, area, parent, setting)
    case 'matrix':
      return drawMatrix(field, area, parent, setting)
    case 'byOrganisation':
      return drawByOrganisation(field, area, parent, setting)
    case 'topics':
      return drawTopics(field, area, parent, setting)
  }
}
