import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { endOfRoom } from './end-of-room.ts'
import styles from './popover.module.css'

interface Props {
  /** What it belongs to: it opens below, or above where there is no room, and gives the focus back to it. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet of choices over everything else while it is rendered. Escape, Tab and a click beside it close it. */
export function Popover({ anchor, label, onClose, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const sheet = ref.current
    if (sheet === null) return undefined
    sheet.togglePopover(true)
    const place = () => anchor.current !== null && placeAt(sheet, anchor.current)
    place()
    sheet.querySelector<HTMLElement>('input, button, select, textarea')?.focus({ preventScroll: true })
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [anchor])
  useEffect(() => {
    const sheet = ref.current
    const closed = (event: Event) => event instanceof ToggleEvent && event.newState === 'closed' && onClose()
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' && event.key !== 'Tab') return
      event.preventDefault()
      event.stopPropagation()
      anchor.current?.focus()
      onClose()
    }
    sheet?.addEventListener('toggle', closed)
    sheet?.addEventListener('keydown', keys)
    return () => {
      sheet?.removeEventListener('toggle', closed)
      sheet?.removeEventListener('keydown', keys)
    }
  }, [anchor, onClose])
  return (
    <div ref={ref} className={styles['popover']} popover="auto" role="dialog" aria-label={label}>
      {children}
    </div>
  )
}

const gap = 4

function placeAt(sheet: HTMLElement, anchor: HTMLElement) {
  const at = anchor.getBoundingClientRect()
  const { width, height } = sheet.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  const end = endOfRoom(anchor)
  const below = at.bottom + gap + height <= end || at.top < height + gap
  const left = Math.max(gap, Math.min(at.left, clientWidth - width - gap))
  const top = below ? Math.min(at.bottom + gap, end - height - gap) : at.top - height - gap
  sheet.style.left = `${left}px`
  sheet.style.top = `${Math.max(gap, top)}px`
}
