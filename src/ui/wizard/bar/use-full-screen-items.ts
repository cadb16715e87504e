import { useSyncExternalStore } from 'react'
import type { MenuItem } from '#ui/kit/menu.tsx'
import { enterFullScreen, isFullScreen, leaveFullScreen } from '#ui/projector/full-screen.ts'
import { useWords } from '#ui/words-context.ts'

/** Bars of the browser take a sixth of a laptop's height; the whole screen gives it back, where the browser has one to give. */
export function useFullScreenItems(): readonly MenuItem[] {
  const { frame } = useWords()
  const isFull = useSyncExternalStore(subscribe, isFullScreen)
  if (!document.fullscreenEnabled) return []
  return [
    {
      id: 'fullScreen',
      label: isFull ? frame.leaveFullScreen : frame.fullScreen,
      icon: 'fullScreen',
      onChoose: isFull ? leaveFullScreen : enterFullScreen,
    },
  ]
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
