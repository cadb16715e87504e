/** Minutes since midnight on the clock of this device, with their part of a minute. */
export function timeOfDay(now: number): number {
  const at = new Date(now)
  return at.getHours() * 60 + at.getMinutes() + at.getSeconds() / 60
}

/** The ISO day on the calendar of this device. */
export function dayOf(now: number): string {
  const at = new Date(now)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
