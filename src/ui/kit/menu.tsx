import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import { endOfRoom } from './end-of-room.ts'
import { hasLeft } from './has-left.ts'
import { Icon, type IconName } from './icon.tsx'
import { moveInMenu } from './menu-keys.ts'
import styles from './menu.module.css'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  /** A title over the items that follow it. */
  readonly heading?: string
  readonly disabled?: boolean
  /** Of several of which one holds: whether it is this one. */
  readonly current?: boolean
  /** Of the label, where the screen speaks another. */
  readonly language?: string
  onChoose(): void
}

interface Props {
  readonly label: string
  /** Given as a function, they are made only once the menu opens. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[])
  readonly icon?: IconName
  /** Opens towards the left edge of the button's right side by default. */
  readonly align?: 'start' | 'end'
  /** A button of its own in place of the three dots; it gets the props that open the menu. */
  readonly button?: (props: Opener) => ReactNode
}

/** What makes a button open its menu. */
export interface Opener {
  readonly onClick: () => void
  readonly 'aria-expanded': boolean
  readonly 'aria-haspopup': 'menu'
  readonly 'aria-controls': string
}

/**
 * A button with a menu of commands: arrows and first letters move, Enter chooses, Escape, a click beside it and a focus
 * that goes elsewhere close. The sheet lies in the top layer, so that no scrolling column cuts it off.
 */
export function Menu({ label, items, icon = 'more', align = 'end', button }: Props) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return undefined
    const place = () => {
      if (root.current !== null && sheet.current !== null) showAt(root.current, sheet.current, align)
    }
    place()
    root.current?.querySelector<HTMLElement>('[role^=menuitem]:not([aria-disabled=true])')?.focus()
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false)
    }
    // A column may still be scrolling when the menu opens: the sheet follows its button instead of closing.
    const moved = (event: Event) => {
      if (event.target !== sheet.current) place()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('scroll', moved, true)
    window.addEventListener('resize', place)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('scroll', moved, true)
      window.removeEventListener('resize', place)
    }
  }, [open, align])
  const close = () => {
    setOpen(false)
    root.current?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus()
  }
  const opener = {
    onClick: () => setOpen(!open),
    'aria-expanded': open,
    'aria-haspopup': 'menu',
    'aria-controls': id,
  } as const
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (open) moveInMenu(root.current, event, close)
    // What has been lifted by its handle is moved by the arrows.
    else if (event.key === 'ArrowDown' && event.currentTarget.closest('[data-moving]') === null) {
      event.preventDefault()
      setOpen(true)
    }
  }
  const onBlur = (event: FocusEvent) => {
    if (hasLeft(event)) setOpen(false)
  }
  return (
    <div role="presentation" className={styles['menu']} ref={root} onKeyDown={onKeyDown} onBlur={onBlur}>
      {button === undefined ? <IconButton icon={icon} label={label} {...opener} /> : button(opener)}
      {open && (
        <div className={styles['sheet']} ref={sheet} id={id} role="menu" aria-label={label}>
          {grouped(typeof items === 'function' ? items() : items).map((group) => {
            const { id: first, heading } = group[0]
            const headingId = `${id}-${first}`
            return (
              <div
                key={first}
                role={heading === undefined ? 'none' : 'group'}
                aria-labelledby={heading === undefined ? undefined : headingId}
              >
                {heading !== undefined && (
                  <p className={styles['heading']} id={headingId}>
                    {heading}
                  </p>
                )}
                {group.map((item) => (
                  <button
                    key={item.id}
                    type="button"
                    role={item.current === undefined ? 'menuitem' : 'menuitemradio'}
                    tabIndex={-1}
                    aria-disabled={item.disabled}
                    aria-checked={item.current}
                    lang={item.language}
                    onClick={() => {
                      if (item.disabled === true) return
                      close()
                      item.onChoose()
                    }}
                  >
                    {item.icon !== undefined && <Icon name={item.icon} />}
                    {item.label}
                  </button>
                ))}
              </div>
            )
          })}
        </div>
      )}
    </div>
  )
}

/** Each heading with the items under it, which are heard as a group of that name. */
function grouped(items: readonly MenuItem[]): readonly Group[] {
  return items.reduce<readonly Group[]>((groups, item) => {
    const last = groups.at(-1)
    return last === undefined || item.heading !== undefined
      ? [...groups, [item]]
      : [...groups.slice(0, -1), [...last, item]]
  }, [])
}

type Group = readonly [MenuItem, ...MenuItem[]]

/** Under its button where there is room, else as far up as it takes to show all of it. */
function showAt(root: HTMLElement, sheet: HTMLElement, align: 'start' | 'end') {
  if (!('showPopover' in sheet)) return
  sheet.popover = 'manual'
  if (!sheet.matches(':popover-open')) sheet.showPopover()
  const end = endOfRoom(root)
  sheet.style.maxHeight = `${end - 2 * edge}px`
  const button = root.getBoundingClientRect()
  const { width, height } = sheet.getBoundingClientRect()
  const left = align === 'start' ? button.left : button.right - width
  const top = Math.min(button.bottom + edge / 2, end - height - edge)
  sheet.style.left = `${Math.max(edge, Math.min(left, window.innerWidth - width - edge))}px`
  sheet.style.top = `${Math.max(edge, top)}px`
}

/** Pixels that stay free around the sheet. */
const edge = 8
