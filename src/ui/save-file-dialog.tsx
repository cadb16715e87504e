import { type FormEvent, useId, useState } from 'react'
import { type WorkshopFile, writeFile } from '#core/file/workshop-file.ts'
import { workshopFileName } from '#formats/file-name.ts'
import { useAnnounce } from './kit/announcer.tsx'
import { Button } from './kit/button.tsx'
import { CheckBox } from './kit/check-box.tsx'
import { Dialog } from './kit/dialog.tsx'
import { Notice } from './kit/notice.tsx'
import { TextField } from './kit/text-field.tsx'
import { usePlatform } from './platform-context.ts'
import styles from './save-file-dialog.module.css'
import { useServices } from './services-context.ts'
import { useWords } from './words-context.ts'

interface Props {
  readonly file: () => WorkshopFile
  /** Saves the file as it is, where that is more than a download. */
  readonly onPlain?: () => void
  readonly onClose: () => void
}

type Trouble = 'none' | 'empty' | 'differs' | 'failed'

/** Before the whole workshop leaves as a file: what is inside, and a passphrase for those who want one. */
export function SaveFileDialog({ file, onPlain, onClose }: Props) {
  const { files: said, common } = useWords()
  const { passphrases } = usePlatform()
  const { files, library } = useServices()
  const announce = useAnnounce()
  const form = useId()
  const [isProtected, setIsProtected] = useState(false)
  const [typed, setTyped] = useState({ passphrase: '', again: '' })
  const [trouble, setTrouble] = useState<Trouble>('none')
  const [isBusy, setIsBusy] = useState(false)

  const download = (whole: WorkshopFile, text: string) => {
    const name = workshopFileName(whole.workshop)
    files.save(name, text, 'application/json')
    library.getState().noteSaved(whole.id)
    announce(said.saved(name))
  }
  const saveProtected = async () => {
    const { passphrase, again } = typed
    if (passphrase === '') return setTrouble('empty')
    if (passphrase.normalize('NFC') !== again.normalize('NFC')) return setTrouble('differs')
    setIsBusy(true)
    const whole = file()
    const text = (await passphrases?.protect(writeFile(whole), passphrase).catch(() => null)) ?? null
    setIsBusy(false)
    if (text === null) return setTrouble('failed')
    download(whole, text)
    onClose()
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    if (isProtected) return void saveProtected()
    if (onPlain === undefined) download(file(), writeFile(file()))
    else onPlain()
    onClose()
  }
  const type = (change: Partial<typeof typed>) => {
    setTyped({ ...typed, ...change })
    setTrouble('none')
  }
  return (
    <Dialog
      title={said.saveTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button look="main" icon="download" type="submit" form={form} aria-busy={isBusy}>
          {said.saveFile}
        </Button>
      }
    >
      <form id={form} className={styles['form']} onSubmit={save}>
        <Notice tone="warn">{said.saveWhole}</Notice>
        {passphrases === null ? (
          <p>{said.protectMissing}</p>
        ) : (
          <CheckBox
            label={said.protect}
            checked={isProtected}
            onChange={(wanted) => {
              setIsProtected(wanted)
              if (wanted) announce(said.protectWarning)
            }}
          />
        )}
        {isProtected && (
          <>
            <p>{said.protectWarning}</p>
            <TextField
              label={said.passphrase}
              type="password"
              autoComplete="new-password"
              value={typed.passphrase}
              onChange={(passphrase) => type({ passphrase })}
              {...(trouble === 'empty' ? { error: said.passphraseEmpty } : {})}
            />
            <TextField
              label={said.passphraseAgain}
              type="password"
              autoComplete="new-password"
              value={typed.again}
              onChange={(again) => type({ again })}
              {...(trouble === 'differs' ? { error: said.passphraseDiffers } : {})}
            />
          </>
        )}
        <div role="alert">{trouble === 'failed' && <Notice tone="error">{said.saveFailed}</Notice>}</div>
      </form>
    </Dialog>
  )
}
