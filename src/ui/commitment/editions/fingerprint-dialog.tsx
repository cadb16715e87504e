import { useMemo, useState } from 'react'
import { compareFingerprint, type Compared } from '#commitment/compare-fingerprint.ts'
import { readFingerprint, shownFingerprint } from '#commitment/fingerprint.ts'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import type { Formats } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useServices } from '#ui/services-context.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import { editionName } from './edition-name.ts'
import styles from './editions.module.css'
import type { Spoken } from './use-spoken.ts'

interface Props {
  readonly spoken: Spoken
  readonly onClose: () => void
}

/** Any holder types or pastes the fingerprint of a page, or opens a PDF, and is told which text that is. */
export function FingerprintDialog({ spoken, onClose }: Props) {
  const { editions: said } = useWords()
  const { files } = useServices()
  const workshop = useWorkshop((whole) => whole)
  const today = useMemo(() => keptEditionOf(workshop, spoken).fingerprints, [workshop, spoken])
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isFromPdf, setFromPdf] = useState(false)
  const read = readFingerprint(typed)
  const type = (text: string) => {
    setTyped(text)
    setProblem(null)
    setFromPdf(false)
  }
  const openPdf = async () => {
    const [file] = await files.pickNamed('.pdf,application/pdf')
    if (file === undefined) return
    // What was said of another file, or of what was typed, does not stand beside what is said of this one.
    type('')
    if (file.bytes.length === 0) return setProblem(said.fileFailed)
    const { printedFingerprint } = await import('#formats/printed-fingerprint.ts')
    const found = printedFingerprint(file.bytes)
    if (found === null) return setProblem(said.noneInPdf)
    setTyped(shownFingerprint(found))
    setFromPdf(true)
  }
  return (
    <Dialog title={said.checkTitle} closeLabel={said.close} onClose={onClose}>
      <div className={styles['check']}>
        <TextField label={said.typed} value={typed} onChange={type} hint={said.checkHint} maxLength={300} />
        <Button icon="folder" onClick={() => void openPdf().catch(() => setProblem(said.fileFailed))}>
          {said.openPdf}
        </Button>
      </div>
      <div role="status">
        {problem !== null && <Notice tone="error">{problem}</Notice>}
        {problem === null && read === null && typed.trim().length > 15 && <Notice>{said.incomplete}</Notice>}
        {read !== null && <Answer compared={compareFingerprint(read, today, workshop.editions)} />}
        {isFromPdf && <p className={styles['fine']}>{said.fromPdf}</p>}
      </div>
      <Kept today={today} />
    </Dialog>
  )
}

function Answer({ compared }: { compared: Compared }) {
  const words = useWords()
  const formats = useFormats()
  return <Notice tone={compared.is === 'none' ? 'warn' : 'ok'}>{sentence(compared, words, formats)}</Notice>
}

function sentence(compared: Compared, words: Words, formats: Formats): string {
  const { editions: said } = words
  switch (compared.is) {
    case 'today':
      return compared.kept === null ? said.today : said.todayAnd(editionName(compared.kept, words, formats))
    case 'earlier':
      return said.earlier(editionName(compared.kept, words, formats))
    case 'none':
      return said.none
  }
}

/** Today's text and the editions given out, the last one first, each with the fingerprint of the document's language. */
function Kept({ today }: { today: Readonly<Record<string, string>> }) {
  const words = useWords()
  const { editions: said } = words
  const formats = useFormats()
  const kept = useWorkshop(({ editions }) => editions)
  const language = useWorkshop(({ facts }) => facts.language)
  const code = (fingerprints: Readonly<Record<string, string>>) => shownFingerprint(fingerprints[language] ?? '')
  return (
    <>
      <h3 className={styles['head']}>{said.kept}</h3>
      {kept.length === 0 && <p className={styles['fine']}>{said.nothingKept}</p>}
      <ul className={styles['kept']}>
        <li>
          <span>{said.now}</span>
          <code>{code(today)}</code>
        </li>
        {kept.toReversed().map((edition) => (
          <li key={`${edition.number} ${code(edition.fingerprints)}`}>
            <span>{editionName(edition, words, formats)}</span>
            <code>{code(edition.fingerprints)}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
