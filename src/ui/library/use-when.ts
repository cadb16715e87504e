import { isoDay } from '#ui/iso-day.ts'
import { useFormats, useWords } from '#ui/words-context.ts'

/** A moment as the day and the time of this device. */
export function useWhen(): (at: number) => string {
  const { stored: said } = useWords()
  const formats = useFormats()
  const day = useDay()
  return (at) => said.at(day(at), formats.clock(at))
}

/** A moment as the day of this device. */
export function useDay(): (at: number) => string {
  const formats = useFormats()
  return (at) => formats.dayShort(isoDay(at))
}
