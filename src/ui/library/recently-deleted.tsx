import { useState } from 'react'
import { AllWords } from '#ui/language/all-words.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useStartWords } from '#ui/words-context.ts'
import { BinDialog } from './bin-dialog.tsx'

/** The way to the workshops that were deleted and are kept for some time. */
export function RecentlyDeleted({ count }: { count: number }) {
  const { library: said } = useStartWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look="bare" icon="later" onClick={() => setIsOpen(true)}>
        {said.bin(count)}
      </Button>
      {isOpen && (
        <AllWords>
          <BinDialog onClose={() => setIsOpen(false)} />
        </AllWords>
      )}
    </>
  )
}
