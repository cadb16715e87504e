import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import { openSealed, sealWorkshop } from '#storage/sealed-workshop.ts'
import type { Lock } from '#storage/writer-lock.ts'
import type { Unopened } from './choose-copy.ts'
import { type Device, silentFeed } from './device.ts'
import { openLine } from './hand-over.ts'
import { adopted, fileOf, openSession, type SessionStore } from './session.ts'
import { beginWriting, type Writing } from './writing.ts'

/** One workshop open in this window, as its writer or as a reader. */
export interface Desk {
  readonly session: SessionStore
  /** Makes this window the writer. `silent`: whoever writes does not answer; only `steal` goes on without an answer. */
  readonly continueHere: (how: 'ask' | 'steal') => Promise<'here' | 'silent'>
  /** Looks after both copies now. */
  readonly check: () => void
  /** Lets go of everything once the latest edit is kept. */
  readonly close: () => Promise<void>
  /** The workshop is being deleted: nothing of it is written any more, from this moment. */
  readonly discard: () => Promise<void>
}

/** Milliseconds until a writer that does not answer counts as silent. */
const silence = 3000
/** Milliseconds that a writer without locks has to make itself heard. */
const greeting = 200
/** Milliseconds between two looks at both copies. */
const watch = 1000

/**
 * Opens a workshop; as a `reader` without ever asking for the lock. `known` is the session that this window had of it before,
 * which keeps its history of undo.
 */
export async function openDesk(
  id: Id,
  device: Device,
  known: SessionStore | null,
  as: 'usual' | 'reader' = 'usual',
): Promise<Result<Desk, Unopened>> {
  const { locks, now, newId } = device
  const me = device.openFeed === undefined ? '' : newId()
  let session = known
  let writing: Writing | null = null
  let timer: ReturnType<typeof setInterval> | undefined
  /** False once this window has to let go: what has begun to write does not go on then. */
  let isWanted = true

  /** Takes over what others wrote later; the first state makes the session. */
  const adopt = (file: WorkshopFile): SessionStore => {
    if (session === null) session = openSession(file, now)
    else if (file.revision > session.getState().revision) session.setState(adopted(file))
    return session
  }
  const becomeReader = () => {
    isWanted = false
    writing = null
    clearInterval(timer)
    session?.setState({ role: 'reader' })
  }
  const onValue = (text: string) => {
    const read = openSealed(text, id)
    if (read.ok && writing === null) adopt(read.value)
  }
  const line = openLine(device.openFeed ?? silentFeed, id, me, {
    mine: () => writing?.text() ?? null,
    onValue,
    async onAsk() {
      if (writing === null || session === null) return null
      const giving = writing
      becomeReader()
      await giving.release('ours')
      return sealWorkshop(fileOf(session.getState()))
    },
    onRemoved: () => void discard(),
  })
  const discard = async () => {
    const giving = writing
    becomeReader()
    session?.setState({ role: 'gone' })
    await giving?.release('lost')
  }

  const take = (how: 'free' | 'wait' | 'steal'): Promise<Lock> | Lock =>
    locks?.take(id, how, () => {
      void writing?.release('lost')
      becomeReader()
      session?.setState({ told: 'taken' })
    }) ?? 'unguarded'

  const write = async (lock: Lock, handed: string | null): Promise<Result<SessionStore, Unopened>> => {
    const tools = { device, lock, adopt, session, handed, onOvertaken, isWanted: () => isWanted }
    const begun = await beginWriting(id, tools)
    if (!begun.ok) return begun
    writing = begun.value
    const open = writing.session
    open.setState({ role: 'writer', refused: null })
    timer = setInterval(() => writing?.check(), watch)
    line.announce()
    return good(open)
  }
  const onOvertaken = (file: WorkshopFile) => {
    void writing?.release('lost')
    becomeReader()
    adopt(file)
  }
  const read = async (): Promise<Result<SessionStore, Unopened>> => {
    const stored = device.shelf.load(id)
    if (stored.ok && stored.value?.ok === true) adopt(stored.value.file)
    await line.follow(session === null ? silence : greeting)
    session?.setState({ role: 'reader' })
    return session === null ? bad('missing') : good(session)
  }
  const start = async (): Promise<Result<SessionStore, Unopened>> => {
    if (as === 'reader') return read()
    const lock = await take('free')
    if (lock === 'taken') return read()
    if (lock === 'unguarded' && device.openFeed !== undefined && (await line.follow(greeting))) return read()
    const begun = await write(lock, null)
    return begun.ok || isWanted ? begun : read()
  }

  const started = await start()
  if (!started.ok) {
    await line.close()
    return started
  }
  const open = started.value
  const unsubscribe = open.subscribe((after, before) => {
    if (after.history.present !== before.history.present) line.publish()
  })
  const forget = device.onHide?.(() => writing?.rest())
  return good({
    session: open,
    async continueHere(how) {
      if (writing !== null) return 'here'
      isWanted = true
      const free = await take(how === 'steal' ? 'steal' : 'free')
      if (how === 'steal' || (free !== 'taken' && free !== 'unguarded')) {
        return (await write(free, null)).ok ? 'here' : 'silent'
      }
      const handed = await line.ask(silence)
      if (handed === null) return 'silent'
      const lock = await take('wait')
      return lock !== 'taken' && (await write(lock, handed)).ok ? 'here' : 'silent'
    },
    check: () => writing?.check(),
    async close() {
      isWanted = false
      unsubscribe()
      forget?.()
      clearInterval(timer)
      const giving = writing
      writing = null
      giving?.rest()
      await giving?.release('ours')
      await line.close()
    },
    async discard() {
      forget?.()
      await discard()
      await line.close()
    },
  })
}
