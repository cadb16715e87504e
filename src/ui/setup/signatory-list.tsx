import { useMemo } from 'react'
import { addSignatory, patchSignatory, removeSignatory, signatoriesOf } from '#core/organisations/edit-people.ts'
import type { Id } from '#core/id.ts'
import { authorities, type Signatory } from '#core/organisations/people.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { PeopleList } from './people-list.tsx'

/** Who may sign for an organisation. */
export function SignatoryList({ organisation }: { organisation: Id }) {
  const { setup, catalogues } = useWords()
  const signatories = useWorkshop((workshop) => workshop.signatories)
  const own = useMemo(() => signatoriesOf({ signatories }, organisation), [signatories, organisation])
  const edit = useEdit()
  const change = (id: Id, patch: Partial<Signatory>, field: keyof Signatory) =>
    edit('personChanged', (workshop) => patchSignatory(workshop, id, patch), `signatory.${id}.${field}`)
  return (
    <PeopleList
      title={setup.signatories}
      hint={setup.signatoriesHint}
      add={setup.addSignatory}
      people={own}
      onName={(id, name) => change(id, { name }, 'name')}
      onRole={(id, role) => change(id, { role }, 'role')}
      onRemove={(id) => edit('personRemoved', (workshop) => removeSignatory(workshop, id))}
      onAdd={(id) =>
        edit('personAdded', (workshop) =>
          addSignatory(workshop, id, { organisation, name: '', role: '', authority: '' }),
        )
      }
      more={(id, person) => (
        <SelectField
          label={setup.authority}
          value={person.authority}
          options={authorities.map((value) => ({ value, label: catalogues.authorities[value] }))}
          onChange={(authority) => change(id, { authority }, 'authority')}
        />
      )}
    />
  )
}
