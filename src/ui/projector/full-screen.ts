/** Asks for the whole screen. Where the browser has none to give, or refuses, the view is the same in its window. */
export function enterFullScreen(): void {
  if (!isFullScreen() && document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (isFullScreen()) document.exitFullscreen().catch(() => undefined)
}

/** A browser that knows no full screen has nothing there. */
export function isFullScreen(): boolean {
  return (document.fullscreenElement ?? null) !== null
}
