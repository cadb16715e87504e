import type { HelpWords } from '#i18n/help-words.ts'
import { accessibility } from './accessibility.ts'
import { leading } from './leading.ts'
import { pages } from './pages.ts'
import { reading } from './reading.ts'
import { tour } from './tour.ts'

export const help: HelpWords = { ...pages, leading, reading, accessibility, tour }
