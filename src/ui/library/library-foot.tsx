import { writeFile } from '#core/file/workshop-file.ts'
import { workshopFileName } from '#formats/file-name.ts'
import { Button } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './library-page.module.css'

/** Where the data lies, in one honest line, and how old the last file is. */
export function LibraryFoot() {
  const { library: said } = useWords()
  const formats = useFormats()
  const { library, files, now } = useServices()
  const kept = useLibrary((known) => known.kept)
  const savedToFile = useLibrary((known) => known.savedToFile)
  const readable = kept.flatMap((entry) => (entry.ok ? [entry.file] : []))
  const last = Math.max(...readable.map((file) => savedToFile[file.id] ?? 0))
  return (
    <footer className={styles['foot']}>
      <Icon name="lock" />
      <p>
        {readable.length === 0 ? said.whereEmpty : said.where}{' '}
        {readable.length > 0 && <b>{last > 0 ? said.lastFile(formats.ago(last, now())) : said.neverFile}</b>}
      </p>
      <span className={styles['fill']} />
      {readable.length > 0 && (
        <Button
          look="bare"
          icon="download"
          onClick={() => {
            for (const file of readable) {
              files.save(workshopFileName(file.workshop), writeFile(file), 'application/json')
              library.getState().noteSaved(file.id)
            }
          }}
        >
          {said.saveAll}
        </Button>
      )}
    </footer>
  )
}
