import { useEffect } from 'react'

/** Keeps the screen from going dark while it is wanted. The browser takes the lock away with every hidden tab: ask again. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined
    let lock: WakeLockSentinel | null = null
    let over = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      // A low battery or a policy may refuse: then the screen does what it always does.
      const given = await navigator.wakeLock.request('screen').catch(() => null)
      if (over) void given?.release()
      else lock = given
    }
    void ask()
    const shown = () => void ask()
    document.addEventListener('visibilitychange', shown)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', shown)
      void lock?.release()
    }
  }, [wanted])
}
