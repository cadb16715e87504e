import type { Words } from '#i18n/words.ts'
import { agenda } from './agenda.ts'
import { board } from './board.ts'
import { catalogues } from './catalogues.ts'
import { command } from './command.ts'
import { commitmentPage } from './commitment-page.ts'
import { deciding } from './deciding.ts'
import { dnd } from './dnd.ts'
import { document } from './document.ts'
import { editions } from './editions.ts'
import { editors } from './editors.ts'
import { grids } from './grids.ts'
import { edits, frame } from './frame.ts'
import { keys } from './keys.ts'
import { live } from './live.ts'
import { worksheets } from './worksheets.ts'
import { projector } from './projector.ts'
import { questions } from './questions.ts'
import { recap } from './recap.ts'
import { reviews } from './reviews.ts'
import { saving } from './saving.ts'
import { setup } from './setup.ts'
import { stances } from './stances.ts'
import { files } from './files.ts'
import { start } from './start.ts'
import { stored } from './stored.ts'
import { timing } from './timing.ts'
import { activities } from './activities.ts'
import { ledElements } from './led-elements.ts'
import { gaps } from './gaps.ts'

export const en: Words = {
  ...start,
  files,
  elements: ledElements,
  agenda,
  keys,
  projector,
  recap,
  reviews,
  saving,
  timing,
  activities,
  catalogues,
  document,
  deciding,
  live,
  worksheets,
  dnd,
  board,
  editions,
  editors,
  gaps,
  grids,
  command,
  commitmentPage,
  edits,
  frame,
  questions,
  setup,
  stances,
  stored,
}
