// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Dialog } from '#ui/kit/dialog.tsx'

function Page({ onNext }: { onNext: () => void }) {
  const [open, setOpen] = useState(true)
  return (
    <>
      <button type="button" onClick={onNext}>
        Weiter
      </button>
      {open && (
        <Dialog
          title="Beschluss"
          closeLabel="Schließen"
          onClose={() => setOpen(false)}
          actions={
            <button type="button" onClick={() => setOpen(false)}>
              Festhalten
            </button>
          }
        >
          Text
        </Dialog>
      )}
    </>
  )
}

test('the second click of a double-click on what closes a dialog does nothing beneath it; later on it is one again', () => {
  vi.useFakeTimers()
  const next = vi.fn<() => void>()
  render(<Page onNext={next} />)
  fireEvent.click(screen.getByRole('button', { name: 'Festhalten' }), { detail: 1 })
  expect(screen.queryByRole('dialog')).toBeNull()
  const beneath = screen.getByRole('button', { name: 'Weiter' })
  const second = createEvent.click(beneath, { detail: 2 })
  fireEvent(beneath, second)
  expect(next).not.toHaveBeenCalled()
  expect(second.defaultPrevented).toBe(true)
  fireEvent.click(beneath, { detail: 1 })
  expect(next).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(500)
  fireEvent.click(beneath, { detail: 2 })
  expect(next).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})
