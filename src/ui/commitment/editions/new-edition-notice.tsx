import { useDeferredValue, useMemo } from 'react'
import { changesBetween } from '#commitment/compose/changes.ts'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import { keepEdition, openNextEdition } from '#core/editions/edit-editions.ts'
import { languageOf } from '#i18n/language-of.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { useServices } from '#ui/services-context.ts'
import { useEdit, useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { isoDay } from '#ui/iso-day.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import type { Spoken } from './use-spoken.ts'

/** As many changes as are told by their place; the annex of the next edition lists them all. */
const mostTold = 3

/** Says when the text is no longer the one that was given out under this number; the next edition is one click away. */
export function NewEditionNotice({ spoken }: { spoken: Spoken }) {
  const { editions: said } = useWords()
  const formats = useFormats()
  const { now } = useServices()
  const session = useSessionStore()
  const announce = useAnnounce()
  const edit = useEdit()
  const workshop = useDeferredValue(useWorkshop((whole) => whole))
  const { edition, editions } = workshop
  const today = useMemo(() => keptEditionOf(workshop, spoken), [workshop, spoken])
  const sameNumber = editions.filter(({ number }) => number === edition.number)
  const language = languageOf(spoken[0])
  if (sameNumber.some(({ fingerprints }) => fingerprints[language] === today.fingerprints[language])) return null
  if (sameNumber.length === 0) {
    const keep = () => edit('editionChanged', (whole) => keepEdition(whole, keptEditionOf(whole, spoken)))
    return <Notice actions={<Button onClick={keep}>{said.keep}</Button>}>{said.notKept(String(edition.number))}</Notice>
  }
  const begin = () => {
    if (!edit('editionOpened', (whole) => openNextEdition(whole, isoDay(now())))) return
    announce(said.begun(String(session.getState().history.present.edition.number)))
  }
  // Of an edition from before its words were kept nobody knows what was different.
  const given = sameNumber.at(-1)?.parts[language]
  const where = given === undefined ? [] : changesBetween(given, today.parts[language] ?? []).map(({ title }) => title)
  return (
    <Notice tone="warn" actions={<Button onClick={begin}>{said.begin}</Button>}>
      {said.changed(String(edition.number))}{' '}
      {where.length > 0 && said.changedIn(formats.series(where.slice(0, mostTold)), where.length <= mostTold)}
    </Notice>
  )
}
