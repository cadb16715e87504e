import type { PlacedCard } from '#core/activity/clusters.ts'

/** Whether two lists hold the same cards in the same order: lists are made anew with every edit, cards are not. */
export function areSameCards(before: readonly PlacedCard[], after: readonly PlacedCard[]): boolean {
  return (
    before.length === after.length &&
    after.every(([id, card], index) => before[index]?.[0] === id && before[index][1] === card)
  )
}

/** Whether all props are the same values but for the one that is compared by what it holds. */
export function areSameBut<Props extends object>(compared: keyof Props, before: Props, after: Props): boolean {
  return Object.entries(after).every(
    ([name, value]) => name === compared || Object.is(value, Reflect.get(before, name)),
  )
}
