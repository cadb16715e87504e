// @vitest-environment jsdom
import { startTransition, Suspense, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { useHelpWords } from '#ui/help/use-help-words.ts'
import { visit } from '../app.tsx'
import { ServicesContext } from '#ui/services-context.ts'

test('a page that waits for the words of help and keeps something of its own appears without a fault', async () => {
  const { settings, library, files, clock } = await visit()
  const services = { settings, library, files, now: () => clock.at, newId: () => 'id' }
  const Page = () => {
    const { guide } = useHelpWords()
    const [shown] = useState(guide.title)
    return shown
  }
  const complaints = vi.spyOn(console, 'error').mockReturnValue()
  const place = document.createElement('div')
  const root = createRoot(place, { onRecoverableError: complaints })
  const show = (page: boolean) =>
    root.render(
      <ServicesContext value={services}>
        <Suspense fallback="…">{page ? <Page /> : 'start'}</Suspense>
      </ServicesContext>,
    )
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  show(false)
  await expect.poll(() => place.textContent).toBe('start')
  startTransition(() => show(true))
  await expect.poll(() => place.textContent).toBe('Leitfaden für die Moderation')
  expect(complaints).not.toHaveBeenCalled()
  root.unmount()
})
