import type { agenda } from './de/agenda.ts'
import type { app } from './de/app.ts'
import type { board } from './de/board.ts'
import type { catalogues } from './de/catalogues.ts'
import type { command } from './de/command.ts'
import type { commitmentPage } from './de/commitment-page.ts'
import type { common } from './de/common.ts'
import type { deciding } from './de/deciding.ts'
import type { dnd } from './de/dnd.ts'
import type { document } from './de/document.ts'
import type { editions } from './de/editions.ts'
import type { editors } from './de/editors.ts'
import type { files } from './de/files.ts'
import type { gaps } from './de/gaps.ts'
import type { grids } from './de/grids.ts'
import type { edits, frame } from './de/frame.ts'
import type { keys } from './de/keys.ts'
import type { library } from './de/library.ts'
import type { live } from './de/live.ts'
import type { projector } from './de/projector.ts'
import type { questions } from './de/questions.ts'
import type { recap } from './de/recap.ts'
import type { reviews } from './de/reviews.ts'
import type { saving } from './de/saving.ts'
import type { setup } from './de/setup.ts'
import type { stances } from './de/stances.ts'
import type { stored } from './de/stored.ts'
import type { timing } from './de/timing.ts'
import type { worksheets } from './de/worksheets.ts'
import type { ActivitiesWords, ElementsWords, ElementTitles } from './method-words.ts'

/**
 * Everything the app can say. A language is one value of this type. The words of the method are computed from the method
 * table; those of the screens take the German files as their source. What is missing does not compile.
 */
export interface Words {
  /** The locale for Intl and for the lang attribute. */
  readonly locale: string
  readonly elements: ElementsWords
  readonly activities: ActivitiesWords
  readonly catalogues: typeof catalogues
  readonly document: typeof document
  readonly deciding: typeof deciding
  readonly live: typeof live
  readonly worksheets: typeof worksheets
  readonly dnd: typeof dnd
  readonly board: typeof board
  readonly editions: typeof editions
  readonly editors: typeof editors
  readonly gaps: typeof gaps
  readonly grids: typeof grids
  readonly questions: typeof questions
  readonly agenda: typeof agenda
  readonly keys: typeof keys
  readonly projector: typeof projector
  readonly recap: typeof recap
  readonly reviews: typeof reviews
  readonly timing: typeof timing
  readonly saving: typeof saving
  readonly setup: typeof setup
  readonly stances: typeof stances
  readonly stored: typeof stored
  readonly files: typeof files
  readonly frame: typeof frame
  readonly library: typeof library
  readonly edits: typeof edits
  readonly command: typeof command
  readonly commitmentPage: typeof commitmentPage
  readonly common: typeof common
  readonly app: typeof app
}

/** What the start page says. It is fetched before the rest, which no first visit has to wait for. */
export type StartWords = Pick<Words, 'locale' | 'app' | 'common' | 'library'> & {
  readonly elements: ElementTitles
}

export function isComplete(words: StartWords | Words): words is Words {
  return 'activities' in words
}
