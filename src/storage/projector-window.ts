import type { Id } from '#core/id.ts'
import type { Placed } from './other-screen.ts'

/** Opens and closes the projector's own window. */
export interface ProjectorWindows {
  /** Where the page of the projector lies, for a link. */
  address(id: Id): string
  /**
   * Opens the window of a workshop, or brings it to the front; on the second screen, full size, where the browser offers to
   * place windows and is allowed to. `blocked`: the browser would not open one.
   */
  open(id: Id): Promise<'opened' | 'blocked'>
}

/** `path` gives the address of the projector inside the app, as in `#/w/<id>/projector`. */
export function browserProjectorWindows(window: Window, path: (id: Id) => string): ProjectorWindows {
  const address = (id: Id) => `${window.location.pathname}${window.location.search}#${path(id)}`
  return {
    address,
    async open(id) {
      // Asked for first: where it has to ask, the permission is given with the same click.
      const place = await otherScreenOf(window)
      const features =
        place === null
          ? 'popup,width=1280,height=720'
          : `popup,left=${place.availLeft},top=${place.availTop},width=${place.availWidth},height=${place.availHeight}`
      const opened = window.open(address(id), `wirkbund-projector-${id}`, features)
      if (opened === null) return 'blocked'
      opened.focus()
      return 'opened'
    },
  }
}

/** The screen this window is not on; null with one screen, or where the browser does not tell. */
async function otherScreenOf(window: Window): Promise<Placed | null> {
  if (Reflect.get(window.screen, 'isExtended') !== true) return null
  try {
    const { otherScreen } = await import('./other-screen.ts')
    return await otherScreen(window)
  } catch {
    return null // Refused: the window opens where the browser puts it, and is moved to the wall by hand.
  }
}
