import { type ReactNode, useRef } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { paths } from '#routes/paths.ts'
import { Button } from '#ui/kit/button.tsx'
import { Wordmark } from '#ui/kit/wordmark.tsx'
import { LanguageMenu } from '#ui/language/language-menu.tsx'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'
import { useTitle } from '#ui/use-title.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './article-page.module.css'

interface Props {
  readonly title: string
  readonly intro: string
  /** Beside the title: what can be done with the page. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page to read, on the screen and on paper. */
export function ArticlePage({ title, intro, actions, children }: Props) {
  const { common, frame } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  const navigate = useNavigate()
  useTitle(title)
  useAnchorFocus(heading)
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <Link className={styles['mark']} to={paths.library()} aria-label={frame.toLibrary}>
          <Wordmark large />
        </Link>
        <span className={styles['fill']} />
        {key !== 'default' && (
          <Button look="bare" icon="left" onClick={() => void navigate(-1)}>
            {common.back}
          </Button>
        )}
        <LanguageMenu />
      </header>
      <main id="main" tabIndex={-1} className={styles['article']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles['intro']}>{intro}</p>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        {children}
      </main>
    </div>
  )
}
