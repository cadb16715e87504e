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
  let number = 1
  while (taken.includes(copyOf(whole, number))) number += 1
  return copyOf(whole, number)
}
