import { isTyping } from '#ui/keys/typing.ts'

/**
 * Asked before an entry of a list goes, the one whose button has the id; what it gives is called once it has gone: the focus
 * then goes to the button of the entry after, else before, else to what has the id `otherwise`, a frame later, unless
 * somebody has begun to write meanwhile. Ids of such buttons begin with the same word.
 */
export function neighbourFocus(id: string, otherwise: string): () => void {
  const next = neighbourOf(id)?.id ?? otherwise
  return () =>
    requestAnimationFrame(() => {
      if (!isTyping(document.activeElement)) document.getElementById(next)?.focus()
    })
}

function neighbourOf(id: string): HTMLElement | null {
  const [word = ''] = id.split('.')
  const item = document.getElementById(id)?.closest('li')
  const buttonIn = (near: Element | null | undefined) =>
    near?.querySelector<HTMLElement>(`button[id^="${CSS.escape(word)}."]`) ?? null
  return buttonIn(item?.nextElementSibling) ?? buttonIn(item?.previousElementSibling)
}
