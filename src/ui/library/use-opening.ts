import { useState } from 'react'
import { useNavigate } from 'react-router'
import { duplicate } from '#core/duplicate.ts'
import type { Unreadable } from '#core/file/read-file.ts'
import type { Id } from '#core/id.ts'
import type { Result } from '#core/result.ts'
import { newWorkshop } from '#core/workshop.ts'
import { loadSample } from '#samples/samples.ts'
import type { Refusal } from '#state/library.ts'
import { useServices } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'
import { paths } from '#routes/paths.ts'
import { addOpenedFile } from './add-opened-file.ts'

export interface Opening {
  /** One sentence why the last file did not open; null when there is nothing to say. */
  readonly problem: string | null
  readonly create: () => void
  readonly openFile: () => void
  readonly openSample: () => void
}

/** The ways into a workshop from the start page. Each of them adds a record; none ever replaces one. */
export function useOpening(): Opening {
  const { library, settings, files, newId } = useServices()
  const { library: said } = useStartWords()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<string | null>(null)
  const go = (added: Result<Id, Unreadable | Refusal>, to: (id: Id) => string) => {
    // A device that refuses is told by the library itself, whatever it was asked to keep.
    setProblem(added.ok || typeof added.reason === 'string' ? null : said.unreadable(added.reason))
    if (added.ok) void navigate(to(added.value))
  }
  /** The only one of several files leads on to it; of more than one the list shows what came. */
  const fromFiles = async (chosen: readonly Uint8Array[]) => {
    const added: Result<Id, Unreadable | Refusal>[] = []
    for (const bytes of chosen) added.push(await addOpenedFile(bytes, library.getState(), newId))
    const last = added.find(({ ok }) => !ok) ?? added.at(-1)
    if (last === undefined) return
    if (added.length === 1 || !last.ok) go(last, paths.workshop)
    else setProblem(null)
  }
  return {
    problem,
    create: () => {
      const workshop = newWorkshop(newId(), { language: settings.getState().language })
      go(library.getState().add(workshop), (id) => paths.setup(id, 'occasion'))
    },
    openFile: () => {
      files
        .pickBytes('.json,.pdf,application/json,application/pdf')
        .then(fromFiles)
        .catch(() => setProblem(said.fileFailed))
    },
    openSample: () => {
      loadSample(settings.getState().language).then(
        (sample) => go(library.getState().add(duplicate(sample, newId(), sample.facts.title, 'whole')), paths.workshop),
        () => setProblem(said.fileFailed),
      )
    },
  }
}
