import { useEffect } from 'react'
import { useWords } from './words-context.ts'

/** Names the browser's tab after the screen, so that tabs and history tell screens apart. */
export function useTitle(screen: string): void {
  const { product } = useWords().common
  useEffect(() => {
    document.title = `${screen} · ${product}`
  }, [screen, product])
}
