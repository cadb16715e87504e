import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './notice.module.css'

const icons = { info: 'info', ok: 'check', warn: 'warning', error: 'warning' } as const satisfies Record<
  string,
  IconName
>

interface Props {
  readonly tone?: keyof typeof icons
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A sentence with its sign: never colour alone. */
export function Notice({ tone = 'info', children, actions }: Props) {
  return (
    <div className={classNames(styles['notice'], styles[tone])}>
      <Icon name={icons[tone]} />
      <div className={styles['text']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
