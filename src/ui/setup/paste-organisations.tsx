import { useState } from 'react'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { organisationsFrom } from '#core/organisations/organisation-list.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useDraftText } from '#ui/draft-text.ts'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useNewId, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './paste-organisations.module.css'

/** Enters a whole list of organisations at once, as it stands in an invitation; one undo takes all of them back. */
export function PasteOrganisations() {
  const { setup } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look="bare" icon="copy" onClick={() => setIsOpen(true)}>
        {setup.paste.open}
      </Button>
      {isOpen && <PasteDialog onClose={() => setIsOpen(false)} />}
    </>
  )
}

function PasteDialog({ onClose }: { onClose: () => void }) {
  const { setup, common } = useWords()
  const { paste } = setup
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const edit = useEdit()
  const newId = useNewId()
  const announce = useAnnounce()
  const [text, setText] = useDraftText('organisations')
  const listed = organisationsFrom(text, Object.values(organisations))
  const enter = () => {
    const entered = edit('organisationsListed', (workshop) =>
      listed.reduce((grown, organisation) => addOrganisation(grown, newId(), organisation), workshop),
    )
    if (!entered) return
    setText('')
    announce(paste.entered(listed.length))
    onClose()
  }
  return (
    <Dialog
      title={paste.open}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button look="main" disabled={listed.length === 0} onClick={enter}>
          {paste.enter(listed.length)}
        </Button>
      }
    >
      <div className={styles['list']}>
        <TextField label={paste.label} hint={paste.hint} value={text} onChange={setText} multiline />
      </div>
    </Dialog>
  )
}
