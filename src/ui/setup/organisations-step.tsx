import { useEffect, useMemo, useRef, useState } from 'react'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import type { Id } from '#core/id.ts'
import { delegatesOf } from '#core/organisations/edit-people.ts'
import { moveOrganisation } from '#core/organisations/edit-organisations.ts'
import { anchor } from '#core/anchor.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import { IconButton } from '#ui/kit/button.tsx'
import { SortHandle } from '#ui/kit/dnd/sort-handle.tsx'
import { SortableList } from '#ui/kit/dnd/sortable-list.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { Sign } from '#ui/kit/sign.tsx'
import { fullNameOf } from '#ui/organisations/organisations.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { NewOrganisation } from './new-organisation.tsx'
import { OrganisationDialog } from './organisation-dialog.tsx'
import styles from './organisations-step.module.css'

/** Who takes part, in the order that matrices and signatures keep. */
export function OrganisationsStep() {
  const words = useWords()
  const { setup, dnd } = words
  const edit = useEdit()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const ordered = useMemo(() => inOrder(organisations), [organisations])
  const [open, setOpen] = useState<Id | null>(null)
  // What was taken back has closed its dialog: brought back, it does not open by itself.
  if (open !== null && organisations[open] === undefined) setOpen(null)
  const nameOf = (id: Id) => {
    const found = organisations[id]
    return found === undefined ? '' : fullNameOf(found, words)
  }
  const newest = ordered.at(-1)?.[0]
  const revealed = useRef(newest)
  // The form stays at the foot: what it adds comes to stand right above it.
  useEffect(() => {
    if (newest === undefined || newest === revealed.current) return
    revealed.current = newest
    document.getElementById(anchor.organisation(newest))?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [newest])
  return (
    <div className={styles['step']}>
      <div className={styles['main']}>
        {ordered.length === 0 ? (
          <p className={styles['none']}>{setup.none}</p>
        ) : (
          <SortableList
            ids={ordered.map(([id]) => id)}
            label={setup.list}
            words={dnd.sort}
            nameOf={nameOf}
            onMove={(id, before) => edit('organisationMoved', (workshop) => moveOrganisation(workshop, id, before))}
            renderItem={(id) => (
              <>
                <SortHandle id={id} name={nameOf(id)} />
                <OrganisationEntry id={id} onOpen={() => setOpen(id)} />
              </>
            )}
            className={styles['list']}
            itemClass={() => styles['entry']}
          />
        )}
        <NewOrganisation />
      </div>
      <aside className={styles['aside']}>
        <h2>{setup.signs}</h2>
        {ordered.length > 0 && (
          <div className={styles['signs']}>
            {ordered.map(([id, organisation]) => (
              <Sign key={id} {...organisation.sign} name={fullNameOf(organisation, words)} size="3rem" />
            ))}
          </div>
        )}
        <p>{setup.signsAbout}</p>
      </aside>
      {open !== null && organisations[open] !== undefined && (
        <OrganisationDialog id={open} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

function OrganisationEntry({ id, onOpen }: { id: Id; onOpen: () => void }) {
  const words = useWords()
  const formats = useFormats()
  const workshop = useWorkshop((whole) => whole)
  const organisation = workshop.organisations[id]
  if (organisation === undefined) return null
  const name = fullNameOf(organisation, words)
  const names = delegatesOf(workshop, id).flatMap(([, person]) => (isBlank(person.name) ? [] : [person.name]))
  const lacks = gapsOf(workshop).flatMap(({ lack }) =>
    'organisation' in lack && lack.organisation === id && isOfSetup(lack.what) ? [lack.what] : [],
  )
  return (
    <>
      <Sign {...organisation.sign} size="2.3rem" />
      <div>
        <b>
          <TypedText>{name}</TypedText>
        </b>
        <p>
          {formats.series(
            [organisation.legalForm, words.catalogues.sectors[organisation.sector]].filter((part) => part !== ''),
          )}
        </p>
      </div>
      <div>
        <p>{formats.series(names)}</p>
        {lacks.length > 0 && (
          <p className={styles['lack']}>
            <Icon name="warning" />
            {words.setup.lacks(lacks.map((what) => words.setup.lacking[what]))}
          </p>
        )}
      </div>
      <IconButton icon="pencil" id={anchor.organisation(id)} label={words.setup.change(name)} onClick={onOpen} />
    </>
  )
}

function isOfSetup(what: string): what is 'delegate' | 'mandate' | 'signatory' {
  return what === 'delegate' || what === 'mandate' || what === 'signatory'
}
