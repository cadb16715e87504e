import type { ActivitiesWords } from '#i18n/method-words.ts'
import { conflict } from './method/conflict.ts'
import { expectations } from './method/expectations.ts'
import { impact } from './method/impact.ts'
import { mission } from './method/mission.ts'
import { preparation } from './method/preparation.ts'
import { roles } from './method/roles.ts'
import { working } from './method/working.ts'

export const activities: ActivitiesWords = {
  ...preparation,
  ...mission,
  ...impact,
  ...expectations,
  ...roles,
  ...working,
  ...conflict,
}
