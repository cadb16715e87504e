import { useDeferredValue, useMemo } from 'react'
import { signaturesTaken } from '#core/editions/edit-editions.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

/** What speaks against the status ‘signed’, which nobody is kept from choosing: who has not signed, and what is open. */
export function SignedTooEarly() {
  const { editions: said } = useWords()
  const workshop = useDeferredValue(useWorkshop((whole) => whole))
  const open = useMemo(() => gapsOf(workshop).filter(({ urgency }) => urgency === 'beforeSigning').length, [workshop])
  const all = Object.keys(workshop.organisations).length
  const signed = signaturesTaken(workshop)
  if (signed === all && open === 0) return null
  return (
    <div role="status">
      <Notice tone="warn">
        {signed < all && <p>{said.notAllSigned(signed, all)}</p>}
        {open > 0 && <p>{said.pointsOpen(open)}</p>}
      </Notice>
    </div>
  )
}
