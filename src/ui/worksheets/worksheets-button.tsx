import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'

const WorksheetsDialog = lazy(async () => ({ default: (await import('./worksheets-dialog.tsx')).WorksheetsDialog }))

/** Offers the blank sheets where a day is prepared. */
export function WorksheetsButton() {
  const { worksheets } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="document" onClick={() => setOpen(true)}>
        {worksheets.print}
      </Button>
      <Suspense fallback={null}>{isOpen && <WorksheetsDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
