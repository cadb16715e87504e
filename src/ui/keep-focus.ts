/**
 * Called before an edit that may move or take away what has the focus. Where the focus is lost, it goes to what then bears
 * the same id, else to `otherwise`, else to the beginning of the screen.
 */
export function keepFocus(otherwise: HTMLElement | null = null): void {
  const id = document.activeElement?.id ?? ''
  // One frame for the edit to show, one for the browser to notice that the focused element is gone.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { activeElement, body } = document
      if (activeElement !== null && activeElement !== body) return
      const again = id === '' ? otherwise : (document.getElementById(id) ?? otherwise)
      if (again?.isConnected === true) again.focus()
      else document.getElementById('main')?.focus({ preventScroll: true })
    }),
  )
}
