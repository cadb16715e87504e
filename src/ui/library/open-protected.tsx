import { type FormEvent, useId, useState } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useWords } from '#ui/words-context.ts'
import type { LockedFile } from './use-opening.ts'

/** Asks for the passphrase of a file. A wrong one says so and changes nothing; it can be tried again. */
export function OpenProtected({ locked }: { locked: LockedFile }) {
  const { files: said, common } = useWords()
  const form = useId()
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong'>('asking')
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (state === 'opening') return
    setState('opening')
    let now: typeof state = 'asking'
    try {
      if (!(await locked.open(passphrase))) now = 'wrong'
    } finally {
      // Where a part of the app could not be fetched, too: that is said elsewhere, and can be tried again.
      setState(now)
    }
  }
  return (
    <Dialog
      title={said.openTitle}
      closeLabel={common.close}
      onClose={locked.cancel}
      actions={
        <Button look="main" type="submit" form={form} aria-busy={state === 'opening'}>
          {said.open}
        </Button>
      }
    >
      {locked.name !== null && <p>{locked.name}</p>}
      <form id={form} onSubmit={(event) => void open(event)}>
        <TextField
          label={said.passphrase}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          onChange={(text) => {
            setPassphrase(text)
            setState('asking')
          }}
          {...(state === 'wrong' ? { error: said.openWrong } : {})}
        />
      </form>
    </Dialog>
  )
}
