import type { Inline, Rich } from '#commitment/commitment.ts'

/** A text whose signs mean themselves. Line feeds become hard line breaks. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+=])/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`)
    .replaceAll('\n', '\\\n')
}

/** A text in a table cell: one line, breaks as <br>. */
export function cellText(text: Rich): string {
  return rich(text).replaceAll('\\\n', '<br>')
}

export function rich(text: Rich): string {
  return text.map(inline).join('')
}

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text)
    case 'strong':
    case 'missing':
      return strong(part.text)
    case 'party':
      return escaped(part.name)
    case 'mark':
      return part.mark
  }
}

/** Bold, with the blanks at its ends outside of the marks, where Markdown wants them. */
export function strong(text: string): string {
  const inner = text.trim()
  if (inner === '') return text
  const start = text.slice(0, text.indexOf(inner))
  return `${start}**${escaped(inner)}**${text.slice(start.length + inner.length)}`
}
