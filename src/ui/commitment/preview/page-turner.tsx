import { Button, IconButton } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './preview.module.css'
import type { PagesShown } from './spreads.ts'

interface Props {
  /** Which of the pages are shown, counted from 1. */
  readonly from: number
  readonly to: number
  readonly pages: number
  readonly shown: PagesShown
  /** Left out where the window has room for one page only. */
  readonly onShow?: (shown: PagesShown) => void
  readonly onTurn: (by: -1 | 1) => void
}

/** Previous, where we are, next; and how many pages lie side by side. */
export function PageTurner({ from, to, pages, shown, onShow, onTurn }: Props) {
  const { commitmentPage: said } = useWords()
  return (
    <nav className={styles['turner']} aria-label={said.turn}>
      <IconButton icon="left" label={said.previous[shown]} disabled={from <= 1} onClick={() => onTurn(-1)} />
      <span className="tabular">{from === to ? said.pageOf(from, pages) : said.pagesOf(from, to, pages)}</span>
      <IconButton icon="right" label={said.next[shown]} disabled={to >= pages} onClick={() => onTurn(1)} />
      {onShow !== undefined && (
        <span className={styles['shown']} role="group" aria-label={said.sideBySide}>
          {(['one', 'two'] as const).map((many) => (
            <Button key={many} look="bare" aria-pressed={shown === many} onClick={() => onShow(many)}>
              {said.shown[many]}
            </Button>
          ))}
        </span>
      )}
    </nav>
  )
}
