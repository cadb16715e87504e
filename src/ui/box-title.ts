import type { Box } from '#core/agenda/agenda.ts'
import { isActivityId, isElementId } from '#core/method/index.ts'
import type { Words } from '#i18n/words.ts'

/** What a time box is called: its activity, its element's stances, its own name, or what kind of break it is. */
export function boxTitle(words: Words, { kind, about, title }: Pick<Box, 'kind' | 'about' | 'title'>): string {
  switch (kind) {
    case 'activity':
      return isActivityId(about) ? words.activities[about].title : title
    case 'stance':
      return isElementId(about) ? words.setup.stanceOf(words.elements[about].short) : title
    case 'own':
      return title === '' ? words.catalogues.interludes.own : title
    case 'opening':
    case 'reopening':
    case 'break':
    case 'lunch':
    case 'wrapUp':
    case 'closing':
      return words.catalogues.interludes[kind]
  }
}
