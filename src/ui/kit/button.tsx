import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

export interface ButtonLook {
  /** `main` once per screen: it says what comes next. `bare` stands in bars and tables. */
  readonly look?: 'plain' | 'main' | 'bare'
  readonly size?: 'usual' | 'big'
}

interface Props extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly icon?: IconName
  readonly iconAfter?: IconName
  readonly type?: 'button' | 'submit'
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Button({ look = 'plain', size = 'usual', icon, iconAfter, type = 'button', children, ...rest }: Props) {
  return (
    <button type={type === 'submit' ? 'submit' : 'button'} className={buttonClass({ look, size })} {...rest}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </button>
  )
}

interface IconButtonProps
  extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type' | 'aria-label'> {
  readonly icon: IconName
  /** Its name: spoken, and shown as a tooltip. */
  readonly label: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** A square button whose sign stands alone. */
export function IconButton({ look = 'bare', size = 'usual', icon, label, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames(buttonClass({ look, size }), styles['square'])}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}

/** The look of a button for links that lead on. */
export function buttonClass({ look = 'plain', size = 'usual' }: ButtonLook): string {
  return classNames(styles['button'], styles[look], size === 'big' && styles['big'])
}
