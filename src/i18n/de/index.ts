import type { Words } from '#i18n/words.ts'
import { catalogues } from './catalogues.ts'
import { common } from './common.ts'
import { dnd } from './dnd.ts'
import { document } from './document.ts'
import { edits, frame } from './frame.ts'
import { questions } from './questions.ts'
import { stances } from './stances.ts'
import { activities } from './activities.ts'
import { elements } from './elements.ts'
import { gaps } from './gaps.ts'

export const de: Words = { locale: 'de-DE', elements, activities, catalogues, document, dnd, gaps, common, edits, frame, questions, stances }
