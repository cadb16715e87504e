// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setFacts } from '#core/edit-facts.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { fixtureText } from '../../core/room.ts'
import { asFile, visit } from '../app.tsx'
import { sample, title } from './listed-sample.ts'

const named = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})

/** As an editor saves it that knows no UTF-8: every letter beyond ASCII is a byte that no text in UTF-8 has there. */
const inLatin1 = (text: string) => Uint8Array.from(text, (letter) => (letter > 'ÿ' ? 63 : letter.charCodeAt(0)))

describe('opening a file', () => {
  test('a file opens as a workshop', async () => {
    const { user, files, kept, path } = await visit()
    files.pickNamed.mockResolvedValue([named('x.json', fixtureText('workshops/sample.de'))])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    await screen.findByRole('navigation', { name: 'Ablauf' })
    expect(path.now).toMatch(/^\/w\/sample-de\//)
    expect(kept('sample-de').facts.title).toBe(title)
  })

  test('a file whose workshop is there already never replaces it: it stands beside it, marked, and that is said', async () => {
    const changed = setFacts(sample, { title: 'Hier weitergearbeitet' })
    const { user, files, kept, path } = await visit({ workshops: [changed] })
    files.pickNamed.mockResolvedValue([named('x.json', fixtureText('workshops/sample.de'))])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `War schon auf diesem Gerät und steht jetzt daneben: ${title} (aus Datei)`,
    )
    expect(path.now).toBe('/')
    expect(kept('id1').facts.title).toBe(`${title} (aus Datei)`)
    expect(kept('sample-de')).toEqual(changed)
  })

  test('a copy for review keeps its title, which belongs to the text that is read', async () => {
    const copy = { ...sample, copyOf: { workshop: 'elsewhere', fingerprint: '0123456789ABCDEF' } }
    const { user, files, kept, path } = await visit({ workshops: [copy] })
    files.pickNamed.mockResolvedValue([named('x.json', writeFile(asFile(copy)))])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    await expect.poll(() => path.now).toMatch(/^\/w\/id1/)
    expect(kept('id1').facts.title).toBe(title)
  })

  test.each([
    ['Hallo', 'Das ist keine Workshop-Datei: Der Inhalt ist kein lesbares JSON.'],
    ['{}', 'Das ist keine Workshop-Datei von Wirkbund.'],
    [fixtureText('workshops/empty').replace(/"version": \d+/, '"version": 9000'), 'aus einer neueren Version'],
    [
      fixtureText('workshops/empty').replace('"place": ""', '"place": null'),
      'Die erste unklare Stelle: workshop.facts.place',
    ],
    [inLatin1(fixtureText('workshops/sample.de')), 'kein lesbares JSON'],
  ])('a wrong file gets one clear sentence and changes nothing: %.12s', async (content, sentence) => {
    const { user, files, storage, path } = await visit({ workshops: [sample] })
    const before = new Map(storage.entries)
    files.pickNamed.mockResolvedValue([named('x.json', content)])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Die Datei ließ sich nicht öffnen. Es wurde nichts verändert.')
    await expect.poll(() => alert).toHaveTextContent(sentence)
    expect(storage.entries).toEqual(before)
    expect(path.now).toBe('/')
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    await expect.poll(() => screen.getByRole('alert')).toHaveTextContent(sentence)
    expect(screen.getByRole('alert')).not.toBe(alert)
  })

  test('of several files all that can be opened are, and those that cannot are told by their names', async () => {
    const { user, files, kept, path } = await visit()
    files.pickNamed.mockResolvedValue([
      named('notizen.json', 'Hallo'),
      named('muster.json', fixtureText('workshops/sample.de')),
      named('bild.json', '{}'),
      named('weg.pdf', new Uint8Array(0)),
    ])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    const alert = await screen.findByRole('alert')
    await expect
      .poll(() => alert)
      .toHaveTextContent(
        /^„notizen\.json“ ließ sich nicht öffnen\. .* kein lesbares JSON\. „bild\.json“ ließ sich nicht öffnen\. .* „weg\.pdf“ ließ sich nicht öffnen\. Der Browser konnte die Datei nicht lesen\.$/,
      )
    expect(path.now).toBe('/')
    expect(kept('sample-de').facts.title).toBe(title)
  })

  test('nobody chose a file: nothing happens; a file that cannot be read: told', async () => {
    const { user, files } = await visit({ workshops: [sample] })
    files.pickNamed.mockResolvedValueOnce([]).mockResolvedValueOnce([named('weg.json', new Uint8Array(0))])
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Datei öffnen' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Der Browser konnte die Datei nicht lesen.')
  })
})
