import type { Visibility } from '#core/room/visibility.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { noDrag } from '#ui/kit/dnd/drag-source.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './visibility-button.module.css'

interface Props {
  /** What it is about in a few words, spoken before the state. */
  readonly entry: string
  readonly visibility: Visibility
  /** False where it was refused. */
  readonly onChange: (visibility: Visibility) => boolean
}

/** Says whether an entry may leave the room, and changes it with one press. */
export function VisibilityButton({ entry, visibility, onChange }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const { label, explain } = words.catalogues.visibility[visibility]
  return (
    <button
      type="button"
      className={styles['visibility']}
      data-visibility={visibility}
      aria-label={words.editors.visibility.of(entry, label)}
      title={explain}
      onClick={() => {
        const next = visibility === 'room' ? 'document' : 'room'
        if (onChange(next)) announce(words.editors.visibility.now(words.catalogues.visibility[next].label))
      }}
      {...{ [noDrag]: '' }}
    >
      <Icon name={visibility === 'room' ? 'lock' : 'document'} />
      {label}
    </button>
  )
}

/** The sign of an entry that stays in the room, where it cannot be changed on the spot. */
export function RoomOnlyMark() {
  const { room } = useWords().catalogues.visibility
  return (
    <span className={styles['mark']} title={room.explain}>
      <Icon name="lock" />
      {room.label}
    </span>
  )
}
