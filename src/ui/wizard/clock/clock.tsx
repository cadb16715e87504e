import { useNow } from '#ui/use-now.ts'
import { useFormats } from '#ui/words-context.ts'

/** The time of day; never announced. */
export function Clock() {
  const formats = useFormats()
  return <time>{formats.clock(useNow(5_000))}</time>
}
