import styles from './icon.module.css'

/** Drawn on a grid of 24, with the current colour and no fill. */
const paths = {
  undo: 'M8.5 6.5 4 11l4.5 4.5M4 11h10a5.5 5.5 0 0 1 0 11h-2',
  redo: 'M15.5 6.5 20 11l-4.5 4.5M20 11H10a5.5 5.5 0 0 0 0 11h2',
  projector: 'M3 4.5h18v12H3zM12 16.5V20M8 20.5h8',
  fullScreen: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  question: 'M4 4h16v13h-8l-4 4v-4H4zM9.8 8.6a2.3 2.3 0 1 1 3.4 2c-.8.5-1.2.9-1.2 1.7M12 14.4v.1',
  pause: 'M9 5.5v13M15 5.5v13',
  play: 'M8 5v14l11-7z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  right: 'M5 12h14M13 6l6 6-6 6',
  left: 'M19 12H5M11 6l-6 6 6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  top: 'M5 4.5h14M12 20V9M6.5 14l5.5-5.5 5.5 5.5',
  bottom: 'M5 19.5h14M12 4v11M6.5 10l5.5 5.5 5.5-5.5',
  open: 'm6 9.5 6 6 6-6',
  warning: 'M12 3.8 2.6 20h18.8zM12 10v4.6M12 17.2v.1',
  document: 'M6 3h8l4 4v14H6zM14 3v4h4',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  list: 'M4 6.5h16M4 12h16M4 17.5h16',
  more: 'M5 12v.1M12 12v.1M19 12v.1',
  lock: 'M5.5 11h13v9.5h-13zM8 11V8a4 4 0 0 1 8 0v3',
  sign: 'm4 11 5 5M9 11l-5 5M12 18.5h9',
  no: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM6 6l12 12',
  yes: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8 12.3l2.8 2.8L16 9.6',
  later: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  hidden:
    'M4 4l16 16M9.5 6a10 10 0 0 1 2.5-.4c6 0 9.5 6.4 9.5 6.4a17 17 0 0 1-3 3.7M6 7.6A16 16 0 0 0 2.5 12S6 18.5 12 18.5c1.4 0 2.7-.3 3.8-.9',
  people:
    'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5zM2.8 19.5c.4-3.4 2.9-5.4 6.2-5.4s5.8 2 6.2 5.4M15.5 5.3a3 3 0 0 1 0 5.8M17.2 14.4c2.3.7 3.7 2.5 4 5.1',
  calendar: 'M4 6h16v14.5H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7',
  pencil: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5 17.5 10',
  grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
  close: 'M6 6l12 12M18 6 6 18',
  bin: 'M5 7h14M10 7V4.5h4V7M7 7l.8 13h8.4L17 7',
  folder: 'M3 6h6.5l2 2.5H21V19H3z',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.2M12 7.8v.1',
  link: 'M9.5 14.5l5-5M8 11l-2.5 2.5a3.5 3.5 0 0 0 5 5L13 16M11 8l2.5-2.5a3.5 3.5 0 0 1 5 5L16 13',
  language: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c3 2.5 3 14.5 0 17-3-2.5-3-14.5 0-17z',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  stack: 'M5 9h14v11H5zM7 6h10M9 3h6',
  dots: 'M7 8.5a1.5 1.5 0 1 0 0 .1M17 8.5a1.5 1.5 0 1 0 0 .1M12 16.5a1.5 1.5 0 1 0 0 .1M4 4h16v16H4z',
  scales: 'M12 4v16M7 20h10M4 7h16M4 7l-2.5 6h5zM20 7l-2.5 6h5z',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4M12 3v2',
} as const

export type IconName = keyof typeof paths

const bold: readonly IconName[] = ['more', 'grip']

/** Decoration beside a word. An icon that stands alone gets its name from the control around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={styles['icon']}
      aria-hidden="true"
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      strokeWidth={bold.includes(name) ? 3.2 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
