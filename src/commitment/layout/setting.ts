import type { Party } from '#commitment/commitment.ts'
import type { Hex } from '#commitment/page.ts'
import type { Id } from '#core/id.ts'
import type { Grow } from './structure.ts'
import type { TextTools } from './text/units.ts'

/** What every block needs in order to be set. */
export interface Setting extends TextTools {
  readonly grow: Grow
  readonly parties: ReadonlyMap<Id, Party>
  /** The tone of the element the section is about. */
  readonly tone: Hex
  /** The column of the page. */
  readonly x: number
  readonly width: number
  /** Height of a page's column: what is higher must be taken apart. */
  readonly pageHeight: number
}

/** The same setting in a narrower column. */
export function inset(setting: Setting, left: number, right = 0): Setting {
  return { ...setting, x: setting.x + left, width: setting.width - left - right }
}
