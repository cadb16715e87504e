/**
 * The button of the entry after, else before, the one whose button has the id: where the focus goes when an entry goes.
 * Ids of such buttons begin with the same word. Null where there is no other.
 */
export function neighbourControl(id: string): HTMLElement | null {
  const [word = ''] = id.split('.')
  const item = document.getElementById(id)?.closest('li')
  const buttonIn = (near: Element | null | undefined) =>
    near?.querySelector<HTMLElement>(`button[id^="${CSS.escape(word)}."]`) ?? null
  return buttonIn(item?.nextElementSibling) ?? buttonIn(item?.previousElementSibling)
}
