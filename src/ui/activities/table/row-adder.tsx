import { anchor } from '#core/anchor.ts'
import { cellText } from '#core/activity/table.ts'
import { contentOf } from '#core/content.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWorkshopList } from '#ui/use-workshop-list.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './row-adder.module.css'

interface Props {
  readonly activity: ActivityOfKind<'table'>
  /** The column a suggestion goes into. */
  readonly first: string
  readonly onAdd: () => void
  /** False where it was refused. */
  readonly onSuggestion: (text: string) => boolean
}

const manyRows = 5

/** Adds a row, empty or from a suggestion; suggestions stand there while the table is short. */
export function RowAdder({ activity, first, onAdd, onSuggestion }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const { addRow, empty, suggestions = [] } = activityWords<'table'>(words, activity)
  const { table } = words.editors
  const isEmpty = useWorkshop((workshop) => Object.keys(contentOf<'table'>(workshop, activity).rows).length === 0)
  const open = useWorkshopList((workshop) => {
    const taken = Object.values(contentOf<'table'>(workshop, activity).rows).map((row) => cellText(row, first))
    return taken.length < manyRows ? suggestions.filter((suggestion) => !taken.includes(suggestion)) : []
  })
  return (
    <div className={styles['adder']}>
      {isEmpty && <p className={styles['empty']}>{empty}</p>}
      <Button look="bare" icon="plus" id={anchor.newRow(activity.id)} onClick={onAdd}>
        {addRow}
      </Button>
      {open.length > 0 && (
        <div className={styles['suggestions']} role="group" aria-label={table.suggestions} data-desk="">
          <span aria-hidden="true">{table.suggestions}</span>
          {open.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              aria-label={table.suggest(suggestion)}
              onClick={(event) => {
                const next = event.currentTarget.nextElementSibling ?? event.currentTarget.previousElementSibling
                if (!onSuggestion(suggestion)) return
                if (next instanceof HTMLButtonElement) next.focus()
                announce(table.suggested(suggestion))
              }}
            >
              {suggestion}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
