import { createStore, type StoreApi } from 'zustand'
import { type WorkshopFile, writeFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import type { Files, VisibleFile } from '#storage/files.ts'

/** The visible file of a workshop: chosen once in this visit, written again and again. */
export interface Backup {
  readonly name: string
  /** Whether it follows the work by itself. */
  readonly isAutomatic: boolean
  /** Whether the last attempt to write it failed. */
  readonly hasFailed: boolean
}

interface Backups {
  readonly of: Readonly<Record<Id, Backup>>
  /** Into the chosen file where there is one, else as a download. */
  readonly save: (file: WorkshopFile, name: string) => Promise<'written' | 'downloaded' | 'failed'>
  /** Asks for a file and writes it; null when nobody chose one. */
  readonly saveAs: (file: WorkshopFile, name: string, isAutomatic: boolean) => Promise<'written' | 'failed' | null>
  /** Writes the automatic file when the workshop changed since; true when it was written now. */
  readonly keepUp: (file: WorkshopFile) => Promise<boolean>
  readonly endAutomatic: (id: Id) => void
}

export type BackupsStore = StoreApi<Backups>

interface Chosen {
  readonly visible: VisibleFile
  /** What it holds; -1 after an attempt that failed. */
  readonly revision: number
}

export function openBackups(files: Pick<Files, 'save' | 'choose'>): BackupsStore {
  const chosen = new Map<Id, Chosen>()
  return createStore<Backups>()((set, get) => {
    const note = (id: Id, change: Partial<Backup>) =>
      set(({ of }) => {
        const usual: Backup = { name: '', isAutomatic: false, hasFailed: false }
        return { of: { ...of, [id]: { ...usual, ...of[id], ...change } } }
      })
    const write = async (file: WorkshopFile, visible: VisibleFile): Promise<'written' | 'failed'> => {
      const isWritten = await visible.write(writeFile(file))
      chosen.set(file.id, { visible, revision: isWritten ? file.revision : -1 })
      note(file.id, { name: visible.name, hasFailed: !isWritten })
      return isWritten ? 'written' : 'failed'
    }
    return {
      of: {},
      save(file, name) {
        const known = chosen.get(file.id)
        if (known !== undefined) return write(file, known.visible)
        files.save(name, writeFile(file), 'application/json')
        return Promise.resolve('downloaded')
      },
      async saveAs(file, name, isAutomatic) {
        const visible = (await files.choose?.(name)) ?? null
        if (visible === null) return null
        note(file.id, { name: visible.name, isAutomatic: isAutomatic || get().of[file.id]?.isAutomatic === true })
        return write(file, visible)
      },
      async keepUp(file) {
        const known = chosen.get(file.id)
        if (known === undefined || known.revision === file.revision) return false
        return get().of[file.id]?.isAutomatic === true && (await write(file, known.visible)) === 'written'
      },
      endAutomatic: (id) => note(id, { isAutomatic: false }),
    }
  })
}
