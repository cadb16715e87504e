/** Asks for the whole screen. Where the browser has none to give, or refuses, the view is the same in its window. */
export function enterFullScreen(): void {
  if (!document.fullscreenEnabled || document.fullscreenElement !== null) return
  document.documentElement.requestFullscreen().catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement === null || document.fullscreenElement === undefined) return
  document.exitFullscreen().catch(() => undefined)
}
