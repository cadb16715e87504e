/** The beginning of a text on one line, to name it in a sentence: whole words, at most `most` characters and an ellipsis. */
export function firstWords(text: string, most = 48): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  const characters = [...line]
  if (characters.length <= most) return line
  const cut = characters.slice(0, most + 1).join('')
  const lastSpace = cut.lastIndexOf(' ')
  const kept = lastSpace > 0 ? cut.slice(0, lastSpace) : characters.slice(0, most).join('')
  return `${kept.replace(/[\s,;:.–-]+$/u, '')} …`
}
