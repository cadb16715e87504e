import { accessibility } from './accessibility.ts'
import { leading } from './leading.ts'
import { pages } from './pages.ts'
import { reading } from './reading.ts'
import { tour } from './tour.ts'

export const help = { ...pages, leading, reading, accessibility, tour }
