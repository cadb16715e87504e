/** A text in which no dash opens a line: it stays with the word before it. */
export function boundDashes(text: string): string {
  return text.replaceAll(' –', '\u00A0–')
}
