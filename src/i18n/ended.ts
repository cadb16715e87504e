/** A sentence with its full stop, unless it ends with one already: as a name cut short does, or an abbreviation. */
export function ended(sentence: string): string {
  return /[.…!?]$/u.test(sentence) ? sentence : `${sentence}.`
}
