import { useCallback, useRef, useState } from 'react'
import { organisationsOf } from '#core/activity/table.ts'
import { CheckList } from '#ui/kit/check-list.tsx'
import { Popover } from '#ui/kit/popover.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './cell.module.css'
import type { CellProps } from './cell.ts'
import { Missing } from './cell-frame.tsx'

/** Several organisations as their signs; a list of names opens to choose from. */
export function OrganisationsCell({ value, field, label, lacks, change }: CellProps) {
  const words = useWords()
  const organisations = useOrganisations()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  const chosen = organisationsOf(value)
  const toggle = (id: string) => {
    const wanted = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    change(organisations.flatMap(([known]) => (wanted.includes(known) ? [known] : [])))
  }
  return (
    <div className={styles['cell']}>
      <button
        type="button"
        ref={button}
        id={field}
        className={styles['signs']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{label}</span>
        {organisations.map(
          ([id, organisation]) =>
            chosen.includes(id) && <OrganisationSign key={id} organisation={organisation} named size="1.9rem" />,
        )}
        {chosen.length === 0 && !lacks && <span className={styles['none']}>{words.editors.table.choose}</span>}
        {lacks && <Missing />}
      </button>
      {open && (
        <Popover anchor={button} label={label} onClose={close}>
          <CheckList
            label={label}
            onToggle={toggle}
            items={organisations.map(([id, organisation]) => ({
              value: id,
              label: shortNameOf(organisation, words),
              sign: <OrganisationSign organisation={organisation} size="1.9rem" />,
              checked: chosen.includes(id),
            }))}
          />
        </Popover>
      )}
    </div>
  )
}
