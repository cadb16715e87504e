import { useState } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './editions.module.css'
import { FingerprintDialog } from './fingerprint-dialog.tsx'
import { SignaturesDialog } from './signatures-dialog.tsx'
import type { Spoken } from './use-spoken.ts'

/** What can be done with editions beside changing them: compare a fingerprint, take down who has signed. */
export function EditionCommands({ spoken }: { spoken: Spoken }) {
  const { editions: said } = useWords()
  const [open, setOpen] = useState<'fingerprint' | 'signatures' | null>(null)
  const close = () => setOpen(null)
  return (
    <div className={styles['commands']}>
      <Button look="bare" icon="document" onClick={() => setOpen('fingerprint')}>
        {said.check}
      </Button>
      <Button look="bare" icon="sign" onClick={() => setOpen('signatures')}>
        {said.signatures}
      </Button>
      {open === 'fingerprint' && <FingerprintDialog spoken={spoken} onClose={close} />}
      {open === 'signatures' && <SignaturesDialog onClose={close} />}
    </div>
  )
}
