import type { Layout } from '#commitment/page.ts'
import { explicitDestination } from './links.ts'
import { dictionary, type Entry, type PdfObjects } from './pdf-objects.ts'
import { reference, textString } from './pdf-syntax.ts'

interface Branch {
  readonly id: number
  readonly level: number
  readonly title: string
  readonly destination: string
  readonly children: Branch[]
}

/** Writes the bookmarks as a tree by their levels and gives the id of its root, or null when there are none. */
export function putBookmarks(
  { bookmarks, pages }: Layout,
  pageIds: readonly number[],
  objects: PdfObjects,
): number | null {
  if (bookmarks.length === 0) return null
  const root: Branch = { id: objects.reserve(), level: 0, title: '', destination: '', children: [] }
  const path = [root]
  for (const { title, level, page, y } of bookmarks) {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop()
    const top = (pages[page]?.height ?? 0) - y
    const destination = explicitDestination({ page, top }, pageIds)
    const branch: Branch = { id: objects.reserve(), level, title, destination, children: [] }
    path.at(-1)?.children.push(branch)
    path.push(branch)
  }
  objects.put(root.id, dictionary([['Type', '/Outlines'], ...childEntries(root, 'open')]))
  putChildren(root, objects)
  return root.id
}

function putChildren(branch: Branch, objects: PdfObjects): void {
  for (const [index, child] of branch.children.entries()) {
    const entries: Entry[] = [
      ['Title', textString(child.title)],
      ['Parent', reference(branch.id)],
      ['Dest', child.destination],
      ...childEntries(child, 'closed'),
    ]
    const [before, after] = [branch.children[index - 1], branch.children[index + 1]]
    if (index > 0 && before) entries.push(['Prev', reference(before.id)])
    if (after) entries.push(['Next', reference(after.id)])
    objects.put(child.id, dictionary(entries))
    putChildren(child, objects)
  }
}

function childEntries({ children }: Branch, state: 'open' | 'closed'): Entry[] {
  const [first, last] = [children[0], children.at(-1)]
  if (!first || !last) return []
  const count = state === 'open' ? children.length : -children.length
  return [
    ['First', reference(first.id)],
    ['Last', reference(last.id)],
    ['Count', `${count}`],
  ]
}
