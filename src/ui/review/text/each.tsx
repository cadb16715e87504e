import { Fragment, type ReactNode } from 'react'

interface Props<Item> {
  readonly items: readonly Item[]
  readonly show: (item: Item, place: number) => ReactNode
}

/** Parts of a text that is only read: none of them ever moves, so their places name them. */
export function Each<Item>({ items, show }: Props<Item>) {
  // Nothing is added, taken out or sorted here while it is shown.
  return items.map((item, place) => <Fragment key={place}>{show(item, place)}</Fragment>)
}
