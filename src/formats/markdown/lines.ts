import { escaped } from './inlines.ts'

/** A heading's text: one line, whatever was typed, and nothing in it closes the heading. */
export function oneLine(text: string): string {
  return escaped(text.replaceAll(/[\r\n]/g, ' ')).replace(/(#+)$/, String.raw`\$1`)
}

export function numbered(number: string | null, text: string): string {
  return number === null ? oneLine(text) : `${number} ${oneLine(text)}`
}

export function listItem(text: string): string {
  return `- ${text.replaceAll('\n', '\n  ')}`
}

export function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

export function notes(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : [`*${texts.map(oneLine).join(' · ')}*`]
}
