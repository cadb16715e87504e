import { fitText, limits } from '#core/text.ts'
import type { Words } from '#i18n/words.ts'

/** Room for what tells a copy from its workshop and from other copies, in UTF-16 units. */
const most = limits.line - 20

/** The first title of a copy that none of `taken` is: 'Haselbach (Kopie)', 'Haselbach (Kopie 2)' … */
export function copyTitle(
  title: string,
  taken: readonly string[],
  { copyOf }: Pick<Words['library'], 'copyOf'>,
): string {
  const whole = fitText(title, most)
  // Of one number more than there are titles, one is free.
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 1)
  const titles = numbers.map((number) => copyOf(whole, number))
  return titles.find((copy) => !taken.includes(copy)) ?? whole
}
