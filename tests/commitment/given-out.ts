import { keptEditionOf } from '#commitment/kept-edition.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { keepEdition, setEdition } from '#core/editions/edit-editions.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'

/** The workshop with its text of today given out to be signed. */
export const release = (workshop: Workshop) => {
  const out = setEdition(workshop, { status: 'signature', date: '2027-10-14' })
  return keepEdition(out, keptEditionOf(out, [de, en]))
}

/** The same with another sentence of the mission. */
export const reword = (workshop: Workshop, sentence: string) =>
  editContent<Workshop, 'texts'>(workshop, activityById('missionSentence'), (content) =>
    setText(content, 'mission', sentence),
  )
