import { belongingsOf } from '#core/organisations/edit-organisations.ts'
import type { Id } from '#core/id.ts'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './organisation-dialog.module.css'

interface Props {
  readonly id: Id
  readonly name: string
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Says what goes with an organisation before it goes. The one question of its kind: much of the room's work may hang on it. */
export function RemoveOrganisation({ id, name, onRemove, onClose }: Props) {
  const { setup, common } = useWords()
  const workshop = useWorkshop((whole) => whole)
  const belongings = belongingsOf(workshop, id)
  const goes = (['people', 'stances', 'entries', 'mentions'] as const).filter((kind) => belongings[kind] > 0)
  return (
    <Dialog
      title={setup.removeTitle(name)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button look="main" onClick={onRemove}>
            {setup.remove}
          </Button>
        </>
      }
    >
      <p>{setup.removeWith}</p>
      <ul className={styles['goes']}>
        {goes.map((kind) => (
          <li key={kind}>{setup.goes[kind](belongings[kind])}</li>
        ))}
      </ul>
    </Dialog>
  )
}
