/** The last day that a field takes: browsers take years of six digits while one types, which no file does. */
export const lastDay = '9999-12-31'

/** Whether a field holds a day of ten characters, or none; Firefox takes longer ones, whatever is the last. */
export function isDay(value: string): boolean {
  return value.length <= lastDay.length
}
