/**
 * Called before an entry of a list goes: the focus then goes to the button of the entry after, else before, the one whose
 * button has the id, else to what has the id `otherwise`. Ids of such buttons begin with the same word.
 */
export function focusNeighbour(id: string, otherwise: string): void {
  const next = neighbourOf(id)?.id ?? otherwise
  requestAnimationFrame(() => document.getElementById(next)?.focus())
}

function neighbourOf(id: string): HTMLElement | null {
  const [word = ''] = id.split('.')
  const item = document.getElementById(id)?.closest('li')
  const buttonIn = (near: Element | null | undefined) =>
    near?.querySelector<HTMLElement>(`button[id^="${CSS.escape(word)}."]`) ?? null
  return buttonIn(item?.nextElementSibling) ?? buttonIn(item?.previousElementSibling)
}
