/** Where a screen lies among those of the device, in pixels. */
export interface Placed {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}

/** The screen this window is not on; null where the browser does not tell. Rejects where it is not allowed to. */
export async function otherScreen(window: Window): Promise<Placed | null> {
  const ask: unknown = Reflect.get(window, 'getScreenDetails')
  if (typeof ask !== 'function') return null
  const details: unknown = await Reflect.apply(ask, window, [])
  return screensIn(details)[0] ?? null
}

function screensIn(details: unknown): readonly Placed[] {
  if (typeof details !== 'object' || details === null) return []
  const [screens, current]: readonly unknown[] = [
    Reflect.get(details, 'screens'),
    Reflect.get(details, 'currentScreen'),
  ]
  return Array.isArray(screens)
    ? screens.filter((screen): screen is Placed => screen !== current && isPlaced(screen))
    : []
}

function isPlaced(screen: unknown): screen is Placed {
  const names = ['availLeft', 'availTop', 'availWidth', 'availHeight']
  return (
    typeof screen === 'object' &&
    screen !== null &&
    names.every((name) => typeof Reflect.get(screen, name) === 'number')
  )
}
