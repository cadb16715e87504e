import { createContext, memo, use } from 'react'
import { Icon } from '#ui/kit/icon.tsx'
import { Menu, type Opener } from '#ui/kit/menu.tsx'
import { dragHandle } from './drag-source.ts'
import type { SortWords } from './sort-words.ts'
import styles from './sortable-list.module.css'

/** Where the menu of a handle puts its item. */
export type Step = 'start' | 'up' | 'down' | 'end'

/** What a list tells the handles in it; the same value for as long as its words are. */
interface Sorting {
  readonly words: SortWords
  readonly instructions: string
  readonly onStep: (id: string, to: Step) => void
}

export const SortingContext = createContext<Sorting | null>(null)

interface Props {
  /** Of its item. */
  readonly id: string
  readonly name: string
}

/** Lifts its item, by mouse, finger or key; pressed and let go, it opens a menu that moves it without dragging. */
export const SortHandle = memo(function SortHandle({ id, name }: Props) {
  const sorting = use(SortingContext)
  if (sorting === null) throw new Error('A handle stands in a sortable list.')
  const { words, instructions, onStep } = sorting
  const label = words.handle(name)
  return (
    <Menu
      label={label}
      align="start"
      items={[
        { id: 'up', label: words.up, icon: 'up', onChoose: () => onStep(id, 'up') },
        { id: 'down', label: words.down, icon: 'down', onChoose: () => onStep(id, 'down') },
        { id: 'start', label: words.toStart, icon: 'top', onChoose: () => onStep(id, 'start') },
        { id: 'end', label: words.toEnd, icon: 'bottom', onChoose: () => onStep(id, 'end') },
      ]}
      button={gripButton(label, instructions)}
    />
  )
})

function gripButton(label: string, instructions: string) {
  return (opener: Opener) => (
    <button
      type="button"
      className={styles['handle']}
      aria-label={label}
      title={label}
      aria-describedby={instructions}
      {...{ [dragHandle]: '' }}
      {...opener}
    >
      <Icon name="grip" />
    </button>
  )
}
