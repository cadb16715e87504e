// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { Lane } from '#ui/projector/lane.tsx'
import { PagesContext } from '#ui/projector/pages-context.ts'
import { Sheets } from '#ui/projector/sheets.tsx'
import { usePageCount } from '#ui/projector/use-page-count.ts'

/** Three chains one after the other, and the pages that a browser would lay each out on. */
const pagesOf = new Map([
  ['Kinder', 3],
  ['Eltern', 1],
  ['Schulen', 2],
])
const sheets = [...pagesOf.keys()].map((id) => ({ id, show: () => <Lane>{id}</Lane> }))

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(100)
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return 100 * (pagesOf.get(this.textContent) ?? 1)
  })
})

/** As the projector's window shows them. */
function Wall() {
  const [page, turn] = useState(0)
  const [count, report] = usePageCount()
  return (
    <PagesContext value={{ page, report }}>
      <Sheets sheets={sheets} />
      <output>{`${page + 1} / ${count}`}</output>
      <button type="button" onClick={() => turn(page + 1)}>
        on
      </button>
      <button type="button" onClick={() => turn(page - 1)}>
        back
      </button>
    </PagesContext>
  )
}

test('each page lies on the same sheet, whether the wall turns on or back to it', async () => {
  const user = userEvent.setup()
  render(<Wall />)
  const seen = () =>
    `${screen.getByText(/^(Kinder|Eltern|Schulen)$/).textContent} ${screen.getByRole('status').textContent}`
  const turned = async (way: 'on' | 'back') => {
    await user.click(screen.getByRole('button', { name: way }))
    return seen()
  }
  // How long a sheet is becomes known once it has been shown: the last one counts as one page until then.
  expect(seen()).toBe('Kinder 1 / 5')
  expect(await turned('on')).toBe('Kinder 2 / 5')
  expect(await turned('on')).toBe('Kinder 3 / 5')
  expect(await turned('on')).toBe('Eltern 4 / 5')
  expect(await turned('on')).toBe('Schulen 5 / 6')
  expect(await turned('on')).toBe('Schulen 6 / 6')
  expect(await turned('back')).toBe('Schulen 5 / 6')
  expect(await turned('back')).toBe('Eltern 4 / 6')
  expect(await turned('back')).toBe('Kinder 3 / 6')
  expect(await turned('back')).toBe('Kinder 2 / 6')
  expect(await turned('back')).toBe('Kinder 1 / 6')
})
