import { useState } from 'react'
import { anchor } from '#core/anchor.ts'
import { belongingsOf, patchOrganisation, removeOrganisation } from '#core/organisations/edit-organisations.ts'
import type { Id } from '#core/id.ts'
import { type Organisation, sectors } from '#core/organisations/organisation.ts'
import { fitText, limits } from '#core/text.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { fullNameOf } from '#ui/organisations/organisations.ts'
import { useEdit, useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { DelegateList } from './delegate-list.tsx'
import styles from './organisation-dialog.module.css'
import { RemoveOrganisation } from './remove-organisation.tsx'
import { shortNameProblem } from './short-name-problem.ts'
import { SignatoryList } from './signatory-list.tsx'
import { SignFields } from './sign-fields.tsx'

/** Everything about one organisation: who it is, its sign, who is in the room for it, who signs. */
export function OrganisationDialog({ id, onClose }: { id: Id; onClose: () => void }) {
  const words = useWords()
  const { setup, common, catalogues } = words
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const organisation = organisations[id]
  const edit = useEdit()
  const session = useSessionStore()
  const announce = useAnnounce()
  const [removing, setRemoving] = useState(false)
  if (organisation === undefined) return null
  const name = fullNameOf(organisation, words)
  const remove = () => {
    if (!edit('organisationRemoved', (workshop) => removeOrganisation(workshop, id))) return
    onClose()
    announce(setup.removed(name))
    // What lies under the dialog takes no focus before it is gone.
    requestAnimationFrame(() => document.getElementById(anchor.newOrganisation())?.focus())
  }
  const askOrRemove = () => {
    const belongings = belongingsOf(session.getState().history.present, id)
    if (Object.values(belongings).some((count) => count > 0)) setRemoving(true)
    else remove()
  }
  const change = (patch: Partial<Organisation>, field: string) =>
    edit('organisationChanged', (workshop) => patchOrganisation(workshop, id, patch), `organisation.${id}.${field}`)
  const field = (name: 'name' | 'legalForm' | 'shortName' | 'mission' | 'approvingBody') => ({
    label: setup[name],
    value: organisation[name],
    onChange: (text: string) =>
      change({ [name]: fitText(text, name === 'shortName' ? limits.shortName : limits.line) }, name),
  })
  const problem = shortNameProblem(organisations, id, setup)
  return (
    <Dialog
      title={name}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button look="bare" icon="bin" onClick={askOrRemove}>
            {setup.remove}
          </Button>
          <Button look="main" onClick={onClose}>
            {common.done}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <TextField {...field('name')} />
        <TextField {...field('legalForm')} hint={setup.legalFormHint} />
        <TextField
          {...field('shortName')}
          hint={setup.shortNameHint}
          {...(problem === null ? {} : { error: problem })}
        />
        <SelectField
          label={setup.sector}
          value={organisation.sector}
          options={sectors.map((value) => ({ value, label: catalogues.sectors[value] }))}
          onChange={(sector) => change({ sector }, 'sector')}
        />
        <div className={styles['wide']}>
          <TextField {...field('mission')} />
        </div>
      </div>
      <SignFields id={id} organisation={organisation} />
      <DelegateList organisation={id} />
      <SignatoryList organisation={id} />
      <div className={styles['fields']}>
        <TextField {...field('approvingBody')} />
        <TextField
          label={setup.approvalBy}
          type="date"
          value={organisation.approvalBy}
          onChange={(approvalBy) => change({ approvalBy }, 'approvalBy')}
        />
      </div>
      {removing && <RemoveOrganisation id={id} name={name} onRemove={remove} onClose={() => setRemoving(false)} />}
    </Dialog>
  )
}
