import { useMemo } from 'react'
import { addDelegate, delegatesOf, patchDelegate, removeDelegate } from '#core/organisations/edit-people.ts'
import type { Id } from '#core/id.ts'
import { type Delegate, mandates } from '#core/organisations/people.ts'
import { CheckBox } from '#ui/kit/check-box.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { PeopleList } from './people-list.tsx'

/** Who is in the room for an organisation, and what they may do there. */
export function DelegateList({ organisation }: { organisation: Id }) {
  const { setup, catalogues } = useWords()
  const delegates = useWorkshop((workshop) => workshop.delegates)
  const own = useMemo(() => delegatesOf({ delegates }, organisation), [delegates, organisation])
  const edit = useEdit()
  const change = (id: Id, patch: Partial<Delegate>, field: keyof Delegate) =>
    edit('personChanged', (workshop) => patchDelegate(workshop, id, patch), `delegate.${id}.${field}`)
  return (
    <PeopleList
      title={setup.delegates}
      hint={setup.delegatesHint}
      add={setup.addDelegate}
      people={own}
      onName={(id, name) => change(id, { name }, 'name')}
      onRole={(id, role) => change(id, { role }, 'role')}
      onRemove={(id) => edit('personRemoved', (workshop) => removeDelegate(workshop, id))}
      onAdd={(id) =>
        edit('personAdded', (workshop) =>
          addDelegate(workshop, id, { organisation, name: '', role: '', mandate: '', present: true }),
        )
      }
      more={(id, person) => (
        <>
          <SelectField
            label={setup.mandate}
            value={person.mandate}
            options={mandates.map((value) => ({ value, label: catalogues.mandates[value] }))}
            onChange={(mandate) => change(id, { mandate }, 'mandate')}
          />
          <CheckBox
            label={setup.present}
            checked={person.present}
            onChange={(present) => change(id, { present }, 'present')}
          />
        </>
      )}
    />
  )
}
