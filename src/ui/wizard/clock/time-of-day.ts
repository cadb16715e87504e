/** Minutes since midnight on the clock of this device, with their part of a minute. */
export function timeOfDay(now: number): number {
  const at = new Date(now)
  return at.getHours() * 60 + at.getMinutes() + at.getSeconds() / 60
}
