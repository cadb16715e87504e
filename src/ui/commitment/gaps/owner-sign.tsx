import { elementNumber } from '#core/method/index.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import type { Owner } from './gap-groups.ts'

/** The numeral of the element a gap belongs to, or the sign of what stands around the elements. */
export function OwnerSign({ owner }: { owner: Owner }) {
  const { elements, commitmentPage: said } = useWords()
  if (owner === 'setup' || owner === 'questions') {
    return (
      <b>
        <Icon name={owner === 'setup' ? 'people' : 'question'} />
        <span className="visually-hidden">{owner === 'setup' ? said.setup : said.questions}: </span>
      </b>
    )
  }
  return (
    <b title={elements[owner].title}>
      {elementNumber(owner)}
      <span className="visually-hidden"> {elements[owner].short}: </span>
    </b>
  )
}
