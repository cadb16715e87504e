// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { writeFile } from '#core/file/workshop-file.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import type { Passphrases } from '#storage/passphrase.ts'
import { asFile, choose, said as spoken, visit } from '../app.tsx'
import { unfetched } from '../unfetched.ts'

const said = { ...de.app, ...de.files }
const title = 'Hafen der Nachbarschaft'
const workshop = newWorkshop('w1', { title })

/** Encrypts nothing, but keeps the file's form; what the cipher itself promises stands in tests/storage. */
const passphrases: Passphrases = {
  protect: async (text, passphrase) => JSON.stringify({ ...shell, content: btoa(encodeURI(passphrase + text)) }),
  open: async (text, passphrase) => {
    const opened = decodeURI(atob(JSON.parse(text).content))
    const fits = passphrase !== '' && opened.startsWith(passphrase)
    return fits ? { ok: true, value: opened.slice(passphrase.length) } : { ok: false, reason: 'wrong' }
  },
}

const shell = {
  format: 'wirkbund-protected',
  version: 1,
  key: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: `${'A'.repeat(22)}==` },
  cipher: { name: 'AES-GCM', iv: 'A'.repeat(16) },
  checksum: '0'.repeat(64),
}

const named = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const dialog = (name: string) => screen.getByRole('dialog', { name })

async function openSaving(given: Parameters<typeof visit>[0]) {
  const visited = await visit({ workshops: [workshop], ...given })
  await choose(visited.user, de.library.commandsFor(title), de.library.save)
  return visited
}

describe('saving a workshop as a file', () => {
  test('says what is inside, and needs no passphrase', async () => {
    const { user, files } = await openSaving({ passphrases })
    expect(dialog(said.saveTitle)).toHaveTextContent(said.saveWhole)
    await user.click(screen.getByRole('button', { name: said.saveFile }))
    expect(files.save).toHaveBeenCalledExactlyOnceWith(
      `${title} – Workshop.json`,
      writeFile(asFile(workshop)),
      'application/json',
    )
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(spoken()).toBe(`Gespeichert: ${title} – Workshop.json`)
  })

  test('takes a passphrase typed twice, after saying that a forgotten one loses the file', async () => {
    const { user, files, library } = await openSaving({ passphrases })
    await user.click(screen.getByRole('checkbox', { name: said.protect }))
    expect(screen.getByText(said.protectWarning, { selector: 'p' })).toBeVisible()
    expect(within(dialog(said.saveTitle)).getByText(said.protectWarning, { selector: '[role=status]' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: said.saveFile }))
    expect(screen.getByLabelText(said.passphrase)).toHaveAccessibleDescription(said.passphraseEmpty)

    await user.type(screen.getByLabelText(said.passphrase), 'Möwe')
    await user.type(screen.getByLabelText(said.passphraseAgain), 'Möwen')
    await user.click(screen.getByRole('button', { name: said.saveFile }))
    expect(screen.getByLabelText(said.passphraseAgain)).toHaveAccessibleDescription(said.passphraseDiffers)
    expect(files.save).not.toHaveBeenCalled()

    await user.type(screen.getByLabelText(said.passphraseAgain), '{Backspace}')
    await user.click(screen.getByRole('button', { name: said.saveFile }))
    await expect.poll(() => files.save).toHaveBeenCalledOnce()
    const text = String(files.save.mock.calls[0]?.[1])
    expect(text).toContain('wirkbund-protected')
    expect(text).not.toContain(title)
    expect(library.getState().savedToFile['w1']).toBeDefined()
  })

  test('says so when the browser does not encrypt here, and saves all the same', async () => {
    const { user, files } = await openSaving({})
    expect(dialog(said.saveTitle)).toHaveTextContent(said.protectMissing)
    expect(screen.queryByRole('checkbox')).toBeNull()
    await user.click(screen.getByRole('button', { name: said.saveFile }))
    expect(files.save).toHaveBeenCalledOnce()
  })

  test('a cipher that fails saves nothing and says so', async () => {
    const failing: Passphrases = { ...passphrases, protect: () => Promise.reject(new Error('no entropy')) }
    const { user, files } = await openSaving({ passphrases: failing })
    await user.click(screen.getByRole('checkbox', { name: said.protect }))
    await user.type(screen.getByLabelText(said.passphrase), 'Möwe')
    await user.type(screen.getByLabelText(said.passphraseAgain), 'Möwe')
    await user.click(screen.getByRole('button', { name: said.saveFile }))
    expect(await screen.findByText(said.saveFailed)).toBeVisible()
    expect(files.save).not.toHaveBeenCalled()
  })
})

