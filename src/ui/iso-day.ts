/** The ISO day of a moment (milliseconds since 1970) on the calendar of this device: '2027-10-14'. */
export function isoDay(at: number): string {
  const day = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
