import type { MouseEvent } from 'react'
import { patchSignature, signaturesTaken, takeSignature, withdrawSignature } from '#core/editions/edit-editions.ts'
import { signatoriesOf } from '#core/organisations/edit-people.ts'
import type { Id } from '#core/id.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { fitText, limits } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { Button } from '#ui/kit/button.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { isoDay } from '#ui/iso-day.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { useServices } from '#ui/services-context.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './editions.module.css'

/** Takes down who has signed on paper, where and when; and says whose body has still to agree. */
export function SignaturesDialog({ onClose }: { onClose: () => void }) {
  const { editions: said } = useWords()
  const organisations = useOrganisations()
  const signed = useWorkshop(signaturesTaken)
  return (
    <Dialog title={said.signaturesTitle} closeLabel={said.close} onClose={onClose}>
      <p className={styles['fine']}>{said.signaturesHint}</p>
      <p role="status">{organisations.length === 0 ? said.nobody : said.signedCount(signed, organisations.length)}</p>
      <ul className={styles['signatures']}>
        {organisations.map(([id, organisation]) => (
          <SignatureItem key={id} id={id} organisation={organisation} />
        ))}
      </ul>
    </Dialog>
  )
}

function SignatureItem({ id, organisation }: { id: Id; organisation: Organisation }) {
  const words = useWords()
  const { editions: said } = words
  const formats = useFormats()
  const { now } = useServices()
  const signing = useWorkshop(({ signings }) => signings[id])
  const number = useWorkshop(({ edition }) => edition.number)
  const edit = useEdit()
  const name = shortNameOf(organisation, words)
  const body = organisation.approvingBody.trim()
  const waits = body === '' ? said.open : said.awaits(body, formats.dayShort(organisation.approvalBy))
  // One button takes the place of the other: the second click of a double-click is not meant for it.
  const enter = ({ detail }: MouseEvent) => {
    if (detail < 2) edit('signatureTaken', (workshop) => takeSignature(workshop, id, usual(workshop, id, now())))
  }
  const takeOut = ({ detail }: MouseEvent) => {
    if (detail < 2) edit('signatureWithdrawn', (workshop) => withdrawSignature(workshop, id))
  }
  const isEarlier = signing !== undefined && signing.edition !== number
  const takingOut = (
    <Button look="bare" aria-label={said.takeOutFor(name)} onClick={takeOut}>
      {said.takeOut}
    </Button>
  )
  return (
    <li>
      <div className={styles['holder']}>
        <OrganisationSign organisation={organisation} />
        <b>{name}</b>
        <span>{signing === undefined ? waits : said.inEdition(String(signing.edition))}</span>
        {isEarlier && takingOut}
        {signing === undefined || isEarlier ? (
          <Button aria-label={said.enterFor(name)} onClick={enter}>
            {said.enter}
          </Button>
        ) : (
          takingOut
        )}
      </div>
      {signing !== undefined && <SigningFields id={id} name={name} />}
      {isEarlier && <p className={styles['fine']}>{said.earlierEdition(String(signing.edition))}</p>}
    </li>
  )
}

function SigningFields({ id, name }: { id: Id; name: string }) {
  const { editions: said } = useWords()
  const signing = useWorkshop(({ signings }) => signings[id])
  const edit = useEdit()
  if (signing === undefined) return null
  const change = (field: 'by' | 'place' | 'date') => (text: string) =>
    edit(
      'signatureTaken',
      (workshop) => patchSignature(workshop, id, { [field]: fitText(text, limits.line) }),
      `signing.${id}.${field}`,
    )
  return (
    <div className={styles['fields']} role="group" aria-label={name}>
      <TextField label={said.by} value={signing.by} onChange={change('by')} maxLength={limits.line} />
      <TextField label={said.place} value={signing.place} onChange={change('place')} maxLength={limits.line} />
      <TextField label={said.date} type="date" value={signing.date} onChange={change('date')} />
    </div>
  )
}

/** Who may sign for it, where the workshop is, today: most often right, and changed in place where not. */
function usual(workshop: Workshop, id: Id, now: number) {
  const names = signatoriesOf(workshop, id).map(([, { name }]) => name.trim())
  const by = fitText(names.filter((name) => name !== '').join(', '), limits.line)
  return { by, place: workshop.facts.place, date: isoDay(now) }
}
