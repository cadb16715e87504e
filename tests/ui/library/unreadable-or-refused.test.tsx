// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { keyOf, visit } from '../app.tsx'

describe('what cannot be read or kept', () => {
  test('unreadable bytes are shown with their reason and handed out as they are', async () => {
    const { user, files, storage } = await visit({ stored: { [keyOf('torn')]: '{"format":' } })
    const row = screen.getByText('Dieser Workshop lässt sich hier nicht lesen.').closest('li')
    expect(row).toHaveTextContent(
      'Seine Daten bleiben unverändert liegen. Eine solche Datei enthält auch, was nur im Raum bleiben soll.',
    )
    await user.click(screen.getByRole('button', { name: 'Daten herunterladen' }))
    expect(files.save).toHaveBeenCalledExactlyOnceWith('wirkbund-torn.txt', '{"format":', 'text/plain')
    expect(storage.getItem(keyOf('torn'))).toBe('{"format":')
  })

  test('a browser without storage is told at once; a new workshop says the same again, not that a file failed', async () => {
    const { user, storage, library, path } = await visit()
    storage.forbidden = true
    await user.click(screen.getByRole('button', { name: 'Ersten Workshop anlegen' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Der Browser lässt auf dieser Seite kein Speichern zu.')
    expect(screen.getByRole('alert')).not.toHaveTextContent('Datei ließ sich nicht öffnen')
    expect(library.getState().kept).toEqual([])
    expect(path.now).toBe('/')
  })
})
