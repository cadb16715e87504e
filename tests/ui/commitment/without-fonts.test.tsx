// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { furnish, openCommitment } from './open-commitment.tsx'

const sample = fixture('workshops/sample.de')
const empty = newWorkshop('empty')

let server: ReturnType<typeof furnish>
beforeEach(() => {
  server = furnish()
})

const save = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const choose = async (name: RegExp) => {
  const more = await screen.findByRole('button', { name: /^(Weitere|Weniger) Formate$/ })
  if (screen.queryByRole('radio', { name }) === null) await userEvent.click(more)
  await userEvent.click(screen.getByRole('radio', { name }))
}

// Faces that were read once stay for the whole visit: each of these needs others, and so finds none.
describe('When the faces of the document cannot be had', () => {
  test('the screen says that the pages could not be set, and sets them when asked again', async () => {
    server.fonts = 'gone'
    openCommitment(sample)
    expect(await screen.findByRole('alert')).toHaveTextContent(de.commitmentPage.notSet)
    server.fonts = 'there'
    await userEvent.click(screen.getByRole('button', { name: de.commitmentPage.again }))
    await screen.findByText(/^Seite 1–2 von/, { selector: 'span' }, { timeout: 30_000 })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('says why a PDF could not be made and leaves the other formats at work', async () => {
    server.fonts = 'gone'
    const { saved } = openCommitment(empty)
    await choose(/^PDF zum/)
    await save(de.commitmentPage.saveDraft)
    const failure = de.commitmentPage.notSaved('PDF', de.commitmentPage.unfetched)
    expect(await screen.findAllByText(failure, {}, { timeout: 30_000 })).not.toHaveLength(0)
    await choose(/^Markdown/)
    await save(de.commitmentPage.saveDraft)
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 30_000 })
  })
})
