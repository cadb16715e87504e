import { belongingsOf, removeOrganisation } from '#core/edit-organisations.ts'
import type { Id } from '#core/id.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './organisation-dialog.module.css'

interface Props {
  readonly id: Id
  readonly name: string
  onRemoved(): void
  onClose(): void
}

/** Says what goes with an organisation before it goes. The one question of its kind: much of the room's work hangs on it. */
export function RemoveOrganisation({ id, name, onRemoved, onClose }: Props) {
  const { setup, common } = useWords()
  const workshop = useWorkshop((whole) => whole)
  const edit = useEdit()
  const announce = useAnnounce()
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
          <Button
            look="main"
            onClick={() => {
              onRemoved()
              edit('organisationRemoved', (whole) => removeOrganisation(whole, id))
              announce(setup.removed(name))
            }}
          >
            {setup.remove}
          </Button>
        </>
      }
    >
      <p>{setup.removeWith(name)}</p>
      <ul className={styles['goes']}>
        {goes.map((kind) => (
          <li key={kind}>{setup.goes[kind](belongings[kind])}</li>
        ))}
      </ul>
    </Dialog>
  )
}
