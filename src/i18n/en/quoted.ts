/**
 * What somebody has written, as a quotation within a sentence; quotations of its own become double. An apostrophe inside a
 * word ends none; one after it (parents’) is taken for its end.
 */
export function quoted(text: string): string {
  return `‘${text.replace(/‘([^‘]*?)’(?!\p{L})/gu, '“$1”')}’`
}
