import { useState } from 'react'
import { AllWords } from '#ui/language/all-words.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useServices } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'
import { EraseDialog } from './erase-dialog.tsx'

/** The way to delete everything, where the device can. */
export function EraseEverything({ count }: { count: number }) {
  const { library: said } = useStartWords()
  const { eraseEverything } = useServices()
  const [isOpen, setIsOpen] = useState(false)
  if (eraseEverything === undefined) return null
  return (
    <>
      <Button look="bare" icon="bin" onClick={() => setIsOpen(true)}>
        {said.erase}
      </Button>
      {isOpen && (
        <AllWords>
          <EraseDialog count={count} erase={eraseEverything} onClose={() => setIsOpen(false)} />
        </AllWords>
      )}
    </>
  )
}
