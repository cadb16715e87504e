/** What somebody has written, as a quotation within a sentence; quotations of its own become single. */
export function quoted(text: string): string {
  return `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`
}
