import type { Report } from './pdf-rules.ts'
import { type QpdfFile, textOf, type Value } from './qpdf-file.ts'

/** Bookmarks bear titles, hang together and lead to pages. */
export function outlineRules({ catalogue, dictionary, pages, array }: QpdfFile, report: Report): void {
  const visit = (parent: Value | undefined): void => {
    let before: Value | undefined
    let next = dictionary(parent)['/First']
    for (let count = 0; next !== undefined; count += 1) {
      const bookmark = dictionary(next)
      if (textOf(bookmark['/Title']).trim() === '') report('UA 7.2-2', 'a bookmark without a title')
      if (bookmark['/Parent'] !== parent || bookmark['/Prev'] !== before || count > 10_000) {
        return report('outline', 'bookmarks that do not hang together')
      }
      if (!pages.includes(textOf(array(bookmark['/Dest'])[0]))) report('outline', 'a bookmark that leads to no page')
      visit(next)
      before = next
      next = bookmark['/Next']
    }
    if (dictionary(parent)['/Last'] !== before) report('outline', 'bookmarks that do not hang together')
  }
  if ('/Outlines' in catalogue) visit(catalogue['/Outlines'])
  else report('UA 7.17', 'no bookmarks')
}
