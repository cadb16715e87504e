import { useCallback, useEffect, useRef } from 'react'

/** Moves the focus to a field that an edit is about to bring: it takes the id, and focuses it once it is rendered. */
export function useFocusOnceThere(): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const field = document.getElementById(wanted.current)
    if (field === null) return
    wanted.current = null
    field.focus()
  })
  return useCallback((id: string) => {
    const field = document.getElementById(id)
    if (field === null) wanted.current = id
    else field.focus()
  }, [])
}
