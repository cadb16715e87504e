import type { Words } from '#i18n/words.ts'
import { catalogues } from './catalogues.ts'
import { document } from './document.ts'
import { activities } from './activities.ts'
import { elements } from './elements.ts'

export const en: Words = { locale: 'en-GB', elements, activities, catalogues, document }
