/** Whether a word is a web or mail address: those are broken at their own signs and never hyphenated. */
export function isAddress(word: string): boolean {
  return /:\/\/|\S@\S|^[„“"'‘(]*www\./u.test(word)
}
