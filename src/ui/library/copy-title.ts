import { fitText, limits } from '#core/text.ts'
import type { Words } from '#i18n/words.ts'

/** Room for what tells a copy from its workshop and from other copies, in UTF-16 units. */
const most = limits.line - 20

/**
 * The first title of a copy that none of `taken` is: 'Haselbach (Kopie)', 'Haselbach (Kopie 2)' … A copy of a copy goes on
 * counting instead of repeating what tells it apart.
 */
export function copyTitle(
  title: string,
  taken: readonly string[],
  { copyOf }: Pick<Words['library'], 'copyOf'>,
): string {
  // Of one number more than there are titles, one is free.
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 1)
  const end = numbers.map((number) => copyOf('', number)).find((each) => title.endsWith(each)) ?? ''
  const whole = fitText(title.slice(0, title.length - end.length), most)
  const titles = numbers.map((number) => copyOf(whole, number))
  return titles.find((copy) => !taken.includes(copy)) ?? whole
}
