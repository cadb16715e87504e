// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { setEdition } from '#core/editions/edit-editions.ts'
import { newWorkshop } from '#core/workshop.ts'
import type { MadeFile } from '#formats/format.ts'
import { de } from '#i18n/de/index.ts'
import type { Press, Watch } from '#ui/commitment/press/press.ts'
import type { PrintedPages } from '#ui/commitment/press/set-pages.ts'
import { TakeAway } from '#ui/commitment/take-away/take-away.tsx'
import { said as spoken } from '../app.tsx'
import { openPart } from './open-part.tsx'

const { commitmentPage: said, common } = de
const never = () => Promise.reject(new Error('Nobody asked for this'))

/** The files of a commitment on the screen, which a press makes when it is told to. */
function open(set: Partial<PrintedPages> | null = {}, status: 'draft' | 'review' = 'draft') {
  const orders: { readonly format: string; readonly watch: Watch | undefined; end(made: MadeFile | Error): void }[] = []
  const press: Press = {
    setPages: never,
    makeWorksheets: never,
    makeAnswers: never,
    close: () => undefined,
    makeFile: (format, _, watch) =>
      new Promise((resolve, reject) => {
        const end = (made: MadeFile | Error) => (made instanceof Error ? reject(made) : resolve(made))
        watch?.signal.addEventListener('abort', () => end(new Error('given up')))
        orders.push({ format, watch, end })
      }),
  }
  const pages = { language: 'de', cut: 'core', missingCharacters: [], failedParts: [], pages: [] } as const
  const { save } = openPart(
    setEdition(newWorkshop('w'), { status }),
    <TakeAway press={press} set={set === null ? null : { ...pages, ...set }} />,
  )
  return { orders, save }
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const formats = () =>
  screen.getAllByRole('radio').map((radio) => radio.closest('label')?.querySelector('b')?.textContent)
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name} `) }))
const { pdf, docx, markdown, 'workshop-file': file, 'pdf-review': review } = said.formats
const made = { name: 'x.pdf', bytes: new Uint8Array(1), mime: 'application/pdf' }

test('what nearly everybody takes away stands there, the rest is one click further, and what is chosen stays in sight', async () => {
  open({ pages: Array.from({ length: 12 }) as unknown as PrintedPages['pages'] })
  const usual = [pdf.name, docx.name, file.name]
  expect(formats()).toEqual(usual)
  expect(screen.getByRole('radio', { name: `${pdf.name} ${pdf.use}${said.pages(12)}` })).toBeChecked()
  expect(screen.getByRole('radio', { name: `${docx.name} ${docx.use}DOCX` })).not.toBeChecked()
  await press(said.moreFormats)
  expect(screen.getByRole('button', { name: said.fewerFormats })).toHaveAttribute('aria-expanded', 'true')
  expect(formats()).toHaveLength(11)
  expect(screen.getByRole('radio', { name: /^PDF \(English\) / })).toBeVisible()
  await choose(markdown.name)
  await press(said.fewerFormats)
  expect(formats()).toEqual([...usual, markdown.name])
})

test('until the pages are set, nobody knows how many there are', () => {
  open(null)
  expect(screen.getByRole('radio', { name: `${pdf.name} ${pdf.use}PDF` })).toBeVisible()
})

test('what is to be known of a file before it leaves is said of the files it is true of', async () => {
  open({ missingCharacters: ['漢'], failedParts: ['1: Wir'] })
  const [missing, failed] = [said.cannotBeSet(['漢']), said.partsNotSet(['1: Wir'])]
  const told = () => [missing, failed, said.holdsRoomOnly].map((text) => screen.queryByText(text) !== null)
  expect(told()).toEqual([true, true, false])
  await choose(docx.name)
  expect(told()).toEqual([false, false, false])
  await choose(file.name)
  expect(told()).toEqual([false, false, true])
})

test.each([
  ['draft', said.reviewOfDraft],
  ['review', said.reviewOut],
] as const)('who gives a text out for review is told what comes of it: %s', async (status, text) => {
  open({}, status)
  expect(screen.queryByText(text)).toBeNull()
  await press(said.moreFormats)
  await choose(review.name)
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.getByRole('button', { name: review.save ?? '' })).toBeVisible()
})

test('what takes longer is said, with how much is done; given up, it leaves nothing and the button is at hand', async () => {
  const { orders, save } = open()
  await press(said.saveDraft)
  const cancel = await screen.findByRole('button', { name: common.cancel })
  // It is said once the button is there: an effect of the same change.
  await expect.poll(() => spoken()).toBe(said.making)
  act(() => orders[0]?.watch?.tell(0.25))
  expect(screen.getByRole('progressbar', { name: said.making })).toHaveAttribute('value', '0.25')
  await userEvent.click(cancel)
  await expect.poll(() => spoken()).toBe(said.cancelled)
  await expect.poll(() => screen.queryByRole('progressbar')).toBeNull()
  expect(screen.getByRole('button', { name: said.saveDraft })).toHaveFocus()
  expect(save).not.toHaveBeenCalled()
})

test('one file is made at a time, however often the button is pressed; once it is saved that is said, until another is chosen', async () => {
  const { orders, save } = open({}, 'review')
  expect(screen.getByText(said.onThisDevice, { exact: false })).toBeVisible()
  await press(said.save)
  await userEvent.click(screen.getByRole('button', { busy: true }))
  expect(orders.map(({ format }) => format)).toEqual(['pdf'])
  await act(async () => orders[0]?.end(made))
  expect(save).toHaveBeenCalledExactlyOnceWith('x.pdf', made.bytes, 'application/pdf')
  expect(screen.getByText(said.saved('x.pdf'), { selector: 'p' })).toBeVisible()
  expect(spoken()).toBe(said.saved('x.pdf'))
  expect(screen.queryByText(said.onThisDevice, { exact: false })).toBeNull()
  await choose(docx.name)
  expect(screen.queryByText(said.saved('x.pdf'), { selector: 'p' })).toBeNull()
})

test('a file that could not be made is told with the reason, and the next try begins without it', async () => {
  const { orders } = open()
  await press(said.saveDraft)
  await act(async () => orders[0]?.end(new Error('kaputt')))
  const failure = said.notSaved(pdf.name, 'kaputt')
  expect(screen.getByText(failure, { selector: ':not([data-announcer], [data-announcer] *)' })).toBeVisible()
  await press(said.saveDraft)
  expect(orders).toHaveLength(2)
  await act(async () => orders[1]?.end(made))
  expect(screen.getByText(said.saved('x.pdf'), { selector: 'p' })).toBeVisible()
})
