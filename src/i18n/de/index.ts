import type { Words } from '#i18n/words.ts'
import { catalogues } from './catalogues.ts'
import { document } from './document.ts'
import { activities } from './activities.ts'
import { elements } from './elements.ts'

export const de: Words = { locale: 'de-DE', elements, activities, catalogues, document }
