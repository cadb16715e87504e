/** Words that follow a number, chosen by the plural rules of the language. */
export interface PluralForms {
  readonly one: string
  readonly other: string
}

/** How a language writes days, numbers, lists and counts. All through Intl; time zones play no part in an ISO day. */
export interface Formats {
  /** '2027-10-14' -> '14. Oktober 2027'; an empty day stays empty. */
  day(iso: string): string
  /** '2027-10-14' -> '14. Okt. 2027' */
  dayShort(iso: string): string
  /** '2027-10-14' -> 'Oktober 2027' */
  month(iso: string): string
  /** Minutes since midnight -> '09:30' */
  time(minutes: number): string
  /** A moment (milliseconds since 1970) -> '10:43' in the time of the device. */
  clock(at: number): string
  /** How long ago a moment was: 'vor 3 Tagen' */
  ago(at: number, now: number): string
  number(value: number): string
  /** 'A, B und C' */
  list(items: readonly string[]): string
  /** Facts side by side, without an "and" however many: '5 Organisationen, 9 Personen' */
  series(items: readonly string[]): string
  /** Whichever form goes with the count; '{n}' in it becomes the number. */
  plural(count: number, forms: PluralForms): string
}

const known = new Map<string, Formats>()

/** The same ones again for a locale: what Intl needs for them takes a browser about a millisecond, and fifty parts of the screen ask. */
export function formatsOf(locale: string): Formats {
  const formats = known.get(locale) ?? make(locale)
  known.set(locale, formats)
  return formats
}

function make(locale: string): Formats {
  const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const long = utc({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = utc({ day: 'numeric', month: 'short', year: 'numeric' })
  const month = utc({ month: 'long', year: 'numeric' })
  const hours = utc({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const time = (minutes: number) => hours.format(new Date(minutes * 60_000))
  const numbers = new Intl.NumberFormat(locale)
  // Browsers take long over a number, and screens show the same few again with every letter.
  const counts = new Map<number, string>()
  const number = (value: number) => {
    const text = counts.get(value) ?? numbers.format(value)
    if (counts.size < 1000) counts.set(value, text)
    return text
  }
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  // What stands between the first two of three, as in "A, B und C": no list of Intl's goes without an "and" in German.
  const between = lists.formatToParts(['A', 'B', 'C'])[1]?.value ?? ', '
  const rules = new Intl.PluralRules(locale)
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const dated = (format: Intl.DateTimeFormat) => (iso: string) =>
    iso === '' ? '' : format.format(new Date(`${iso}T00:00:00Z`))
  return {
    day: dated(long),
    dayShort: dated(short),
    month: dated(month),
    time,
    // A device that has come to another time zone tells its time, whenever this was made.
    clock: (at) => time(new Date(at).getHours() * 60 + new Date(at).getMinutes()),
    ago: (at, now) => agoIn(relative, at, now),
    number,
    list: (items) => lists.format(items),
    series: (items) => items.join(between),
    plural: (count, forms) => forms[rules.select(count) === 'one' ? 'one' : 'other'].replaceAll('{n}', number(count)),
  }
}

/** Days are those of the device's calendar: what was 40 hours ago may have been yesterday, and is called so. */
function agoIn(relative: Intl.RelativeTimeFormat, at: number, now: number): string {
  const minutes = (now - at) / 60_000
  if (minutes < 60) return relative.format(-Math.max(0, Math.round(minutes)), 'minute')
  if (minutes < 36 * 60) return relative.format(-Math.round(minutes / 60), 'hour')
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0)
  return relative.format(-Math.round((midnight(now) - midnight(at)) / 86_400_000), 'day')
}
