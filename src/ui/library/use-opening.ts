import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Id } from '#core/id.ts'
import type { Result } from '#core/result.ts'
import { newWorkshop } from '#core/workshop.ts'
import type { NamedFile } from '#state/services.ts'
import { loadSample } from '#samples/samples.ts'
import type { Words } from '#i18n/words.ts'
import { usePlatform } from '#ui/platform-context.ts'
import { useServices } from '#ui/services-context.ts'
import { useStartWords } from '#ui/words-context.ts'
import { paths } from '#routes/paths.ts'
import { startTour } from '#ui/tour/running-tour.ts'
import { firstOfTour } from '#ui/tour/first-of-tour.ts'
import type { WaitingFile } from './take-in-files.ts'

/** One sentence, or which one it is among the words that the start page does without. */
export type Why = string | ((words: Words) => string)

/** Why files did not open. */
export interface Problem {
  readonly why: Why
  /** Whether others were chosen with them: then they are named. */
  readonly among: boolean
}

/** A file that waits for its passphrase. */
export interface LockedFile {
  /** Null when it was the only one that was chosen. */
  readonly name: string | null
  /** How many files wait, this one among them. */
  readonly waiting: number
  /** False when the passphrase is wrong. Whatever else happens is told like with any other file. */
  readonly open: (passphrase: string) => Promise<boolean>
  readonly cancel: () => void
}

export interface Opening {
  /** Null when there is nothing to say. */
  readonly problem: Problem | null
  /** What is here twice now, in one sentence; null when nothing is. */
  readonly twice: string | null
  /** The first of the files that wait for their passphrases; null when none does. */
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
  const [twins, setTwins] = useState<readonly string[]>([])
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([])
  const [locked] = waiting
  /** A single file leads on to its workshop; of more than one, or where the workshop was here, the list shows what came. */
  const take = async (chosen: readonly NamedFile[], alone = chosen.length === 1) => {
    // Apart, so that the start page does not wait for what reads files.
    const { takeInFiles } = await import('./take-in-files.ts')
    const taken = await takeInFiles(chosen, {
      library: library.getState(),
      newId,
      marked: (title) => said.fromFile(title || said.untitled),
      unlocks: passphrases !== null,
      alone,
    })
    if (taken.problem !== null) setProblem({ why: taken.problem, among: !alone })
    setTwins((known) => [...known, ...taken.twins])
    setWaiting((known) => [...known, ...taken.waiting])
    const [added] = taken.added
    if (alone && added !== undefined && taken.twins.length === 0) void navigate(paths.workshop(added))
  }
  const leave = (file: WaitingFile) => setWaiting((known) => known.filter((each) => each !== file))
  const unlock = async (file: WaitingFile, passphrase: string): Promise<boolean> => {
    const { name, text, alone } = file
    const opened = (await passphrases?.open(text, passphrase)) ?? null
    if (opened?.ok === false && opened.reason === 'wrong') return false
    leave(file)
    if (opened?.ok !== true) setProblem({ why: ({ files: told }) => told.protectedDamaged, among: false })
    else await take([{ name, bytes: new TextEncoder().encode(opened.value) }], alone)
    return true
  }
  const fail = () => setProblem({ why: said.fileFailed, among: false })
  const go = (added: Result<Id, unknown>, to: (id: Id) => string) => {
    setProblem(null)
    if (added.ok) void navigate(to(added.value))
  }
  const fromSample = (to: (id: Id) => string) => {
    loadSample(settings.getState().language).then(
      (sample) => go(library.getState().add({ ...sample, id: newId() }), to),
      fail,
    )
  }
  return {
    problem,
    twice: twins.length === 0 ? null : said.twice(twins),
    locked:
      locked === undefined
        ? null
        : {
            name: locked.alone ? null : locked.name,
            waiting: waiting.length,
            open: (passphrase) => unlock(locked, passphrase),
            cancel: () => leave(locked),
          },
    create: () => {
      const workshop = newWorkshop(newId(), { language: settings.getState().language })
      go(library.getState().add(workshop), (id) => paths.setup(id, 'occasion'))
    },
    openFile: () => {
      // The same sentence twice would be heard once.
      setProblem(null)
      setTwins([])
      files
        .pickNamed('.json,.pdf,application/json,application/pdf')
        .then((chosen) => take(chosen))
        .catch(fail)
    },
    openSample: () => fromSample(paths.workshop),
    takeTour: () =>
      fromSample((id) => {
        startTour(id)
        return firstOfTour(id)
      }),
  }
}
