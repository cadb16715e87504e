import { type FormEvent, useRef, useState } from 'react'
import { anchor } from '#core/anchor.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { isKnown } from '#core/organisations/organisation-list.ts'
import { nameInRoom, nextSign, type Sector, sectors } from '#core/organisations/organisation.ts'
import { guessSector } from '#core/organisations/sector-of-name.ts'
import { proposeShortName } from '#core/organisations/short-name.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useDraftText } from '#ui/draft-text.ts'
import { SelectField } from '#ui/kit/select-field.tsx'
import { Sign } from '#ui/kit/sign.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useNewId, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { initialsProblem } from './initials-problem.ts'
import { PasteOrganisations } from './paste-organisations.tsx'
import styles from './organisations-step.module.css'

/** One line to enter an organisation; its sign and sector are proposed while the name is typed. */
export function NewOrganisation() {
  const { setup, catalogues } = useWords()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const edit = useEdit()
  const newId = useNewId()
  const announce = useAnnounce()
  const [name, setName] = useDraftText('organisation')
  const [initials, setInitials] = useState<string | null>(null)
  const [chosen, setSector] = useState<Sector | null>(null)
  const [asked, setAsked] = useState(false)
  const [askedTwice, setAskedTwice] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const others = Object.values(organisations)
  const signs = others.map((organisation) => organisation.sign)
  const proposed = nextSign(signs, name)
  const sign = { ...proposed, initials: initials ?? (isBlank(name) ? '' : fitText(proposed.initials, limits.initials)) }
  const problem = initials === null ? null : initialsProblem(initials, organisations, null, name, setup)
  const sector = chosen ?? guessSector(name)
  const nameProblem = isBlank(name) ? (asked ? setup.nameNeeded : null) : askedTwice === name ? setup.nameTwice : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const given = fitText(name.trim(), limits.line)
    // Two may really share a name: whoever adds it once more means it.
    const asksTwice = isKnown(given, others) && askedTwice !== name
    if (asksTwice) setAskedTwice(name)
    if (given === '' || asksTwice || problem !== null) {
      form.current
        ?.querySelectorAll('input')
        .item(given === '' || asksTwice ? 0 : 1)
        .focus()
      return
    }
    const shortName = proposeShortName(given, others.map(nameInRoom))
    const added = edit('organisationAdded', (workshop) =>
      addOrganisation(workshop, newId(), { name: given, shortName, sector, sign }),
    )
    if (!added) return
    announce(setup.added(given))
    setName('')
    setInitials(null)
    setSector(null)
    setAskedTwice(null)
    setAsked(false)
    form.current?.querySelector<HTMLInputElement>('input')?.focus()
  }
  return (
    <form className={styles['new']} onSubmit={submit} ref={form} data-draft>
      <Sign {...sign} size="2.3rem" />
      <TextField
        id={anchor.newOrganisation()}
        label={setup.organisation}
        value={name}
        maxLength={limits.line}
        onChange={setName}
        {...(nameProblem === null ? {} : { error: nameProblem })}
      />
      <TextField
        label={setup.initials}
        value={sign.initials}
        maxLength={3}
        onChange={(text) => setInitials(fitText(text, limits.initials))}
        {...(problem === null ? {} : { error: problem })}
      />
      <SelectField<Sector>
        label={setup.sector}
        value={sector}
        options={sectors.map((value) => ({ value, label: catalogues.sectors[value] }))}
        onChange={setSector}
      />
      <Button look="main" type="submit">
        {setup.add}
      </Button>
      <PasteOrganisations />
    </form>
  )
}
