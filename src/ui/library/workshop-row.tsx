import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { duplicate } from '#core/duplicate.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { elements } from '#core/method/index.ts'
import { elementProgress } from '#core/progress.ts'
import { isSomebody } from '#core/organisations/people.ts'
import { AllWords } from '#ui/language/all-words.tsx'
import { boundDashes } from '#ui/language/bound-dashes.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { buttonClass } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Menu, type MenuItem } from '#ui/kit/menu.tsx'
import { Stitches } from '#ui/kit/stitches.tsx'
import { SaveFileDialog } from '#ui/save-file-dialog.tsx'
import { useLibrary, useServices } from '#ui/services-context.ts'
import { useNow } from '#ui/use-now.ts'
import { useFormats, useStartWords } from '#ui/words-context.ts'
import { resumePath } from '#ui/wizard/path/steps.ts'
import { copyTitle } from './copy-title.ts'
import { EarlierStates } from './earlier-states.tsx'
import styles from './workshop-row.module.css'
import { useWorkshopState } from './use-workshop-state.ts'

interface Props {
  readonly file: WorkshopFile
  /** The first row bears the main button. */
  readonly first: boolean
}

/** One workshop: who takes part, how far the six elements are, and what can be done with it. */
export function WorkshopRow({ file, first }: Props) {
  const { library: said } = useStartWords()
  const { workshop } = file
  const { title, occasion, place } = workshop.facts
  const name = title === '' ? said.untitled : title
  const progress = elements.map(({ id }) => elementProgress(workshop, id))
  const organisations = Object.keys(workshop.organisations).length
  const people = Object.values(workshop.delegates).filter(isSomebody).length
  const state = useWorkshopState(workshop, progress)
  const address = resumePath(workshop)
  return (
    <li className={styles['row']}>
      <div>
        <h2>
          <Link to={address}>{boundDashes(name)}</Link>
        </h2>
        <p>{[occasion, place].filter((part) => part !== '').join(', ')}</p>
      </div>
      <p>
        <b>{said.number(organisations)}</b> {said.organisations(organisations)}
        <br />
        {people === 0 ? (
          said.noPeople
        ) : (
          <>
            <b>{said.number(people)}</b> {said.people(people)}
          </>
        )}
      </p>
      <Stitches progress={progress} label={said.elementsDone(progress.filter((done) => done === 1).length)} />
      <p>
        <b>{state.title}</b>
        <br />
        {state.detail}
      </p>
      <div className={styles['commands']}>
        {first && (
          <Link className={buttonClass({ look: 'main' })} to={address} aria-label={said.continueWith(name)}>
            {said.continue}
            <Icon name="right" />
          </Link>
        )}
        <RowMenu file={file} name={name} />
      </div>
    </li>
  )
}

function RowMenu({ file, name }: { file: WorkshopFile; name: string }) {
  const { library: said } = useStartWords()
  const formats = useFormats()
  const [open, setOpen] = useState<'earlier' | 'file' | null>(null)
  const close = () => setOpen(null)
  const { library, newId } = useServices()
  const announce = useAnnounce()
  const now = useNow(60_000)
  const navigate = useNavigate()
  const savedAt = useLibrary((known) => known.savedToFile[file.id])
  const { workshop } = file
  const copy = (what: 'whole' | 'structure') => {
    const taken = library.getState().kept.flatMap((kept) => (kept.ok ? [kept.file.workshop.facts.title] : []))
    const added = library.getState().add(duplicate(workshop, newId(), copyTitle(name, taken, said), what))
    if (added.ok) announce(said.duplicated(name))
  }
  const items: readonly MenuItem[] = [
    { id: 'open', label: said.open, icon: 'right', onChoose: () => void navigate(resumePath(workshop)) },
    {
      id: 'save',
      label: said.save,
      icon: 'download',
      onChoose: () => setOpen('file'),
    },
    { id: 'whole', label: said.duplicateWhole, icon: 'copy', onChoose: () => copy('whole') },
    { id: 'structure', label: said.duplicateStructure, icon: 'copy', onChoose: () => copy('structure') },
    { id: 'earlier', label: said.earlier, icon: 'later', onChoose: () => setOpen('earlier') },
    {
      id: 'remove',
      label: said.remove,
      icon: 'bin',
      heading: savedAt === undefined ? said.neverFile : said.lastFile(formats.ago(savedAt, now)),
      onChoose: () => void library.getState().remove(file.id),
    },
  ]
  return (
    <>
      <Menu label={said.commandsFor(name)} items={items} />
      <AllWords>
        {open === 'earlier' && <EarlierStates id={file.id} onClose={close} />}
        {open === 'file' && <SaveFileDialog file={() => file} onClose={close} />}
      </AllWords>
    </>
  )
}