describe('opening a protected file', () => {
  const locked = () => passphrases.protect(writeFile(asFile(workshop)), 'Möwe')
  const open = async (text: string, given: Parameters<typeof visit>[0] = { passphrases }) => {
    const visited = await visit(given)
    visited.files.pickNamed.mockResolvedValue([named('x.json', text)])
    await visited.user.click(screen.getByRole('button', { name: de.library.openFile }))
    return visited
  }

  test('asks for the passphrase, says when it is wrong, and opens with the right one', async () => {
    const { user, kept, path, library } = await open(await locked())
    const field = within(await screen.findByRole('dialog', { name: said.openTitle })).getByLabelText(said.passphrase)
    await user.type(field, 'Lachmöwe{Enter}')
    expect(field).toHaveAccessibleDescription(said.openWrong)
    expect(library.getState().kept).toEqual([])

    await user.clear(field)
    await user.type(field, 'Möwe{Enter}')
    await expect.poll(() => path.now).toMatch(/^\/w\/w1/)
    expect(kept('w1')).toEqual(workshop)
  })

  test('of several each is asked for by its name, one after the other; one that is given up leaves the others', async () => {
    const visited = await visit({ passphrases })
    const other = { ...workshop, id: 'w2' }
    const plain = { ...workshop, id: 'w3' }
    visited.files.pickNamed.mockResolvedValue([
      named('eins.json', await locked()),
      named('zwei.json', await locked()),
      named('offen.json', writeFile(asFile(plain))),
      named('drei.json', await passphrases.protect(writeFile(asFile(other)), 'Lach')),
    ])
    const { user, library, path } = visited
    await user.click(screen.getByRole('button', { name: de.library.openFile }))
    const asked = () => screen.getByRole('dialog', { name: said.openTitle })
    await screen.findByText('eins.json')
    await user.click(within(asked()).getByRole('button', { name: de.common.close }))
    expect(asked()).toHaveTextContent('zwei.json')
    await user.type(within(asked()).getByLabelText(said.passphrase), 'Möwe{Enter}')
    await screen.findByText('drei.json')
    expect(within(asked()).getByLabelText(said.passphrase)).toHaveValue('')
    await user.type(within(asked()).getByLabelText(said.passphrase), 'Lach{Enter}')
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    expect(
      library
        .getState()
        .kept.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['w1', 'w2', 'w3'])
    expect(path.now).toBe('/')
  })

  test('can be given up, and nothing has changed', async () => {
    const { user, library } = await open(await locked())
    const asked = await screen.findByRole('dialog', { name: said.openTitle })
    await user.click(within(asked).getByRole('button', { name: de.common.close }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(library.getState().kept).toEqual([])
  })

  test('can be tried again where a part of the app that opens it did not come', async () => {
    let tries = 0
    const second: Passphrases = {
      ...passphrases,
      open: (...given) => ((tries += 1) === 1 ? unfetched() : passphrases.open(...given)),
    }
    const { user, path } = await open(await locked(), { passphrases: second })
    const asked = await screen.findByRole('dialog', { name: said.openTitle })
    await user.type(within(asked).getByLabelText(said.passphrase), 'Möwe{Enter}')
    await user.click(within(asked).getByRole('button', { name: said.open }))
    await expect.poll(() => path.now).toMatch(/^\/w\/w1/)
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, 300), said.protectedDamaged],
    ['of a later version', (text: string) => text.replace('"version":1', '"version":2'), said.protectedNewer],
  ])('%s is refused in a sentence of its own, without asking', async (_, change, sentence) => {
    await open(change(await locked()))
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('is refused kindly where the browser does not encrypt', async () => {
    await open(await locked(), {})
    expect(await screen.findByRole('alert')).toHaveTextContent(said.openMissing)
  })

  test('what is inside is checked like any other file', async () => {
    const { user } = await open(await passphrases.protect('{"format":"other"}', 'Möwe'))
    await user.type(await screen.findByLabelText(said.passphrase), 'Möwe{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent(de.files.unreadable({ why: 'notAWorkshop', at: '' }))
  })
})
