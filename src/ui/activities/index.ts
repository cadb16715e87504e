import { createElement, type ReactNode } from 'react'
import type { AnyActivity } from '#core/method/index.ts'
import { BoardEditor } from './cards/board-editor.tsx'
import { BoardStatus } from './cards/board-status.tsx'
import { ChainEditor } from './chain/chain-editor.tsx'
import { ChainStatus } from './chain/chain-status.tsx'
import { ClausesEditor } from './clauses/clauses-editor.tsx'
import { ClausesStatus } from './clauses/clauses-status.tsx'
import { GridEditor } from './grid/grid-editor.tsx'
import { GridStatus } from './grid/grid-status.tsx'
import { TableEditor } from './table/table-editor.tsx'
import { TableStatus } from './table/table-status.tsx'
import { TextsEditor } from './texts/texts-editor.tsx'
import { TextsStatus } from './texts/texts-status.tsx'

/** THE TABLE: what works on each kind of activity, and what says in the foot how it stands. */
const editors = {
  texts: { Editor: TextsEditor, Status: TextsStatus },
  cards: { Editor: BoardEditor, Status: BoardStatus },
  /** Cards with links between them. */
  chain: { Editor: ChainEditor, Status: ChainStatus },
  table: { Editor: TableEditor, Status: TableStatus },
  grid: { Editor: GridEditor, Status: GridStatus },
  clauses: { Editor: ClausesEditor, Status: ClausesStatus },
} as const

/** The screen part on which the room works on an activity. */
export function editorOf(activity: AnyActivity): ReactNode {
  return partOf(activity, 'Editor')
}

/** Number and words for the foot. */
export function statusOf(activity: AnyActivity): ReactNode {
  return partOf(activity, 'Status')
}

function partOf(activity: AnyActivity, part: 'Editor' | 'Status'): ReactNode {
  switch (activity.kind) {
    case 'texts':
      return createElement(editors.texts[part], { activity })
    case 'cards':
      return createElement(editors['links' in activity ? 'chain' : 'cards'][part], { activity })
    case 'table':
      return createElement(editors.table[part], { activity })
    case 'grid':
      return createElement(editors.grid[part], { activity })
    case 'clauses':
      return createElement(editors.clauses[part], { activity })
  }
}
