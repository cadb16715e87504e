import { elementNumber, isElementId } from '#core/method/index.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import type { Owner } from './gap-groups.ts'

const icons = { setup: 'people', decisions: 'scales', questions: 'question' } as const

/** The numeral of the element a gap belongs to, or the sign of what stands around the elements. Whatever bears it tells the name. */
export function OwnerSign({ owner }: { owner: Owner }) {
  const { elements } = useWords()
  return isElementId(owner) ? (
    <b aria-hidden="true" title={elements[owner].title}>
      {elementNumber(owner)}
    </b>
  ) : (
    <b aria-hidden="true">
      <Icon name={icons[owner]} />
    </b>
  )
}
