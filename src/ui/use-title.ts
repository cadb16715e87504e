import { useEffect } from 'react'
import { useStartWords } from './words-context.ts'

/** Names the browser's tab after the screen and the workshop it belongs to, so that tabs and history tell screens apart. */
export function useTitle(screen: string, workshop = ''): void {
  const { product } = useStartWords().common
  useEffect(() => {
    document.title = [screen, workshop, product].filter((part) => part !== '').join(' · ')
  }, [screen, workshop, product])
}
