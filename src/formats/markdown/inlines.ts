import type { Inline, Rich } from '#commitment/commitment.ts'

/** A text inside a line whose signs mean themselves; line feeds become hard line breaks. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<~]/g, String.raw`\$&`)
    .replaceAll(/&(?=[#\w]+;)/g, String.raw`\&`)
    .replaceAll(/\r\n?|\n/g, '\\\n')
}

/** A text that begins a line: what would open a list, a heading, a quote, a rule or a table is kept from it, blanks before it or not. */
export function asLines(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.replace(/^\s*([-+=#>|:])/, String.raw`\$1`).replace(/^\s*(\d+)([.)])/, String.raw`$1\$2`))
    .join('\n')
}

/** A text in a table cell: one line, breaks as <br>. */
export function cellText(text: Rich): string {
  return rich(text)
    .replaceAll('\\\n', '<br>')
    .replaceAll('|', String.raw`\|`)
}

/** Marks that stand side by side are parted, so that A and R do not read as one word. */
export function rich(text: Rich): string {
  return text
    .map((part, index) => (part.kind === 'mark' && text[index - 1]?.kind === 'mark' ? `, ${part.mark}` : inline(part)))
    .join('')
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
