import { dragHandle, dragItem } from './drag-source.ts'

export function itemIn(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector(`[${dragItem}="${CSS.escape(id)}"]`) ?? null
}

/** Gives the focus to the handle of what was moved, a frame later, once it stands there: unless somebody has gone on meanwhile. */
export function focusHandle(root: HTMLElement | null, id: string): void {
  const before = document.activeElement
  requestAnimationFrame(() => {
    const [item, now] = [itemIn(root, id), document.activeElement]
    const isElsewhere = now !== before && now !== document.body && item?.contains(now) === false
    if (!isElsewhere) item?.querySelector<HTMLElement>(`[${dragHandle}]`)?.focus()
  })
}
