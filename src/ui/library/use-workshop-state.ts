import { planned, runsOn } from '#core/agenda/agenda.ts'
import { elements } from '#core/method/index.ts'
import { isReviewCopy } from '#core/review/review.ts'
import type { Workshop } from '#core/workshop.ts'
import { isoDay } from '#ui/iso-day.ts'
import { useNow } from '#ui/use-now.ts'
import { useFormats, useStartWords } from '#ui/words-context.ts'

/** How a workshop stands, in two short lines. `progress` holds 0 to 1 for each element. */
export function useWorkshopState(
  workshop: Workshop,
  progress: readonly number[],
): { readonly title: string; readonly detail: string } {
  const { library: said, elements: elementWords } = useStartWords()
  const formats = useFormats()
  const { firstDay, lastDay } = workshop.facts
  const today = isoDay(useNow(60_000))
  // Between two half days the next one counts.
  const day = firstDay < today && today < lastDay ? lastDay : firstDay
  const detail = day === '' ? said.noDate : said.on(formats.dayShort(day))
  if (isReviewCopy(workshop)) return { title: said.copy, detail: '' }
  if (workshop.edition.status === 'signed')
    return { title: said.signed, detail: formats.dayShort(workshop.edition.date) }
  if (runsOn(workshop.agenda, workshop.facts, today)) {
    // Days in between, of which nobody knows which they are, end as the last one does.
    const ends = planned(workshop.agenda)
    const end = (today === firstDay ? ends.findLast(({ box }) => box.day === 1) : ends.at(-1))?.to
    return { title: said.today, detail: end === undefined ? detail : said.until(formats.time(end)) }
  }
  if (progress.every((done) => done === 0)) return { title: said.preparing, detail }
  const at = progress.findIndex((done) => done < 1)
  const element = elements[at]
  if (element === undefined) return { title: said.complete, detail }
  return { title: said.at(at + 1, elementWords[element.id].short), detail }
}
