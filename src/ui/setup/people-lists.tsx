import { useMemo } from 'react'
import {
  addDelegate,
  addSignatory,
  patchDelegate,
  patchSignatory,
  removeDelegate,
  removeSignatory,
} from '#core/edit-people.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { authorities, type Delegate, mandates, type Signatory } from '#core/people.ts'
import { fitText, limits } from '#core/text.ts'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useNewId, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './organisation-dialog.module.css'

/** Who is in the room for an organisation, and what they may do there. */
export function DelegateList({ organisation }: { organisation: Id }) {
  const { setup, catalogues } = useWords()
  const delegates = useWorkshop((workshop) => workshop.delegates)
  const own = useMemo(
    () => inOrder(delegates).filter(([, person]) => person.organisation === organisation),
    [delegates, organisation],
  )
  const edit = useEdit()
  const newId = useNewId()
  const change = (id: Id, patch: Partial<Delegate>, field: keyof Delegate) =>
    edit('personChanged', (workshop) => patchDelegate(workshop, id, patch), `delegate.${id}.${field}`)
  return (
    <section className={styles['part']}>
      <h3>{setup.delegates}</h3>
      <p>{setup.delegatesHint}</p>
      <ul>
        {own.map(([id, person]) => (
          <li key={id} className={styles['person']}>
            <TextField
              label={setup.person}
              value={person.name}
              onChange={(name) => change(id, { name: fitText(name, limits.line) }, 'name')}
            />
            <TextField
              label={setup.role}
              value={person.role}
              onChange={(role) => change(id, { role: fitText(role, limits.line) }, 'role')}
            />
            <SelectField
              label={setup.mandate}
              value={person.mandate}
              options={mandates.map((value) => ({ value, label: catalogues.mandates[value] }))}
              onChange={(mandate) => change(id, { mandate }, 'mandate')}
            />
            <label className={styles['check']}>
              <input
                type="checkbox"
                checked={person.present}
                onChange={(event) => change(id, { present: event.target.checked }, 'present')}
              />
              {setup.present}
            </label>
            <IconButton
              icon="bin"
              label={setup.removePerson(person.name)}
              onClick={() => edit('personRemoved', (workshop) => removeDelegate(workshop, id))}
            />
          </li>
        ))}
      </ul>
      <Button
        look="bare"
        icon="plus"
        onClick={() =>
          edit('personAdded', (workshop) =>
            addDelegate(workshop, newId(), { organisation, name: '', role: '', mandate: '', present: true }),
          )
        }
      >
        {setup.addDelegate}
      </Button>
    </section>
  )
}

/** Who may sign for an organisation. */
export function SignatoryList({ organisation }: { organisation: Id }) {
  const { setup, catalogues } = useWords()
  const signatories = useWorkshop((workshop) => workshop.signatories)
  const own = useMemo(
    () => inOrder(signatories).filter(([, person]) => person.organisation === organisation),
    [signatories, organisation],
  )
  const edit = useEdit()
  const newId = useNewId()
  const change = (id: Id, patch: Partial<Signatory>, field: keyof Signatory) =>
    edit('personChanged', (workshop) => patchSignatory(workshop, id, patch), `signatory.${id}.${field}`)
  return (
    <section className={styles['part']}>
      <h3>{setup.signatories}</h3>
      <p>{setup.signatoriesHint}</p>
      <ul>
        {own.map(([id, person]) => (
          <li key={id} className={styles['person']}>
            <TextField
              label={setup.person}
              value={person.name}
              onChange={(name) => change(id, { name: fitText(name, limits.line) }, 'name')}
            />
            <TextField
              label={setup.role}
              value={person.role}
              onChange={(role) => change(id, { role: fitText(role, limits.line) }, 'role')}
            />
            <SelectField
              label={setup.authority}
              value={person.authority}
              options={authorities.map((value) => ({ value, label: catalogues.authorities[value] }))}
              onChange={(authority) => change(id, { authority }, 'authority')}
            />
            <IconButton
              icon="bin"
              label={setup.removePerson(person.name)}
              onClick={() => edit('personRemoved', (workshop) => removeSignatory(workshop, id))}
            />
          </li>
        ))}
      </ul>
      <Button
        look="bare"
        icon="plus"
        onClick={() =>
          edit('personAdded', (workshop) =>
            addSignatory(workshop, newId(), { organisation, name: '', role: '', authority: '' }),
          )
        }
      >
        {setup.addSignatory}
      </Button>
    </section>
  )
}
