import type { StartWords } from '#i18n/words.ts'
import { app } from './app.ts'
import { common } from './common.ts'
import { elements } from './elements.ts'
import { library } from './library.ts'

export const start: StartWords = { locale: 'en-GB', app, common, elements, library }
