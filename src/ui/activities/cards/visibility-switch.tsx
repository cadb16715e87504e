import type { Visibility } from '#core/visibility.ts'
import { noDrag } from '#ui/kit/dnd/drag-source.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './visibility-switch.module.css'

interface Props {
  /** What it belongs to, for those who only hear the switch. */
  readonly entry: string
  readonly visibility: Visibility
  readonly onChange: (visibility: Visibility) => void
}

/** Says whether an entry may leave the room, and changes it with one press. */
export function VisibilitySwitch({ entry, visibility, onChange }: Props) {
  const { catalogues, editors } = useWords()
  const { label, explain } = catalogues.visibility[visibility]
  return (
    <button
      type="button"
      className={styles['switch']}
      aria-label={editors.visibility.of(label, entry)}
      title={explain}
      onClick={() => onChange(visibility === 'room' ? 'document' : 'room')}
      {...{ [noDrag]: '' }}
    >
      <Icon name={visibility === 'room' ? 'hidden' : 'document'} />
      {label}
    </button>
  )
}
