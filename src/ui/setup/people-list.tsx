import type { ReactNode } from 'react'
import type { Id } from '#core/id.ts'
import { fitText, limits } from '#core/text.ts'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useNewId } from '#ui/session-context.ts'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './organisation-dialog.module.css'

interface Named {
  readonly name: string
  readonly role: string
}

interface Props<Person extends Named> {
  readonly title: string
  readonly hint: string
  readonly add: string
  readonly people: readonly (readonly [Id, Person])[]
  readonly onName: (id: Id, name: string) => void
  readonly onRole: (id: Id, role: string) => void
  readonly onRemove: (id: Id) => void
  /** Adds one under this id. */
  readonly onAdd: (id: Id) => void
  /** What else is asked of this kind of people. */
  readonly more: (id: Id, person: Person) => ReactNode
}

const nameField = (id: Id) => `person.${id}`

/** People of one organisation, each with name and function, and what this list asks beside. */
export function PeopleList<Person extends Named>(props: Props<Person>) {
  const { setup } = useWords()
  const newId = useNewId()
  const focusOnceThere = useFocusOnceThere()
  const { title, hint, add, people, onName, onRole, onRemove, onAdd, more } = props
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      <p>{hint}</p>
      <ul>
        {people.map(([id, person], index) => (
          <li key={id}>
            <div className={styles['person']} role="group" aria-label={setup.personAt(person.name.trim(), index + 1)}>
              <TextField
                id={nameField(id)}
                label={setup.person}
                value={person.name}
                onChange={(name) => onName(id, fitText(name, limits.line))}
              />
              <TextField
                label={setup.role}
                value={person.role}
                onChange={(role) => onRole(id, fitText(role, limits.line))}
              />
              {more(id, person)}
              <IconButton icon="bin" label={setup.removePerson(person.name)} onClick={() => onRemove(id)} />
            </div>
          </li>
        ))}
      </ul>
      <Button
        look="bare"
        icon="plus"
        onClick={() => {
          const id = newId()
          onAdd(id)
          focusOnceThere(nameField(id))
        }}
      >
        {add}
      </Button>
    </section>
  )
}
