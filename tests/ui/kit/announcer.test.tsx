// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Announcer, useAnnounce } from '#ui/kit/announcer.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'

function Page() {
  const announce = useAnnounce()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        onClick={() => {
          announce('Karte verschoben')
          setOpen(true)
        }}
      >
        Verschieben
      </button>
      {open && (
        <Dialog title="Protokoll" closeLabel="Schließen" onClose={() => setOpen(false)}>
          <button type="button" onClick={() => announce('Beschluss gelöscht')}>
            Löschen
          </button>
          <button
            type="button"
            onClick={() => {
              announce('Beschluss festgehalten')
              setOpen(false)
            }}
          >
            Festhalten
          </button>
        </Dialog>
      )}
    </>
  )
}

function begin() {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  render(
    <Announcer>
      <Page />
    </Announcer>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Verschieben' }))
  const inside = within(screen.getByRole('dialog')).getByRole('status')
  const outside = screen.getAllByRole('status').find((region) => region !== inside)
  return { inside, outside }
}

test('what is said while a dialog is open is said in it, as nothing outside is there for those who listen', () => {
  const { inside, outside } = begin()
  expect(outside).toHaveTextContent('Karte verschoben')
  expect(inside).toBeEmptyDOMElement()
  fireEvent.click(screen.getByRole('button', { name: 'Löschen' }))
  expect(inside).toHaveTextContent('Beschluss gelöscht')
})

test('what was said is gone before it would be read again; what is said twice is said twice', () => {
  const { inside, outside } = begin()
  const remove = screen.getByRole('button', { name: 'Löschen' })
  fireEvent.click(remove)
  const first = inside.textContent
  fireEvent.click(remove)
  expect(inside.textContent).not.toBe(first)
  act(() => void vi.advanceTimersByTime(4900))
  expect(inside).toHaveTextContent('Beschluss gelöscht')
  act(() => void vi.advanceTimersByTime(200))
  for (const region of [inside, outside]) expect(region).toHaveTextContent(/^$/)
})

test('what a dialog has said is not said again by the page when it closes; what is said with closing is said there', () => {
  const { outside } = begin()
  fireEvent.click(screen.getByRole('button', { name: 'Löschen' }))
  fireEvent(screen.getByRole('dialog'), new Event('close'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(outside).toHaveTextContent(/^$/)

  fireEvent.click(screen.getByRole('button', { name: 'Verschieben' }))
  fireEvent.click(screen.getByRole('button', { name: 'Löschen' }))
  fireEvent.click(screen.getByRole('button', { name: 'Festhalten' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(outside).toHaveTextContent('Beschluss festgehalten')
})
