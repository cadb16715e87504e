import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Unreadable } from '#core/file/read-file.ts'
import type { Id } from '#core/id.ts'
import type { Result } from '#core/result.ts'
import { newWorkshop } from '#core/workshop.ts'
import { loadSample } from '#samples/samples.ts'
import type { Words } from '#i18n/words.ts'
import type { Refusal } from '#state/library.ts'
import { usePlatform } from '#ui/platform-context.ts'
import { useServices } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'
import { paths } from '#routes/paths.ts'
import { startTour } from '#ui/tour/running-tour.ts'
import { firstOfTour } from '#ui/tour/first-of-tour.ts'

type Protected = ReturnType<typeof import('#core/file/protected-file.ts').readProtected>

/** One sentence, or which one it is among the words that the start page does without. */
export type Problem = string | ((words: Words) => string)

/** A file that waits for its passphrase. */
export interface LockedFile {
  /** False when the passphrase is wrong. Whatever else happens is told like with any other file. */
  readonly open: (passphrase: string) => Promise<boolean>
  readonly cancel: () => void
}

export interface Opening {
  /** One sentence why the last file did not open; null when there is nothing to say. */
  readonly problem: Problem | null
  /** What is here twice now, in one sentence; null when nothing is. */
  readonly twice: string | null
  readonly locked: LockedFile | null
  readonly create: () => void
  readonly openFile: () => void
  readonly openSample: () => void
  /** Opens the sample and leads through it. */
  readonly takeTour: () => void
}

/** The ways into a workshop from the start page. Each of them adds a record; none ever replaces one. */
export function useOpening(): Opening {
  const { library, settings, files, newId } = useServices()
  const { passphrases } = usePlatform()
  const { library: said } = useStartWords()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [twice, setTwice] = useState<string | null>(null)
  const [locked, setLocked] = useState<string | null>(null)
  const go = (added: Result<Id, Unreadable | Refusal>, to: (id: Id) => string) => {
    // A device that refuses is told by the library itself, whatever it was asked to keep.
    const reason = added.ok || typeof added.reason === 'string' ? null : added.reason
    setProblem(reason === null ? null : () => (words: Words) => words.files.unreadable(reason))
    if (added.ok) void navigate(to(added.value))
  }
  const refuse = (why: 'openMissing' | 'protectedDamaged' | 'protectedNewer') =>
    setProblem(
      () =>
        ({ files }: Words) =>
          files[why],
    )
  /** One passphrase at a time: of several protected files the last one chosen is asked for. */
  const askFor = (text: string, read: Protected) => {
    if (read?.ok === false) return refuse(read.reason === 'newer' ? 'protectedNewer' : 'protectedDamaged')
    setProblem(null)
    if (passphrases === null) return refuse('openMissing')
    setLocked(text)
  }
  const unlock = async (text: string, passphrase: string): Promise<boolean> => {
    const opened = (await passphrases?.open(text, passphrase)) ?? null
    if (opened?.ok === false && opened.reason === 'wrong') return false
    setLocked(null)
    if (opened?.ok !== true) refuse('protectedDamaged')
    else await fromFiles([new TextEncoder().encode(opened.value)])
    return true
  }
  /** A single file leads on to its workshop; of more than one, or where the workshop was here, the list shows what came. */
  const fromFiles = async (chosen: readonly Uint8Array[]) => {
    // Apart, so that the start page does not wait for what reads files.
    const [{ readProtected }, { addOpenedFile }] = await Promise.all([
      import('#core/file/protected-file.ts'),
      import('./add-opened-file.ts'),
    ])
    const added: Result<Id, Unreadable | Refusal>[] = []
    const twins: string[] = []
    const marked = (title: string) => {
      const twin = said.fromFile(title || said.untitled)
      twins.push(twin)
      return twin
    }
    for (const bytes of chosen) {
      // It says at its beginning that it is protected, or it is not.
      if (readProtected(textOf(bytes.subarray(0, 1000))) === null)
        added.push(await addOpenedFile(bytes, library.getState(), newId, marked))
      else askFor(textOf(bytes), readProtected(textOf(bytes)))
    }
    const last = added.find(({ ok }) => !ok) ?? added.at(-1)
    if (last === undefined) return
    if (!last.ok || (added.length === 1 && twins.length === 0)) go(last, paths.workshop)
    else setProblem(null)
    setTwice(twins.length === 0 ? null : said.twice(twins))
  }
  const fromSample = (to: (id: Id) => string) => {
    loadSample(settings.getState().language).then(
      (sample) => go(library.getState().add({ ...sample, id: newId() }), to),
      () => setProblem(said.fileFailed),
    )
  }
  return {
    problem,
    twice,
    locked:
      locked === null ? null : { open: (passphrase) => unlock(locked, passphrase), cancel: () => setLocked(null) },
    create: () => {
      const workshop = newWorkshop(newId(), { language: settings.getState().language })
      go(library.getState().add(workshop), (id) => paths.setup(id, 'occasion'))
    },
    openFile: () => {
      // The same sentence twice would be heard once.
      setProblem(null)
      files
        .pickBytes('.json,.pdf,application/json,application/pdf')
        .then(fromFiles)
        .catch(() => setProblem(said.fileFailed))
    },
    openSample: () => fromSample(paths.workshop),
    takeTour: () =>
      fromSample((id) => {
        startTour(id)
        return firstOfTour(id)
      }),
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
